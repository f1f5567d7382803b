import fc from "fast-check";
import { expect, test } from "vitest";
import { boxToPicture, coverFraming, cropFor, toPicture } from "./framing.js";

const fullHd = { width: 1920, height: 1080 };

test("an image of the canvas's shape is used whole", () => {
  expect(coverFraming({ width: 1280, height: 720 }, fullHd)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
});

test("what is too high or too wide is cropped around the middle", () => {
  expect(coverFraming({ width: 1000, height: 1000 }, fullHd)).toEqual({
    x: 0,
    y: 0.21875,
    width: 1,
    height: 0.5625,
  });
  expect(coverFraming({ width: 4000, height: 1125 }, fullHd)).toEqual({
    x: 0.25,
    y: 0,
    width: 0.5,
    height: 1,
  });
});

test("the crop follows the focus as far as the image goes", () => {
  const square = { width: 1000, height: 1000 };
  expect(coverFraming(square, fullHd, { x: 0.5, y: 0.6 }).y).toBeCloseTo(0.31875, 12);
  expect(coverFraming(square, fullHd, { x: 0.5, y: 0 }).y).toBe(0);
  expect(coverFraming(square, fullHd, { x: 0.5, y: 1 }).y).toBe(0.4375);
});

test("the framing lies inside the image and has the canvas's shape; the crop has the picture's size", () => {
  const side = fc.integer({ min: 1, max: 12_000 });
  const evenSide = fc.integer({ min: 8, max: 2048 }).map((half) => half * 2);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const size = (one: fc.Arbitrary<number>) => fc.record({ width: one, height: one });
  fc.assert(
    fc.property(size(side), size(evenSide), fc.record({ x: share, y: share }), (image, canvas, focus) => {
      const framing = coverFraming(image, canvas, focus);
      for (const [start, length] of [
        [framing.x, framing.width],
        [framing.y, framing.height],
      ] as const) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(1 + 1e-12);
      }
      const shape = (framing.width * image.width) / (framing.height * image.height);
      expect(shape / (canvas.width / canvas.height)).toBeCloseTo(1, 9);
      const crop = cropFor(framing, canvas);
      expect(crop).toMatchObject(canvas);
      expect(crop.left).toBeGreaterThanOrEqual(0);
      expect(crop.top).toBeGreaterThanOrEqual(0);
      expect(crop.left + crop.width).toBeLessThanOrEqual(crop.scaledWidth);
      expect(crop.top + crop.height).toBeLessThanOrEqual(crop.scaledHeight);
    }),
  );
});

test("points and boxes of the image are found again in the picture", () => {
  const framing = { x: 0.25, y: 0, width: 0.5, height: 1 };
  expect(toPicture({ x: 0.5, y: 0.3 }, framing)).toEqual({ x: 0.5, y: 0.3 });
  expect(toPicture({ x: 0, y: 0 }, framing)).toEqual({ x: -0.5, y: 0 });
  expect(boxToPicture({ x: 0.25, y: 0.1, width: 0.25, height: 0.2 }, framing)).toEqual({
    x: 0,
    y: 0.1,
    width: 0.5,
    height: 0.2,
  });
});
