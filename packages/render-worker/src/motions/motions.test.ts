import { Motion } from "@segue/protocol";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spareRoom } from "../camera/camera.js";
import { motions } from "./registry.js";

const ends = (motion: Motion) => [motions[motion](0), motions[motion](1)];

test("every motion of the protocol has a path", () => {
  for (const motion of Object.values(Motion)) expect(motions[motion](0.5)).toBeDefined();
});

describe.each(Object.entries(Motion))("%s", (_name, motion) => {
  test("never shows outside the picture", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (progress) => {
        const { zoom, x, y } = motions[motion](progress);
        expect(zoom).toBeGreaterThanOrEqual(1);
        expect(Math.abs(x - 0.5)).toBeLessThanOrEqual(spareRoom(zoom) + 1e-12);
        expect(Math.abs(y - 0.5)).toBeLessThanOrEqual(spareRoom(zoom) + 1e-12);
      }),
    );
  });
});

test("ken_burns_in zooms from exactly 1.00 to exactly 1.15 and drifts a little to the right", () => {
  const [first, last] = ends(Motion.KEN_BURNS_IN);
  expect(first).toEqual({ zoom: 1, x: 0.5, y: 0.5 });
  expect(last!.zoom).toBe(1.15);
  expect(last!.x).toBeCloseTo(0.5 + 0.35 * (0.5 - 0.5 / 1.15), 12);
  expect(last!.y).toBe(0.5);
});

test("ken_burns_out zooms from exactly 1.15 to exactly 1.00, centred", () => {
  expect(ends(Motion.KEN_BURNS_OUT)).toEqual([
    { zoom: 1.15, x: 0.5, y: 0.5 },
    { zoom: 1, x: 0.5, y: 0.5 },
  ]);
});

test("zoom_pan goes from the upper left to the centre, 1.00 to 1.20", () => {
  const path = motions[Motion.ZOOM_PAN];
  expect(ends(Motion.ZOOM_PAN)).toEqual([
    { zoom: 1, x: 0.5, y: 0.5 },
    { zoom: 1.2, x: 0.5, y: 0.5 },
  ]);
  const middle = path(0.5);
  expect(middle.zoom).toBeCloseTo(1.1, 12);
  expect(middle.x).toBeLessThan(0.5);
  expect(middle.y).toBe(middle.x);
});

test("pans travel across all of the spare room at scale 1.15, in the direction of their name", () => {
  const room = spareRoom(1.15);
  const travel = (motion: Motion) => {
    const [first, last] = ends(motion);
    expect([first!.zoom, last!.zoom]).toEqual([1.15, 1.15]);
    return [last!.x - first!.x, last!.y - first!.y].map(
      (way) => Math.round((way / (2 * room)) * 1e9) / 1e9 + 0,
    );
  };
  expect(travel(Motion.PAN_LTR)).toEqual([1, 0]);
  expect(travel(Motion.PAN_RTL)).toEqual([-1, 0]);
  expect(travel(Motion.PAN_UP)).toEqual([0, -1]);
  expect(travel(Motion.PAN_DOWN)).toEqual([0, 1]);
});

test("static stays", () => {
  for (const motion of [Motion.STATIC, Motion.UNSPECIFIED])
    expect(ends(motion)).toEqual([
      { zoom: 1, x: 0.5, y: 0.5 },
      { zoom: 1, x: 0.5, y: 0.5 },
    ]);
});
