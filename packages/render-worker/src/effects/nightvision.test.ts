import { rgbToYuv } from "@segue/kernels";
import { expect, test } from "vitest";
import { DrawnOverlay, isLegal } from "../../test/draw-overlay.js";
import { shotOf, smallCanvas } from "../../test/shot-of.js";

const { width, height } = smallCanvas;
const grey = [100, 128, 128] as const;
const still = {
  noiseAmount: 0,
  animateScanlines: false,
  scanlineOpacity: 0,
  vignetteStrength: 0,
  blurAmount: 0,
};
const row = (bytes: Uint8Array, y: number) => bytes.subarray(y * width, (y + 1) * width);
const mean = (bytes: Uint8Array) => bytes.reduce((sum, code) => sum + code, 0) / bytes.length;

test("it takes colours to its own, as far as its intensity says, and amplifies light", () => {
  using scope = new DrawnOverlay("nightvision", { ...still, intensity: 1 });
  const [, u, v] = rgbToYuv([30, 180, 30]);
  expect(new Set(scope.over([100, 200, 60], 0))).toEqual(new Set([Math.round(16 + 84 * 1.4), u, v]));
  using half = new DrawnOverlay("nightvision", { ...still, intensity: 0.5 });
  const bytes = half.over([100, 200, 60], 0);
  expect(bytes[width * height]).toBe(Math.round(200 + (u - 200) * 0.75));
});

test("scan lines lie along the rows at their spacing, and move when told to", () => {
  // 24 at 1080 is 2 at 90 rows.
  using lines = new DrawnOverlay("nightvision", { ...still, scanlineOpacity: 0.5, scanlineSpacing: 96 });
  const bytes = lines.over(grey, 0);
  expect(row(bytes, 0)).toEqual(row(bytes, 8));
  expect(mean(row(bytes, 0))).toBeLessThan(mean(row(bytes, 4)) * 0.7);
  expect(lines.state(0)).toEqual(lines.state(7));
  using moving = new DrawnOverlay("nightvision", { ...still, animateScanlines: true, scanlineOpacity: 0.5 });
  expect(moving.state(0)).not.toEqual(moving.state(1));
  expect(moving.over(grey, 0)).not.toEqual(moving.over(grey, 1));
});

test("noise differs from frame to frame and from segment to segment, and is the same each time", () => {
  const noisy = { ...still, noiseAmount: 0.1 };
  using scope = new DrawnOverlay("nightvision", noisy);
  using again = new DrawnOverlay("nightvision", noisy, { shot: shotOf({ startFrame: 500, endFrame: 530 }) });
  using other = new DrawnOverlay("nightvision", noisy, { shot: shotOf({ segmentId: "other" }) });
  const bytes = scope.over(grey, 4);
  expect(again.over(grey, 504)).toEqual(bytes);
  expect(scope.over(grey, 5)).not.toEqual(bytes);
  expect(other.over(grey, 4)).not.toEqual(bytes);
  // It is about the light, not added to it.
  const light = bytes.subarray(0, width * height);
  expect(mean(light)).toBeCloseTo(16 + 84 * 1.26, 0);
  expect(new Set(light).size).toBeGreaterThan(20);
});

test("the corners darken by vignette_strength, the middle does not", () => {
  using scope = new DrawnOverlay("nightvision", { ...still, intensity: 0, vignetteStrength: 0.5 });
  const bytes = scope.over(grey, 0);
  expect(bytes[45 * width + 80]).toBe(100);
  expect(bytes[0]).toBeCloseTo(16 + 84 * 0.5, -0.5);
});

test.each([
  ["greatest", 1, 100, 20, 1],
  ["least", 0, 2, 0, 0],
])("at the %s parameters all samples are legal", (_, share, scanlineSpacing, blurAmount, noiseAmount) => {
  const params = { intensity: share, scanlineOpacity: share, vignetteStrength: share };
  using scope = new DrawnOverlay("nightvision", { ...params, scanlineSpacing, blurAmount, noiseAmount });
  for (const luma of [16, 120, 235]) {
    expect(isLegal(scope.over([luma, 240, 16], 3), smallCanvas)).toBe(true);
  }
});
