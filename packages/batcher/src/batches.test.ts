import { type Rational, TransitionType } from "@segue/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";
import { planWith, rate, segment, timelineOf } from "../test/timeline-of.js";
import { type BatchPlan, planBatches, renderOrder } from "./batches.js";
import { type GridShot, placeShots } from "./shots.js";

/** Shots of whole frames, one after the other. */
function shotsOf(lengths: readonly number[], fps: Rational = rate(30)): GridShot[] {
  let now = 0;
  const perSecond = fps.numerator / fps.denominator;
  const segments = lengths.map((length) => {
    const start = now;
    now += length;
    return segment(start / perSecond, now / perSecond);
  });
  return placeShots(timelineOf(segments, fps)).shots;
}

/** The well-known rule, written down as it is told, on durations in seconds. */
function greedy(durations: readonly number[], target: number): number[][] {
  const batches: number[][] = [];
  let batch: number[] = [];
  let total = 0;
  durations.forEach((duration, i) => {
    if (batch.length > 0 && total + duration > target) {
      batches.push(batch);
      batch = [];
      total = 0;
    }
    batch.push(i);
    total += duration;
  });
  if (batch.length > 0) batches.push(batch);
  return batches;
}

const groupsOf = (batches: readonly BatchPlan[]) =>
  batches.map((batch) => batch.shots.map((shot) => shot.segmentIndex));

const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 60 });

test("a batch ends before the shot that would exceed the target", () => {
  // 8 + 8 s fit into 20 s, a third does not; 25 s alone is a batch although it exceeds the target.
  const shots = shotsOf([240, 240, 240, 750, 150]);
  const batches = planBatches(shots, rate(30), { workers: 1, batchSeconds: 20 });
  expect(groupsOf(batches)).toEqual([[0, 1], [2], [3], [4]]);
  expect(batches.map(({ index, startFrame, endFrame }) => [index, startFrame, endFrame])).toEqual([
    [0, 0, 480],
    [1, 480, 720],
    [2, 720, 1470],
    [3, 1470, 1620],
  ]);
});

test("a batch may be exactly as long as the target, at rates that are no whole numbers too", () => {
  // 3 × 1001 frames at 30000/1001 are 3 × 33.3667 s: exactly 100.1 s, which rounding must not push over.
  const fps = rate(30000, 1001);
  const shots = shotsOf([1000, 1000, 1000, 1000], fps);
  expect(groupsOf(planBatches(shots, fps, { workers: 1, batchSeconds: 100.1 }))).toEqual([[0, 1, 2], [3]]);
});

test("explicit batch-seconds group as the well-known rule does, however many workers there are", () => {
  fc.assert(
    fc.property(
      lengths,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 16 }),
      (all, target, workers) => {
        const batches = planBatches(shotsOf(all), rate(30), { workers, batchSeconds: target });
        // In frames, where the sums are exact.
        expect(groupsOf(batches)).toEqual(greedy(all, target * 30));
      },
    ),
  );
});

test("without a target a batch is at most 20 s, or one shot", () => {
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 16 }), (all, workers) => {
      for (const { shots, startFrame, endFrame } of planBatches(shotsOf(all), rate(30), { workers }))
        if (shots.length > 1) expect(endFrame - startFrame).toBeLessThanOrEqual(600);
    }),
  );
});

test("without a target one worker has as few batches as the well-known rule", () => {
  fc.assert(
    fc.property(lengths, (all) => {
      expect(groupsOf(planBatches(shotsOf(all), rate(30), { workers: 1 }))).toEqual(greedy(all, 600));
    }),
  );
});

test("without a target batches are large first and shrink towards the end", () => {
  const counts = (shots: number, frames: number, workers: number) =>
    planBatches(shotsOf(Array(shots).fill(frames)), rate(30), { workers }).map((batch) => batch.shots.length);
  expect(counts(8, 150, 2)).toEqual([3, 3, 1, 1]);
  expect(counts(40, 90, 2)).toEqual([6, 6, 6, 6, 6, 6, 2, 2]);
  expect(counts(5, 150, 4)).toEqual([1, 1, 1, 1, 1]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 2, max: 16 }),
      (shots, frames, workers) => {
        const batches = counts(shots, frames, workers);
        expect(batches.length).toBeGreaterThanOrEqual(Math.min(shots, workers));
        expect(batches).toEqual([...batches].sort((a, b) => b - a));
        // Where the work is even, no worker has a shot more to draw than it must, and the last batches' worth.
        expect(finish(batches, workers)).toBeLessThanOrEqual(Math.ceil(shots / workers) + batches.at(-1)!);
      },
    ),
  );
});

/** When the last of some workers ends, each of which takes the next batch when it is free. */
function finish(batches: readonly number[], workers: number): number {
  const busy = new Array<number>(workers).fill(0);
  for (const batch of batches) busy[busy.indexOf(Math.min(...busy))]! += batch;
  return Math.max(...busy);
}

test("batches tile the video in whole shots", () => {
  const target = fc.option(fc.double({ min: 0.01, max: 60, noNaN: true }), { nil: undefined });
  fc.assert(
    fc.property(lengths, target, fc.integer({ min: 1, max: 8 }), (all, batchSeconds, workers) => {
      const shots = shotsOf(all);
      const batches = planBatches(shots, rate(30), { workers, ...(batchSeconds && { batchSeconds }) });
      expect(batches.flatMap((batch) => batch.shots)).toEqual(shots);
      batches.forEach((batch, i) => {
        expect(batch.index).toBe(i);
        expect(batch.startFrame).toBe(batches[i - 1]?.endFrame ?? 0);
        expect(batch.endFrame).toBe(batch.shots.at(-1)!.endFrame);
      });
    }),
  );
});

test("no shots make no batches", () => {
  expect(planBatches([], rate(30), { workers: 4 })).toEqual([]);
  expect(planBatches([], rate(30), { workers: 4, batchSeconds: 3 })).toEqual([]);
});

test("neighbours come along as context exactly where a transition reaches over the edge", () => {
  const crossfade = planWith({ type: TransitionType.CROSSFADE, duration: 1 });
  const oneFrame = planWith({ type: TransitionType.CROSSFADE, duration: 1 / 30 });
  const { shots } = placeShots(
    timelineOf([
      segment(0, 2, { effectsPlan: crossfade }),
      segment(2, 4),
      segment(4, 6, { effectsPlan: oneFrame }),
      segment(6, 8),
    ]),
  );
  const batches = planBatches(shots, rate(30), { workers: 1, batchSeconds: 2 });
  const context = batches.map(({ before, after }) => [before?.segmentIndex, after?.segmentIndex]);
  // One frame is all after the cut: the batch before it has nothing of the next shot to draw.
  expect(context).toEqual([
    [undefined, 1],
    [0, undefined],
    [undefined, undefined],
    [2, undefined],
  ]);
});

test("the largest batch is rendered first; of equals the earlier", () => {
  const batches = planBatches(shotsOf([30, 90, 60, 90]), rate(30), { workers: 1, batchSeconds: 0.5 });
  expect(renderOrder(batches).map(({ index }) => index)).toEqual([1, 3, 2, 0]);
  expect(batches.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
});
