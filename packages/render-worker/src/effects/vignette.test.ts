import { Kernels } from "@segue/kernels";
import { expect, test } from "vitest";
import { effectOf, planOf, shotOf } from "../../test/shot-of.js";
import { clockOf } from "../camera/clock.js";
import { SharedMaps } from "../scene/shared-maps.js";
import { compileEffect } from "./registry.js";

const canvas = { width: 192, height: 108, fps: { numerator: 30, denominator: 1 } };

test("the corners keep 0.15 of their light, the centre all of it, and light falls all the way out", () => {
  const kernels = Kernels.load();
  const maps = new SharedMaps(kernels);
  const effect = effectOf("vignette", {});
  const shot = shotOf({ effectsPlan: planOf({ overlays: [effect] }) });
  const pass = compileEffect(effect, {
    shot,
    canvas,
    clock: clockOf(shot, canvas.fps),
    image: undefined,
    framing: { x: 0, y: 0, width: 1, height: 1 },
    subject: undefined,
  })!.pass!(kernels, maps);
  const frame = kernels.allocFrame(canvas.width, canvas.height);
  const white = frame.bytes.fill(128).fill(235, 0, 192 * 108);
  pass.draw(frame, pass.state(0));
  const light = (x: number, y: number) => (white[y * 192 + x]! - 16) / 219;
  expect(light(96, 54)).toBeGreaterThan(0.99);
  for (const [x, y] of [
    [0, 0],
    [191, 0],
    [0, 107],
    [191, 107],
  ] as const)
    expect(light(x, y)).toBeCloseTo(0.15, 1);
  const diagonal = Array.from({ length: 54 }, (_, i) => light(Math.floor((53 - i) * (96 / 54)), 53 - i));
  for (let i = 1; i < diagonal.length; i++) expect(diagonal[i]).toBeLessThanOrEqual(diagonal[i - 1]!);
  expect(light(20, 30)).toBeCloseTo(light(171, 77), 2);
  maps[Symbol.dispose]();
  kernels.free(frame);
});
