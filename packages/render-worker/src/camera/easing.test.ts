import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clamp01, cubicInOut, linear, smoothstep } from "./easing.js";

describe.each(Object.entries({ linear, cubicInOut, smoothstep }))("%s", (_name, ease) => {
  test("keeps both ends and the middle", () => {
    expect([ease(0), ease(0.5), ease(1)]).toEqual([0, 0.5, 1]);
  });

  test("never goes back, and is the same from both ends", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(ease(Math.max(a, b))).toBeGreaterThanOrEqual(ease(Math.min(a, b)) - 1e-12);
        expect(ease(a) + ease(1 - a)).toBeCloseTo(1, 9);
      }),
    );
  });
});

test("values in between", () => {
  expect(cubicInOut(0.25)).toBe(0.0625);
  expect(cubicInOut(0.75)).toBe(0.9375);
  expect(smoothstep(0.25)).toBe(0.15625);
});

test("progress is held to 0–1", () => {
  expect([clamp01(-0.1), clamp01(0.3), clamp01(1.1)]).toEqual([0, 0.3, 1]);
});
