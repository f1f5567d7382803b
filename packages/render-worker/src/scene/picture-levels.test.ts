import fc from "fast-check";
import { expect, test } from "vitest";
import { shotOf } from "../../test/shot-of.js";
import { compileBlueprint } from "./blueprint.js";
import { levelFor, pictureLevels } from "./picture-levels.js";

const canvas = { width: 640, height: 360, fps: { numerator: 30, denominator: 1 } };
const black = await compileBlueprint(shotOf(), canvas);

/** Levels for a camera that zooms from one factor to another over an image `native` times as large as the canvas. */
const levelsOf = (least: number, greatest: number, native: number) =>
  pictureLevels({
    ...black,
    image: { path: "", width: 640 * native, height: 360 * native },
    zoom: { least, greatest },
  });

test("a gentle zoom needs one picture, as large as its nearest frame", () => {
  expect(levelsOf(1, 1.15, 4)).toEqual([{ zoom: 1.15, width: 736, height: 414 }]);
  expect(levelsOf(1, 1, 4)).toEqual([{ zoom: 1, width: 640, height: 360 }]);
});

test("a great zoom gets pictures of several sizes", () => {
  const zooms = levelsOf(1, 4, 8).map(({ zoom }) => zoom);
  expect(zooms).toEqual([4, 2.5, 1.5625]);
});

test("no picture is larger than the image has pixels for, but a little larger than the frame", () => {
  expect(levelsOf(1, 10, 3)[0]!.zoom).toBe(3);
  expect(levelsOf(1, 10, 0.5)[0]!.zoom).toBe(1.25);
});

test("each frame finds a picture that is large enough, and at most 1.6 times too large", () => {
  const zoom = fc.double({ min: 1, max: 12, noNaN: true });
  fc.assert(
    fc.property(zoom, zoom, fc.double({ min: 0.1, max: 20, noNaN: true }), (a, b, native) => {
      const [least, greatest] = [Math.min(a, b), Math.max(a, b)];
      const levels = levelsOf(least, greatest, native);
      for (const { width, height } of levels) expect([width % 2, height % 2]).toEqual([0, 0]);
      for (let i = 0; i <= 20; i++) {
        const seen = least + ((greatest - least) * i) / 20;
        const level = levels[levelFor(levels, seen)]!;
        if (level !== levels[0]) expect(level.zoom).toBeGreaterThanOrEqual(seen - 1e-9);
        expect(level.zoom / seen).toBeLessThanOrEqual(1.6 + 1e-6);
      }
    }),
  );
});
