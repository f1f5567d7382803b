import { rgbToYuv } from "@segue/kernels";
import { expect, test } from "vitest";
import { DrawnOverlay, isLegal } from "../../test/draw-overlay.js";
import { shotOf, smallCanvas } from "../../test/shot-of.js";

const shot = shotOf({ startFrame: 10, endFrame: 70, leadInFrames: 5 });
const grey = [126, 128, 128] as const;

test("the tint comes over animate_in, stays, and is gone in the last frame", () => {
  using tint = new DrawnOverlay("fullFrameTint", { opacity: 0.5, animateIn: 0.4, animateOut: 0.5 }, { shot });
  const strength = (frame: number) => tint.state(frame)[0]!;
  expect([5, 10, 16, 22, 50, 69].map(strength)).toEqual([0, 0, 0.25, 0.5, 0.5, 0]);
  for (let frame = 11; frame <= 22; frame++) expect(strength(frame)).toBeGreaterThan(strength(frame - 1));
});

test("half opaque red lies half way between the frame and red, everywhere", () => {
  const color = { red: 255, green: 0, blue: 0 };
  using tint = new DrawnOverlay("fullFrameTint", { color, opacity: 0.5, animateIn: 0 }, { shot });
  const bytes = tint.over(grey, 30);
  const red = rgbToYuv([255, 0, 0]);
  expect(new Set(bytes)).toEqual(new Set(grey.map((code, i) => Math.floor((code + red[i]! + 1) / 2))));
  expect(isLegal(bytes, smallCanvas)).toBe(true);
});
