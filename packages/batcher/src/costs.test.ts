import { Motion } from "@segue/protocol";
import { expect, test } from "vitest";
import { segment, timelineOf } from "../test/timeline-of.js";
import { batchCost, shotCost } from "./costs.js";
import { placeShots } from "./shots.js";

const plan = { overlays: [], tools: [] };

test("a frame that moves costs one, one that stands still less", () => {
  const zoom = { params: { case: "zoomOnSubject" as const, value: {} } };
  const { shots } = placeShots(
    timelineOf([
      segment(0, 5, { effectsPlan: { ...plan, motion: Motion.PAN_UP } }),
      segment(5, 10, { effectsPlan: { ...plan, motion: Motion.STATIC } }),
      segment(10, 15),
      segment(15, 20, { effectsPlan: { ...plan, motion: Motion.STATIC, tools: [zoom] } }),
    ]),
  );
  expect(shots.map(shotCost)).toEqual([150, 60, 60, 150]);
  expect(batchCost({ shots: shots.slice(0, 2) })).toBe(210);
});
