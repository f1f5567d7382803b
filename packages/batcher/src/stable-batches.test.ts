import { Motion } from "@segue/protocol";
import { expect, test } from "vitest";
import { rate, segment, timelineOf } from "../test/timeline-of.js";
import { planBatches } from "./batches.js";
import { placeShots } from "./shots.js";

test("a change of one plan leaves the edges of all batches where they were", () => {
  for (const seconds of [0.5, 1, 4]) {
    const edges = (moving: number) => {
      const segments = Array.from({ length: 100 }, (_, i) => {
        const effectsPlan = { overlays: [], tools: [], motion: i === moving ? Motion.STATIC : Motion.PAN_UP };
        return segment(i * seconds, (i + 1) * seconds, { effectsPlan });
      });
      const { shots } = placeShots(timelineOf(segments));
      return planBatches(shots, rate(30), { workers: 2 }).map(({ startFrame }) => startFrame);
    };
    const before = edges(-1);
    for (let i = 0; i < 100; i++) expect(edges(i)).toEqual(before);
  }
});
