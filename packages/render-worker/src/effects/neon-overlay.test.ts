import { Kernels, rgbToYuv } from "@segue/kernels";
import { BlendMode, type EffectParams } from "@segue/protocol";
import { expect, test } from "vitest";
import { effectOf, planOf, shotOf, smallCanvas } from "../../test/shot-of.js";
import { clockOf } from "../camera/clock.js";
import { compileEffect } from "./registry.js";

const kernels = Kernels.load();

/** A pixel's Y′CbCr after the wash. */
function washed(pixel: readonly [number, number, number], params: EffectParams<"neonOverlay">): number[] {
  const effect = effectOf("neonOverlay", params);
  const shot = shotOf({ effectsPlan: planOf({ tools: [effect] }) });
  const { grade } = compileEffect(effect, {
    shot,
    canvas: smallCanvas,
    clock: clockOf(shot, smallCanvas.fps),
    image: undefined,
    framing: { x: 0, y: 0, width: 1, height: 1 },
    subject: undefined,
  })!;
  const rgb = Uint8Array.from({ length: 12 }, (_, i) => pixel[i % 3]!);
  const picture = kernels.pictureFromRgb(rgb, 2, 2, 3, [grade!]);
  const yuv = [0, 4, 5].map((i) => picture.bytes[i]!);
  kernels.free(picture);
  return yuv;
}

const color = { red: 200, green: 100, blue: 0 };

test("normal mixes, add adds and screen screens", () => {
  expect(washed([100, 100, 100], { color, opacity: 0.5, blendMode: BlendMode.NORMAL })).toEqual([
    ...rgbToYuv([150, 100, 50]),
  ]);
  expect(washed([100, 100, 200], { color, opacity: 0.5, blendMode: BlendMode.ADD })).toEqual([
    ...rgbToYuv([200, 150, 200]),
  ]);
  // 255 − 155 × 155 / 255 and 255 − 155 × 205 / 255.
  expect(washed([100, 100, 200], { color, opacity: 0.5, blendMode: BlendMode.SCREEN })).toEqual([
    ...rgbToYuv([161, 130, 200]),
  ]);
});

test("what is not said is normal, the colour neon green, at 0.18", () => {
  expect(washed([0, 0, 0], {})).toEqual([...rgbToYuv([10, 46, 4])]);
});

test("an opacity of 0 changes nothing; one of 1 covers, or is held to white", () => {
  const blendModes = [BlendMode.NORMAL, BlendMode.ADD, BlendMode.SCREEN];
  for (const blendMode of blendModes) {
    expect(washed([30, 140, 250], { opacity: 0, blendMode })).toEqual([...rgbToYuv([30, 140, 250])]);
  }
  const white = { red: 255, green: 255, blue: 255 };
  for (const blendMode of blendModes) {
    expect(washed([30, 140, 250], { color: white, opacity: 1, blendMode })).toEqual([235, 128, 128]);
  }
});
