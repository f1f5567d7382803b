import { TransitionType } from "@segue/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";
import { planWith, rate, segment, timelineOf } from "../test/timeline-of.js";
import { placeShots } from "./shots.js";

const crossfade = (duration?: number) =>
  planWith({ type: TransitionType.CROSSFADE, ...(duration !== undefined && { duration }) });

const leads = (grid: ReturnType<typeof placeShots>) =>
  grid.shots.map(({ leadInFrames, leadOutFrames }) => [leadInFrames, leadOutFrames]);

test("a transition straddles the cut, half before and half after, and changes no length", () => {
  const grid = placeShots(timelineOf([segment(0, 2, { effectsPlan: crossfade(1) }), segment(2, 4)]));
  expect(grid).toMatchObject({ totalFrames: 120, warnings: [] });
  expect(leads(grid)).toEqual([
    [0, 15],
    [15, 0],
  ]);
});

test("of an odd number of frames the greater half comes after the cut", () => {
  const grid = placeShots(timelineOf([segment(0, 2, { effectsPlan: crossfade(0.5) }), segment(2, 4)]));
  expect(leads(grid)).toEqual([
    [0, 8],
    [7, 0],
  ]);
});

test("a transition takes a second where nothing is said", () => {
  const grid = placeShots(timelineOf([segment(0, 2, { effectsPlan: crossfade() }), segment(2, 4)], rate(25)));
  expect(leads(grid)).toEqual([
    [0, 13],
    [12, 0],
  ]);
});

test("without room a transition is shortened, with a warning", () => {
  const grid = placeShots(timelineOf([segment(0, 0.4, { effectsPlan: crossfade(1) }), segment(0.4, 4)]));
  expect(leads(grid)).toEqual([
    [0, 15],
    [6, 0],
  ]);
  expect(grid.warnings).toEqual([
    {
      at: "segments[0].effects_plan.transition",
      message:
        "segments[0].effects_plan.transition of 30 frames is shortened to 21: its segments leave no more room.",
    },
  ]);
});

test("the last segment's transition is left out with a warning", () => {
  const grid = placeShots(timelineOf([segment(0, 1), segment(1, 2, { effectsPlan: crossfade(1) })]));
  expect(leads(grid)).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(grid.shots[1]!.plan.transition).toBeUndefined();
  expect(grid.warnings).toEqual([
    {
      at: "segments[1].effects_plan.transition",
      message: "segments[1].effects_plan.transition is left out: no segment follows.",
    },
  ]);
});

test("a cut has no window, whatever duration it names", () => {
  const none = planWith({ type: TransitionType.NONE, duration: 1 });
  const unspecified = planWith({ type: TransitionType.UNSPECIFIED, duration: 1 });
  const grid = placeShots(
    timelineOf([
      segment(0, 1, { effectsPlan: none }),
      segment(1, 2, { effectsPlan: unspecified }),
      segment(2, 3),
    ]),
  );
  expect(leads(grid).flat()).toEqual([0, 0, 0, 0, 0, 0]);
  expect(grid.warnings).toEqual([]);
});

test("the timeline's own plans stay as they are", () => {
  const plan = crossfade(1);
  const timeline = timelineOf([segment(0, 1, { effectsPlan: plan })]);
  const before = structuredClone(timeline);
  placeShots(timeline);
  expect(timeline).toEqual(before);
});

test("windows never overlap, stay inside their two shots, and both sides agree", () => {
  const part = fc.record({
    frames: fc.integer({ min: 1, max: 90 }),
    transition: fc.option(fc.double({ min: 0, max: 4, noNaN: true }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
      let now = 0;
      const segments = parts.map(({ frames, transition }) => {
        const start = now;
        now += frames;
        const plan = transition === undefined ? {} : { effectsPlan: crossfade(transition) };
        return segment(start / 30, now / 30, plan);
      });
      const { shots } = placeShots(timelineOf(segments));
      let free = 0;
      for (const [i, shot] of shots.entries()) {
        const next = shots[i + 1];
        const before = next?.leadInFrames ?? 0;
        const after = shot.leadOutFrames;
        if (before + after === 0) continue;
        expect(next).toBeDefined();
        const wanted = Math.round(parts[i]!.transition! * 30);
        expect(before + after).toBeLessThanOrEqual(wanted);
        expect(shot.endFrame - before).toBeGreaterThanOrEqual(free);
        free = shot.endFrame + after;
        expect(shot.endFrame - before).toBeGreaterThanOrEqual(shot.startFrame);
        expect(free).toBeLessThanOrEqual(next!.endFrame);
      }
      expect(shots[0]!.leadInFrames).toBe(0);
      expect(shots.at(-1)!.leadOutFrames).toBe(0);
    }),
  );
});
