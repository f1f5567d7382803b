import { expect, test } from "vitest";
import { shotOf } from "../../test/shot-of.js";
import { clockOf } from "./clock.js";

const ntsc = { numerator: 30000, denominator: 1001 };

test("progress runs over every frame in which the shot is seen, transitions included", () => {
  const clock = clockOf(shotOf({ startFrame: 100, endFrame: 191, leadInFrames: 5, leadOutFrames: 5 }), ntsc);
  expect([clock.firstFrame, clock.endFrame]).toEqual([95, 196]);
  expect([95, 145, 195].map(clock.progress)).toEqual([0, 0.5, 1]);
  expect([0, 94, 196, 999].map(clock.progress)).toEqual([0, 0, 1, 1]);
});

test("a shot of one frame has not moved", () => {
  const clock = clockOf(shotOf({ startFrame: 7, endFrame: 8 }), ntsc);
  expect(clock.progress(7)).toBe(0);
});

test("progress over some seconds ends there", () => {
  const clock = clockOf(shotOf({ startFrame: 10, endFrame: 300, leadInFrames: 10 }), ntsc);
  expect([0, 15, 30, 31].map((frame) => clock.progressOver(frame, 1))).toEqual([0, 0.5, 1, 1]);
  expect([0, 1].map((frame) => clock.progressOver(frame, 0))).toEqual([0, 1]);
});

test("seconds, and frames to both ends, are counted from the segment's own frames", () => {
  const clock = clockOf(shotOf({ startFrame: 30, endFrame: 60, leadInFrames: 3 }), ntsc);
  expect(clock.seconds(30)).toBe(0);
  expect(clock.seconds(60)).toBeCloseTo(1.001, 12);
  expect(clock.seconds(27)).toBeCloseTo(-0.1001, 12);
  expect([clock.framesIn(29), clock.framesIn(30)]).toEqual([-1, 0]);
  expect([clock.framesLeft(59), clock.framesLeft(60)]).toEqual([0, -1]);
  expect([clock.frames(0), clock.frames(0.5), clock.frames(1)]).toEqual([0, 15, 30]);
});
