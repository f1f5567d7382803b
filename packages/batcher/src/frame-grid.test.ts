import fc from "fast-check";
import { expect, test } from "vitest";
import { rate } from "../test/timeline-of.js";
import { frameAt, framesIn, timeOf } from "./frame-grid.js";

const rates = [
  rate(24),
  rate(25),
  rate(30),
  rate(60),
  rate(24000, 1001),
  rate(30000, 1001),
  rate(60000, 1001),
];
const anyRate = fc.constantFrom(...rates);

test("a time belongs to the nearest frame, halves upward", () => {
  expect(frameAt(0, rate(30))).toBe(0);
  expect(frameAt(0.0166, rate(30))).toBe(0);
  expect(frameAt(0.5 / 25, rate(25))).toBe(1);
  expect(frameAt(4.6, rate(30))).toBe(138);
  expect(frameAt(1, rate(30000, 1001))).toBe(30);
  expect(frameAt(1001, rate(30000, 1001))).toBe(30000);
});

test("three hours end on the exact frame", () => {
  expect(frameAt(10_800, rate(24000, 1001))).toBe(258_941);
  expect(frameAt(10_800, rate(30000, 1001))).toBe(323_676);
  expect(frameAt(10_800, rate(60))).toBe(648_000);
});

test("a frame's own time leads back to it, to the end of a day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_400 * 60 }), anyRate, (frame, fps) => {
      expect(frameAt(timeOf(frame, fps), fps)).toBe(frame);
    }),
  );
});

test("a time written with milliseconds is at most half a frame and half a millisecond off", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_400 * 24 }), anyRate, (frame, fps) => {
      const written = Number(timeOf(frame, fps).toFixed(3));
      expect(frameAt(written, fps)).toBe(frame);
    }),
  );
});

test("time never runs backward", () => {
  const seconds = fc.double({ min: 0, max: 86_400, noNaN: true });
  fc.assert(
    fc.property(seconds, seconds, anyRate, (a, b, fps) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(frameAt(early, fps)).toBeLessThanOrEqual(frameAt(late, fps));
    }),
  );
});

test("a duration is at least no frames", () => {
  expect(framesIn(0.5, rate(24000, 1001))).toBe(12);
  expect(framesIn(0, rate(30))).toBe(0);
  expect(framesIn(-3, rate(30))).toBe(0);
});
