import fc from "fast-check";
import { expect, test } from "vitest";
import { rate, segment, timelineOf } from "../test/timeline-of.js";
import { frameAt } from "./frame-grid.js";
import { placeShots } from "./shots.js";

const frames = (timeline: Parameters<typeof placeShots>[0]) =>
  placeShots(timeline).shots.map(({ segmentIndex, startFrame, endFrame }) => [
    segmentIndex,
    startFrame,
    endFrame,
  ]);

test("segments become shots of whole frames", () => {
  const grid = placeShots(timelineOf([segment(0, 4.6), segment(4.6, 9.2)]));
  expect(grid).toMatchObject({ totalFrames: 276, warnings: [] });
  expect(grid.shots).toMatchObject([
    { segmentIndex: 0, startFrame: 0, endFrame: 138, leadInFrames: 0, leadOutFrames: 0 },
    { segmentIndex: 1, startFrame: 138, endFrame: 276, leadInFrames: 0, leadOutFrames: 0 },
  ]);
  expect(grid.shots[0]!.plan).toEqual({ motion: 0, overlays: [], tools: [] });
});

test("a gap before the first segment is filled by showing it from the start", () => {
  expect(frames(timelineOf([segment(2, 3), segment(3, 4)]))).toEqual([
    [0, 0, 90],
    [1, 90, 120],
  ]);
});

test("a gap between segments is filled by holding the earlier one", () => {
  expect(frames(timelineOf([segment(0, 1), segment(2.5, 3)]))).toEqual([
    [0, 0, 75],
    [1, 75, 90],
  ]);
});

test("a segment without a frame is left out with a warning, and the one before is held", () => {
  const grid = placeShots(timelineOf([segment(0, 1), segment(1, 1.01), segment(1.01, 2)]));
  expect(
    grid.shots.map(({ segmentIndex, startFrame, endFrame }) => [segmentIndex, startFrame, endFrame]),
  ).toEqual([
    [0, 0, 30],
    [2, 30, 60],
  ]);
  expect(grid.warnings).toEqual([
    { at: "segments[1]", message: "segments[1] is shorter than a frame, and is left out." },
  ]);
});

test("a last segment without a frame does not shorten the video", () => {
  const grid = placeShots(timelineOf([segment(0, 1), segment(2, 2.001)]));
  expect(grid.totalFrames).toBe(60);
  expect(grid.shots).toMatchObject([{ segmentIndex: 0, startFrame: 0, endFrame: 60 }]);
});

test("segments that overlap by the slack of rounding leave every shot a frame", () => {
  // Segment 0 ends on frame 1; segment 1 begins a millisecond before that, which rounds to frame 0.
  const grid = placeShots(timelineOf([segment(0, 0.017), segment(0.016, 1)]));
  expect(grid.shots).toMatchObject([
    { startFrame: 0, endFrame: 1 },
    { startFrame: 1, endFrame: 30 },
  ]);
});

test("a timeline of nothing but a blink has no shots", () => {
  const grid = placeShots(timelineOf([segment(0, 0.001)]));
  expect(grid).toMatchObject({ shots: [], totalFrames: 0 });
});

test("three hours of cuts at 24000/1001 drift nowhere", () => {
  const fps = rate(24000, 1001);
  const cuts = Array.from({ length: 3001 }, (_, i) => i * 3.6);
  const segments = cuts.slice(1).map((end, i) => segment(cuts[i]!, end));
  const { shots, totalFrames } = placeShots(timelineOf(segments, fps));
  expect(totalFrames).toBe(258_941);
  shots.forEach((shot, i) => {
    expect(shot.startFrame).toBe(frameAt(cuts[i]!, fps));
    expect(shot.endFrame).toBe(frameAt(cuts[i + 1]!, fps));
  });
});

test("shots tile the video without gap or overlap, and each boundary comes from its own time", () => {
  const part = fc.record({
    length: fc.double({ min: 0.0001, max: 20, noNaN: true }),
    gap: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 3, noNaN: true })),
  });
  const fps = fc.constantFrom(rate(24), rate(25), rate(24000, 1001), rate(30000, 1001), rate(240));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), fps, (parts, fps) => {
      let now = 0;
      const segments = parts.map(({ length, gap }) => {
        const start = now + gap;
        now = start + length;
        return segment(start, now);
      });
      const { shots, totalFrames } = placeShots(timelineOf(segments, fps));
      if (shots.length > 0) expect(totalFrames).toBe(frameAt(now, fps));
      let next = 0;
      for (const [i, shot] of shots.entries()) {
        expect(shot.startFrame).toBe(next);
        expect(shot.endFrame).toBeGreaterThan(shot.startFrame);
        if (i > 0) expect(shot.startFrame).toBe(frameAt(shot.segment.startTime, fps));
        next = shot.endFrame;
      }
      expect(next).toBe(totalFrames);
    }),
  );
});
