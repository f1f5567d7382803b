import { type EffectParams, Motion, SpeedCurve } from "@segue/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";
import { effectOf, photo, planOf, shotOf, smallCanvas } from "../../test/shot-of.js";
import { type Camera, windowOf } from "../camera/camera.js";
import { compileBlueprint } from "../scene/blueprint.js";

/** The camera over 101 frames of the cat: 451 × 300 pixels, of which 16:9 keeps the whole width. */
async function cameraOf(params: EffectParams<"temporalZoom">, motion: Motion = Motion.STATIC) {
  const effectsPlan = planOf({ motion, tools: [effectOf("temporalZoom", params)] });
  const shot = shotOf({ endFrame: 101, imagePath: photo("chelsea.png"), effectsPlan });
  return (await compileBlueprint(shot, smallCanvas)).camera;
}

/** Where a point of the picture is on screen, in fractions of the frame. */
const onScreen = (point: number, centre: number, { zoom }: Camera) => (point - centre) * zoom + 0.5;

test("zooms from start_scale to scale about the centre, eased", async () => {
  const camera = await cameraOf({ startScale: 1.5, scale: 2 });
  expect(camera(0)).toEqual({ zoom: 1.5, x: 0.5, y: 0.5 });
  expect(camera(25).zoom).toBeCloseTo(1.5 + 0.5 * 0.0625, 12);
  expect(camera(100)).toEqual({ zoom: 2, x: 0.5, y: 0.5 });
  const linear = await cameraOf({ startScale: 1.5, scale: 2, ease: SpeedCurve.LINEAR });
  expect(linear(25).zoom).toBeCloseTo(1.625, 12);
});

test("zooms 1 to 1.2 by default, and out where scale is the smaller one", async () => {
  const camera = await cameraOf({});
  expect([camera(0).zoom, camera(100).zoom]).toEqual([1, 1.2]);
  const out = await cameraOf({ startScale: 3, scale: 1 });
  expect([out(0).zoom, out(100)]).toEqual([3, { zoom: 1, x: 0.5, y: 0.5 }]);
});

test("the anchor stays where it is on screen", async () => {
  const camera = await cameraOf({ scale: 4, anchorPoint: { x: 0.2, y: 0.5 } });
  for (let frame = 0; frame <= 100; frame += 10) {
    expect(onScreen(0.2, camera(frame).x, camera(frame))).toBeCloseTo(0.2, 9);
  }
});

test("no motion, scale or anchor ever shows outside the picture", async () => {
  const factor = fc.double({ min: 1, max: 10, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.values(Motion)),
      fc.record({ startScale: factor, scale: factor, anchorPoint: fc.record({ x: share, y: share }) }),
      async (motion, params) => {
        const camera = await cameraOf(params, motion);
        for (let frame = 0; frame < 101; frame += 5) {
          const window = windowOf(camera(frame), 1, 1);
          for (const edge of [window.x, window.y]) expect(edge).toBeGreaterThanOrEqual(-1e-12);
          expect(window.x + window.width).toBeLessThanOrEqual(1 + 1e-12);
          expect(window.y + window.height).toBeLessThanOrEqual(1 + 1e-12);
        }
      },
    ),
  );
});
