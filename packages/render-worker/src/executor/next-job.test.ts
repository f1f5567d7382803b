import { describe, expect, it } from "vitest";
import { nextJob } from "./next-job.js";

const jobs = (...frames: number[]) => frames.map((length, index) => ({ index, cost: length }));

/** The order in which workers, taking turns, take all jobs. */
function shareOut(all: { index: number; cost: number }[], workers: number): number[][] {
  const waiting = [...all];
  const taken: number[][] = Array.from({ length: workers }, () => []);
  for (let turn = 0; waiting.length > 0; turn++) {
    const mine = taken[turn % workers]!;
    const job = nextJob(waiting, mine.at(-1));
    waiting.splice(waiting.indexOf(job), 1);
    mine.push(job.index);
  }
  return taken;
}

describe("nextJob", () => {
  it("gives each of two workers a stretch of its own where batches are equally long", () => {
    expect(shareOut(jobs(9, 9, 9, 9, 9, 9, 9, 9), 2)).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]);
  });

  it("takes the longest first", () => {
    expect(shareOut(jobs(10, 50, 10, 10, 90, 10), 1)[0]!.slice(0, 2)).toEqual([4, 1]);
  });

  it("does not let a worker go on with a much shorter batch", () => {
    expect(
      nextJob(
        [
          { index: 1, cost: 10 },
          { index: 5, cost: 40 },
        ],
        0,
      ).index,
    ).toBe(5);
  });

  it("takes those that wait for the least first", () => {
    const all = jobs(90, 10, 20, 15).map((job, i) => ({ ...job, waitsFor: () => [3, 1, 1, 2][i]! }));
    expect(shareOut(all, 1)).toEqual([[2, 1, 3, 0]]);
  });

  it("hands out every batch once, whatever the workers", () => {
    for (const workers of [1, 2, 3, 5, 16]) {
      const all = jobs(...Array.from({ length: 23 }, (_, i) => 5 + ((i * 7) % 11)));
      const taken = shareOut(all, workers).flat();
      expect(taken.sort((a, b) => a - b)).toEqual(all.map((job) => job.index));
    }
  });
});
