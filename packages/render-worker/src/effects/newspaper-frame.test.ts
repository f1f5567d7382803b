import { Kernels } from "@segue/kernels";
import type { EffectParams } from "@segue/protocol";
import { expect, test } from "vitest";
import { contributionOf } from "../../test/contribution-of.js";
import { type Camera, wholePicture, windowOf } from "../camera/camera.js";
import { SharedMaps } from "../scene/shared-maps.js";
import type { Contribution } from "./effect.js";

const kernels = Kernels.load();
const maps = new SharedMaps(kernels);
const BLUE = 60;

/** Luma of a frame: a flat picture in its place, with the page over it. */
function drawn(contribution: Contribution, index: number, width: number, height: number): Uint8Array {
  const picture = kernels.allocFrame(width, height);
  picture.bytes.fill(BLUE);
  const frame = kernels.allocFrame(width, height);
  const camera = contribution.place!(index, wholePicture);
  kernels.sample(frame, picture, windowOf(camera, width, height));
  const pass = contribution.pass!(kernels, maps);
  pass.draw(frame, pass.state(index));
  const luma = frame.bytes.slice(0, width * height);
  pass.dispose?.();
  kernels.free(frame);
  kernels.free(picture);
  return luma;
}

/** The largest run of rows and columns through the middle of what shows the picture. */
function blueBox(luma: Uint8Array) {
  const isBlue = (i: number) => luma[i] === BLUE;
  const box = { left: 640, right: 0, top: 360, bottom: 0 };
  for (let i = 0; i < luma.length; i++) {
    // A run of four is no letter's edge.
    if (![0, 1, 2, 3].every((step) => isBlue(i + step) && isBlue(i + 640 * step))) continue;
    box.left = Math.min(box.left, i % 640);
    box.right = Math.max(box.right, (i % 640) + 4);
    box.top = Math.min(box.top, Math.floor(i / 640));
    box.bottom = Math.max(box.bottom, Math.floor(i / 640) + 4);
  }
  return box;
}

const words = {
  headline: "Men Walk on Moon",
  subheadline: "A powdery surface",
  bodyText: "Men have landed. ".repeat(20),
};

const load = (params: EffectParams<"newspaperFrame">, width = 640, height = 360) =>
  contributionOf("newspaperFrame", { ...words, ...params }, { width, height });

test("the photograph has its size, and is all of the picture", async () => {
  const contribution = await load({ cutoutWidthRatio: 0.5, cutoutHeightRatio: 0.5 });
  const luma = drawn(contribution, 0, 640, 360);
  const row = luma.subarray(250 * 640, 251 * 640);
  const first = row.findIndex((value) => Math.abs(value - BLUE) < 12);
  // A line of a pixel and a shade of three are at each edge.
  expect(row.filter((value) => Math.abs(value - BLUE) < 4).length).toBeGreaterThan(310);
  const { zoom, x } = contribution.place!(0, wholePicture);
  expect(zoom).toBeCloseTo(0.5, 9);
  // The picture's left edge, where the frame is `1 / zoom` pictures wide.
  expect((0.5 - x * zoom) * 640).toBeCloseTo(first, -0.5);
});

test("the picture covers its place in every frame, in any shape of hole", async () => {
  for (const [cutoutWidthRatio, cutoutHeightRatio] of [
    [0.3, 0.9],
    [1, 0.1],
    [1, 1],
    [0.1, 0.1],
  ] as const) {
    const contribution = await load({ cutoutWidthRatio, cutoutHeightRatio, zoomToFullscreen: true });
    for (const index of [0, 80, 100, 119]) {
      const { zoom, x, y } = contribution.place!(index, wholePicture);
      // Edges of the picture in fractions of the frame.
      const edges = [0.5 - x * zoom, 0.5 + (1 - x) * zoom, 0.5 - y * zoom, 0.5 + (1 - y) * zoom];
      const luma = drawn(contribution, index, 640, 360);
      // All that is neither paper nor ink lies inside them.
      const { left, right, top, bottom } = blueBox(luma);
      expect(left).toBeGreaterThanOrEqual(edges[0]! * 640 - 3);
      expect(right).toBeLessThanOrEqual(edges[1]! * 640 + 3);
      expect(top).toBeGreaterThanOrEqual(edges[2]! * 360 - 3);
      expect(bottom).toBeLessThanOrEqual(edges[3]! * 360 + 3);
    }
  }
});

test("it grows to the whole frame by the segment's end, and nothing of the page is left", async () => {
  const contribution = await load({ zoomToFullscreen: true, zoomDuration: 1 });
  const zooms = [0, 88, 100, 110, 119].map((index) => contribution.place!(index, wholePicture).zoom);
  expect(zooms.slice(0, 2)).toEqual([0.6, 0.6]);
  expect(zooms).toEqual(zooms.toSorted((a, b) => a - b));
  const end: Camera = contribution.place!(119, wholePicture);
  for (const [name, value] of Object.entries(wholePicture))
    expect(end[name as keyof Camera]).toBeCloseTo(value, 9);
  expect(drawn(contribution, 119, 640, 360).every((value) => value === BLUE)).toBe(true);
});

test.each([
  [640, 360],
  [360, 640],
  [480, 480],
  [642, 362],
])("any text and shape: %i x %i", async (width, height) => {
  for (const text of ["", "Long words and many ".repeat(500), "سلام نमस्ते 日本語 👨‍👩‍👧"]) {
    const contribution = await load({ headline: text, subheadline: text, bodyText: text }, width, height);
    const luma = drawn(contribution, 0, width, height);
    // The page's corners are paper.
    for (const i of [0, width - 1, width * (height - 1), width * height - 1])
      expect(luma[i]).toBeGreaterThan(150);
  }
});
