import { rgbToYuv } from "@segue/kernels";
import { expect, test } from "vitest";
import { DrawnOverlay, isLegal } from "../../test/draw-overlay.js";
import { shotOf, smallCanvas } from "../../test/shot-of.js";

const { width, height } = smallCanvas;
const grey = [60, 128, 128] as const;
const green = { red: 0, green: 255, blue: 0 };

/** Luma pixels that differ from the grey beneath. */
const covered = (bytes: Uint8Array) =>
  bytes.subarray(0, width * height).filter((code) => code !== grey[0]).length;

test("it grows over animate_in, and stays as it is", () => {
  using slime = new DrawnOverlay("slimeSplatter", { animateIn: 0.4, seed: 3 });
  const areas = [0, 2, 4, 6, 9, 11].map((frame) => covered(slime.over(grey, frame)));
  for (let i = 1; i < areas.length; i++) expect(areas[i]).toBeGreaterThanOrEqual(areas[i - 1]!);
  expect(areas[0]).toBeLessThan(areas.at(-1)! * 0.7);
  expect(slime.state(11)).toEqual(slime.state(29));
  expect(slime.over(grey, 12)).toEqual(slime.over(grey, 29));
});

test.each([1, 2, 3, 4, 5])("seed %i covers a good part of the frame and leaves its middle free", (seed) => {
  using slime = new DrawnOverlay("slimeSplatter", { animateIn: 0, seed });
  const bytes = slime.over(grey, 0);
  expect(covered(bytes) / (width * height)).toBeGreaterThan(0.12);
  expect(covered(bytes) / (width * height)).toBeLessThan(0.6);
  expect(slime.middle(grey, 0)).toBe(grey[0]);
  expect(isLegal(bytes, smallCanvas)).toBe(true);
});

test("its shape follows its seed, else the segment's id", () => {
  const drawn = (params: { seed?: number }, segmentId = "a") => {
    using slime = new DrawnOverlay(
      "slimeSplatter",
      { animateIn: 0, ...params },
      { shot: shotOf({ segmentId }) },
    );
    return slime.over(grey, 0);
  };
  expect(drawn({ seed: 7 })).toEqual(drawn({ seed: 7 }, "b"));
  expect(drawn({ seed: 7 })).not.toEqual(drawn({ seed: 8 }));
  expect(drawn({})).toEqual(drawn({}));
  expect(drawn({})).not.toEqual(drawn({}, "b"));
});

test("opaque and flat inside, it has its colour; at no opacity it is not there", () => {
  using slime = new DrawnOverlay("slimeSplatter", { animateIn: 0, seed: 1, opacity: 1, color: green });
  const bytes = slime.over(grey, 0);
  const luma = rgbToYuv([0, 255, 0])[0];
  expect(bytes.subarray(0, width * height).filter((code) => code === luma).length).toBeGreaterThan(50);
  using none = new DrawnOverlay("slimeSplatter", { animateIn: 0, seed: 1, opacity: 0 });
  expect(covered(none.over(grey, 0))).toBe(0);
});
