import { type Shot, TransitionType } from "@segue/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf, shotOf } from "../../test/shot-of.js";
import { onScreen } from "./on-screen.js";

const slide = planOf({ transition: { type: TransitionType.SLIDE_LEFT } });
const [a, b, c] = [
  shotOf({ segmentIndex: 0, startFrame: 0, endFrame: 30, leadOutFrames: 4, effectsPlan: slide }),
  shotOf({ segmentIndex: 1, startFrame: 30, endFrame: 60, leadInFrames: 4 }),
  shotOf({ segmentIndex: 2, startFrame: 60, endFrame: 90 }),
] as const;

test("one shot is on screen outside transitions", () => {
  for (const [frame, shot] of [
    [0, a],
    [25, a],
    [34, b],
    [59, b],
    [60, c],
    [89, c],
  ] as const)
    expect(onScreen([a, b, c], frame)).toEqual({ shot });
});

test("both are, half before the cut and half after it", () => {
  const { shot, incoming } = onScreen([a, b, c], 26);
  expect(shot).toBe(a);
  expect(incoming).toEqual({ shot: b, type: TransitionType.SLIDE_LEFT, progress: 0.0625 });
  expect(onScreen([a, b, c], 29).incoming!.progress).toBe(0.4375);
  expect(onScreen([a, b, c], 30)).toMatchObject({ shot: a, incoming: { shot: b, progress: 0.5625 } });
  expect(onScreen([a, b, c], 33).incoming!.progress).toBe(0.9375);
});

test("a batch sees the same as the whole video, with nothing but its context", () => {
  const part = fc.record({
    frames: fc.integer({ min: 1, max: 20 }),
    window: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), fc.nat(), fc.nat(), (parts, from, count) => {
      const shots: Shot[] = [];
      parts.forEach(({ frames }, segmentIndex) => {
        const startFrame = shots.at(-1)?.endFrame ?? 0;
        shots.push(shotOf({ segmentIndex, startFrame, endFrame: startFrame + frames, effectsPlan: slide }));
      });
      shots.slice(1).forEach((next, i) => {
        const shot = shots[i]!;
        const { window } = parts[i]!;
        next.leadInFrames = Math.min(window >> 1, (shot.endFrame - shot.startFrame) >> 1);
        shot.leadOutFrames = Math.min(window - (window >> 1), (next.endFrame - next.startFrame) >> 1);
      });
      const first = from % shots.length;
      const last = first + (count % (shots.length - first));
      const before = shots.slice(Math.max(0, first - 1), first).filter((shot) => shot.leadOutFrames > 0);
      const after = shots.slice(last + 1, last + 2).filter((shot) => shot.leadInFrames > 0);
      const batch = [...before, ...shots.slice(first, last + 1), ...after];
      for (let frame = shots[first]!.startFrame; frame < shots[last]!.endFrame; frame++)
        expect(onScreen(batch, frame)).toEqual(onScreen(shots, frame));
    }),
  );
});
