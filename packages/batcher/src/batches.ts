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
  /** Seconds that a batch should not exceed. Missing: 20, or less where that leaves workers without work. */
  batchSeconds?: number;
}

/** Seconds of a batch where nothing else is said. */
export const defaultBatchSeconds = 20;

/** Batches that each worker should get, so that the last ones can even out what the first ones took. */
const BATCHES_PER_WORKER = 3;

/**
 * Groups shots into batches: a new one begins when adding a shot would exceed the target and the batch is
 * not empty. Without an explicit target it is 20 s, and shrinks until there are three batches a worker (or
 * a batch for every shot).
 */
export function planBatches(shots: readonly GridShot[], fps: Rational, options: BatchOptions): BatchPlan[] {
  const perSecond = fps.numerator / fps.denominator;
  const lengths = shots.map((shot) => shot.endFrame - shot.startFrame);
  const target = (options.batchSeconds ?? defaultBatchSeconds) * perSecond;
  const groups =
    options.batchSeconds === undefined
      ? evenGroups(lengths, target, options.workers)
      : group(lengths, target);
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

function group(lengths: readonly number[], target: number): number[] {
  const counts: number[] = [];
  let count = 0;
  let sum = 0;
  for (const length of lengths) {
    // A millionth of a frame forgives the target's rounding.
    if (count > 0 && sum + length > target + 1e-6) {
      counts.push(count);
      count = 0;
      sum = 0;
    }
    count++;
    sum += length;
  }
  if (count > 0) counts.push(count);
  return counts;
}

/** What a batch costs besides its frames, as frames: starting an encoder and its first
 * key frame take about 130 ms of a core. */
const BATCH_COST = 10;

/**
 * The plain grouping by `most`, where that gives enough batches. Else the one that is done first when every worker
 * takes the largest batch that is left: targets below `most` are tried, and of equals the one with fewer batches wins.
 * Frames alone count, not what effects make them cost: else a change of one plan would shift the edges of all batches,
 * and every finished chunk would be lost.
 */
function evenGroups(lengths: readonly number[], most: number, workers: number): number[] {
  const wanted = Math.min(lengths.length, workers * BATCHES_PER_WORKER);
  const plain = group(lengths, most);
  if (plain.length >= wanted) return plain;
  let best: number[] | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  const longest = Math.max(...lengths);
  for (let target = most; ; target *= 0.93) {
    const grouped = group(lengths, target);
    const cost = makespan(grouped, lengths, workers);
    if (grouped.length >= wanted && cost < bestCost) {
      best = grouped;
      bestCost = cost;
    }
    // From here on every shot has a batch of its own.
    if (grouped.length === lengths.length || target < longest / lengths.length) break;
  }
  return best ?? lengths.map(() => 1);
}

/** Cost of the busiest worker when each takes the largest batch that is left (Graham's LPT rule, 1969). */
function makespan(counts: readonly number[], lengths: readonly number[], workers: number): number {
  let next = 0;
  const batchCosts = counts.map((count) => {
    const cost = lengths.slice(next, next + count).reduce((sum, one) => sum + one, 0);
    next += count;
    return cost + BATCH_COST;
  });
  const busy = new Array<number>(workers).fill(0);
  for (const cost of batchCosts.sort((a, b) => b - a)) {
    const free = busy.indexOf(Math.min(...busy));
    busy[free]! += cost;
  }
  return Math.max(...busy);
}
