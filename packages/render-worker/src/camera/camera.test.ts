import fc from "fast-check";
import { expect, test } from "vitest";
import { keepInside, spareRoom, wholePicture, windowOf } from "./camera.js";

test("zoom 1 shows the whole picture", () => {
  expect(windowOf(wholePicture, 1920, 1080)).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
  expect(spareRoom(1)).toBe(0);
});

test("a zoomed camera shows a part around its centre", () => {
  expect(windowOf({ zoom: 2, x: 0.25, y: 0.75 }, 200, 100)).toEqual({ x: 0, y: 50, width: 100, height: 50 });
});

test("along a steady axis the window begins on an even pixel, inside the picture", () => {
  const camera = { zoom: 1.15, x: 0.5123, y: 0.5 };
  const moving = windowOf(camera, 2208, 1242);
  expect(moving.y).toBeCloseTo(81, 6);
  expect(windowOf(camera, 2208, 1242, { x: false, y: true })).toEqual({ ...moving, y: 80 });
  const corner = { zoom: 1.15, x: 0.5 / 1.15, y: 0.5 / 1.15 };
  expect(windowOf(corner, 2208, 1242, { x: true, y: true })).toMatchObject({ x: 0, y: 0 });
});

test("a camera that looks outside is moved inside, and one inside is left alone", () => {
  expect(keepInside({ zoom: 2, x: 0.1, y: 0.9 })).toEqual({ zoom: 2, x: 0.25, y: 0.75 });
  expect(keepInside({ zoom: 0.5, x: 0.9, y: 0.1 })).toEqual({ zoom: 1, x: 0.5, y: 0.5 });
  expect(keepInside({ zoom: 4, x: 0.4, y: 0.6 })).toEqual({ zoom: 4, x: 0.4, y: 0.6 });
});

test("no kept camera's window leaves the picture", () => {
  const any = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), any, any, (zoom, x, y) => {
      const window = windowOf(keepInside({ zoom, x, y }), 1920, 1080);
      expect(window.x).toBeGreaterThanOrEqual(-1e-9);
      expect(window.y).toBeGreaterThanOrEqual(-1e-9);
      expect(window.x + window.width).toBeLessThanOrEqual(1920 + 1e-9);
      expect(window.y + window.height).toBeLessThanOrEqual(1080 + 1e-9);
    }),
  );
});
