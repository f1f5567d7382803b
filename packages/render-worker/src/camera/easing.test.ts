import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clamp01, cubicInOut, cubicOut, linear, outBack, smoothstep } from "./easing.js";

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

test("what is slow only at the end", () => {
  expect([cubicOut(0), cubicOut(0.5), cubicOut(1)]).toEqual([0, 0.875, 1]);
  expect(outBack(0)).toBeCloseTo(0, 12);
  expect(outBack(1)).toBe(1);
});

test("a spring goes past its end by a tenth, once, and comes back", () => {
  const path = Array.from({ length: 1001 }, (_, i) => outBack(i / 1000));
  const peak = path.indexOf(Math.max(...path));
  expect(peak / 1000).toBeCloseTo(0.58, 2);
  expect(path[peak]).toBeCloseTo(1.1, 3);
  for (let i = 1; i < path.length; i++) expect(path[i]! > path[i - 1]!).toBe(i <= peak);
});

test("progress is held to 0–1", () => {
  expect([clamp01(-0.1), clamp01(0.3), clamp01(1.1)]).toEqual([0, 0.3, 1]);
});
