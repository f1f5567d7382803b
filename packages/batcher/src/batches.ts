import type { Rational } from "@segue/protocol";
import { batchCost } from "./costs.js";
import type { GridShot } from "./shots.js";

/** Consecutive whole shots that are rendered together. */
export interface BatchPlan {
  /** Place in the video, from 0. */
  index: number;
  /** The shots of the batch, in order of time. */
  shots: GridShot[];
  /** First frame. */
  startFrame: number;
  /** The frame after the last one. */
  endFrame: number;
  /** The shot before, where a transition from it reaches into the batch. */
  before?: GridShot;
  /** The shot after, where a transition into it begins inside the batch. */
  after?: GridShot;
}

/** How shots are grouped. */
export interface BatchOptions {
  /** Workers that will render. */
  workers: number;
  /** Seconds that a batch should not exceed. Missing: 20, and less towards the end, so that all workers end together. */
  batchSeconds?: number;
}

/** Seconds of a batch where nothing else is said. */
export const defaultBatchSeconds = 20;

/**
 * Groups shots into batches: a new one begins when adding a shot would exceed the target and the batch is
 * not empty. Without an explicit target it is 20 s, and shrinks towards the end of the video.
 */
export function planBatches(shots: readonly GridShot[], fps: Rational, options: BatchOptions): BatchPlan[] {
  const perSecond = fps.numerator / fps.denominator;
  const lengths = shots.map((shot) => shot.endFrame - shot.startFrame);
  const target = (options.batchSeconds ?? defaultBatchSeconds) * perSecond;
  const groups =
    options.batchSeconds === undefined ? taperedGroups(lengths, target, options) : group(lengths, target);
  let next = 0;
  return groups.map((count, index) => {
    const own = shots.slice(next, next + count);
    const previous = shots[next - 1];
    next += count;
    const following = shots[next];
    return {
      index,
      shots: own,
      startFrame: own[0]!.startFrame,
      endFrame: own.at(-1)!.endFrame,
      ...(previous && previous.leadOutFrames > 0 && { before: previous }),
      ...(following && following.leadInFrames > 0 && { after: following }),
    };
  });
}

/** Batches in the order in which they are handed out: the largest first, by what they cost. */
export function renderOrder(batches: readonly BatchPlan[]): BatchPlan[] {
  return [...batches].sort((a, b) => batchCost(b) - batchCost(a) || a.index - b.index);
}

function group(lengths: readonly number[], most: number): number[] {
  const counts: number[] = [];
  for (let next = 0; next < lengths.length; next += counts.at(-1)!)
    counts.push(countWithin(lengths, next, most, most));
  return counts;
}

/** Part of what is left that a round of batches, one for each worker, takes. */
const ROUND = 0.75;

/**
 * Batches that shrink towards the end: each round gives every worker one, and takes three quarters of what is left,
 * never more than `most`. Large ones first keep the number of encoders that are started small, small ones last even out
 * what the first ones took (factoring: Hummel, Schonberg, Flynn 1992).
 * Frames count, not what effects make them cost: else a change of any plan would shift the edges of all batches, and every
 * finished chunk would be lost.
 */
function taperedGroups(lengths: readonly number[], most: number, { workers }: BatchOptions): number[] {
  const counts: number[] = [];
  let left = lengths.reduce((sum, length) => sum + length, 0);
  let next = 0;
  while (next < lengths.length) {
    const target = workers === 1 ? most : Math.min(most, (left * ROUND) / workers);
    for (let worker = 0; worker < workers && next < lengths.length; worker++) {
      const count = countWithin(lengths, next, target, most);
      for (const length of lengths.slice(next, next + count)) left -= length;
      next += count;
      counts.push(count);
    }
  }
  return counts;
}

/** How many of the next shots come nearest to the target without exceeding `most`; at least 1. */
function countWithin(lengths: readonly number[], from: number, target: number, most: number): number {
  let sum = 0;
  let i = from;
  for (; i < lengths.length; i++) {
    const length = lengths[i]!;
    // A millionth of a frame forgives the target's rounding.
    if (i > from && (sum + length > most + 1e-6 || sum + length / 2 > target + 1e-6)) break;
    sum += length;
  }
  return i - from;
}
