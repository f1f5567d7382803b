import { type EffectParams, Motion, type Shot, SpeedCurve, type Subject } from "@segue/protocol";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectOf, photo, planOf, shotOf, smallCanvas, subjectOf } from "../../test/shot-of.js";
import { windowOf } from "../camera/camera.js";
import { compileBlueprint } from "../scene/blueprint.js";

/** A shot of 101 frames of the cat: 451 × 300 pixels. */
function shotWith(
  params: EffectParams<"zoomOnSubject">,
  subject: Subject | undefined,
  more: Partial<Shot> = {},
  motion: Motion = Motion.STATIC,
): Shot {
  return shotOf({
    endFrame: 101,
    imagePath: photo("chelsea.png"),
    effectsPlan: planOf({ motion, tools: [effectOf("zoomOnSubject", params)] }),
    subjects: subject ? [{ effects: ["tools[0]"], subject }] : [],
    ...more,
  });
}

const cameraOf = async (...args: Parameters<typeof shotWith>) =>
  (await compileBlueprint(shotWith(...args), smallCanvas)).camera;

describe("where it ends", () => {
  test("on the anchor, at the target scale, where there is room", async () => {
    const camera = await cameraOf({ targetScale: 2 }, subjectOf({ anchor: { x: 0.4, y: 0.5 } }));
    expect(camera(0)).toEqual({ zoom: 1, x: 0.5, y: 0.5 });
    const last = camera(100);
    expect(last.zoom).toBe(2);
    // The cat is 451 × 300, so the canvas keeps its whole width: x needs no crop.
    expect(last.x).toBeCloseTo(0.4, 9);
    expect(last.y).toBeCloseTo(0.5, 9);
  });

  test("at the edge of the picture, where the anchor is nearer to it than the zoom allows", async () => {
    const camera = await cameraOf({ targetScale: 2 }, subjectOf({ anchor: { x: 0.02, y: 0.5 } }));
    expect(camera(100).x).toBe(0.25);
  });

  test("after anim_duration, and it stays there", async () => {
    const camera = await cameraOf({ targetScale: 1.5, animDuration: 1 }, subjectOf());
    expect(camera(29).zoom).toBeLessThan(1.5);
    expect([camera(30).zoom, camera(100).zoom]).toEqual([1.5, 1.5]);
  });

  test("at 1.3 times the motion's zoom by default", async () => {
    const camera = await cameraOf({}, subjectOf(), {}, Motion.KEN_BURNS_IN);
    expect(camera(0).zoom).toBe(1);
    expect(camera(100).zoom).toBeCloseTo(1.15 * 1.3, 12);
  });
});

test("the speed curve is eased unless it is linear", async () => {
  const eased = await cameraOf({ targetScale: 2 }, subjectOf());
  const linear = await cameraOf({ targetScale: 2, speedCurve: SpeedCurve.LINEAR }, subjectOf());
  expect(eased(25).zoom).toBeCloseTo(1.0625, 12);
  expect(linear(25).zoom).toBeCloseTo(1.25, 12);
});

test("a close portrait, wider than high, is held to 1.15", async () => {
  // 0.9 × 451 pixels wide and 0.9 × 300 high: a ratio of 0.665.
  const portrait = subjectOf({ bbox: { x: 0.05, y: 0.05, width: 0.9, height: 0.9 } });
  expect((await cameraOf({ targetScale: 2 }, portrait))(100).zoom).toBe(1.15);
  expect((await cameraOf({ targetScale: 1.1 }, portrait))(100).zoom).toBe(1.1);
  const tall = subjectOf({ bbox: { x: 0.3, y: 0.05, width: 0.3, height: 0.9 } });
  expect((await cameraOf({ targetScale: 2 }, tall))(100).zoom).toBe(2);
});

test("an anchor in the plan needs no subject, and a plan without either does nothing", async () => {
  const placed = await cameraOf({ targetScale: 2, anchorPoint: { x: 0.6, y: 0.5 } }, undefined);
  expect(placed(100).x).toBeCloseTo(0.6, 9);
  const nowhere = await cameraOf({ targetScale: 2 }, undefined);
  expect(nowhere(100)).toEqual({ zoom: 1, x: 0.5, y: 0.5 });
});

test("no motion with any zoom on any anchor ever shows outside the picture", async () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.values(Motion)),
      fc.double({ min: 1, max: 10, noNaN: true }),
      fc.record({ x: share, y: share }),
      fc.nat({ max: 40 }),
      async (motion, targetScale, anchor, leadInFrames) => {
        const camera = await cameraOf({ targetScale }, subjectOf({ anchor }), { leadInFrames }, motion);
        for (let frame = -leadInFrames; frame < 101; frame += 5) {
          const window = windowOf(camera(frame), 1, 1);
          expect(window.x).toBeGreaterThanOrEqual(-1e-12);
          expect(window.y).toBeGreaterThanOrEqual(-1e-12);
          expect(window.x + window.width).toBeLessThanOrEqual(1 + 1e-12);
          expect(window.y + window.height).toBeLessThanOrEqual(1 + 1e-12);
        }
      },
    ),
  );
});
