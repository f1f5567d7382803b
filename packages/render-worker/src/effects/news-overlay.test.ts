import { Kernels } from "@segue/kernels";
import type { EffectParams } from "@segue/protocol";
import { expect, test } from "vitest";
import { contributionOf } from "../../test/contribution-of.js";
import { SharedMaps } from "../scene/shared-maps.js";

const kernels = Kernels.load();
const maps = new SharedMaps(kernels);
const DARK = 30;

const article = {
  headline: "Men Walk on Moon",
  subheadline: "Astronauts collect rocks",
  bodyText: "Men have landed and walked on the moon. ".repeat(6),
};

/** Frames with the clipping over a dark picture. */
async function drawn(
  params: Partial<EffectParams<"newsOverlay">>,
  frames: number[],
  width = 640,
  height = 360,
) {
  const pass = (await contributionOf("newsOverlay", { highlightedPhrases: [], ...params }, { width, height }))
    .pass!(kernels, maps);
  const frame = kernels.allocFrame(width, height);
  const shots = frames.map((index) => {
    frame.bytes.fill(128).fill(DARK, 0, width * height);
    pass.draw(frame, pass.state(index));
    return frame.bytes.slice();
  });
  kernels.free(frame);
  pass.dispose?.();
  return shots;
}

const brightest = (frame: Uint8Array) =>
  frame.subarray(0, 640 * 360).reduce((most, y) => Math.max(most, y), 0);

/** Where paper is, end exclusive. */
function paper(luma: Uint8Array, width: number) {
  let [left, top, right, bottom] = [width, luma.length, 0, 0];
  luma.forEach((value, i) => {
    if (value <= 150) return;
    left = Math.min(left, i % width);
    right = Math.max(right, (i % width) + 1);
    top = Math.min(top, Math.floor(i / width));
    bottom = Math.floor(i / width) + 1;
  });
  return [left, top, right, bottom];
}

test("the paper stands at its place in its size", async () => {
  const [frame] = await drawn(
    { ...article, position: { x: 0.25, y: 0.5 }, size: { width: 0.5, height: 0.4 } },
    [60],
  );
  expect(paper(frame!.subarray(0, 640 * 360), 640)).toEqual([160, 180, 480, 324]);
});

test.each([
  [640, 360],
  [360, 640],
  [480, 480],
  [642, 362],
])("it is never cropped, whatever it says: %i x %i", async (width, height) => {
  const long = {
    headline: "A long headline ".repeat(50),
    subheadline: "سلام ".repeat(200),
    bodyText: "नमस्ते 日本 ".repeat(200),
  };
  const extremes: Partial<EffectParams<"newsOverlay">>[] = [
    { ...article, position: { x: 1, y: 1 }, highlightedPhrases: ["moon"] },
    { ...long, size: { width: 1, height: 1 }, highlightedPhrases: ["headline", "日本"] },
    { ...long, size: { width: 0.05, height: 0.05 } },
  ];
  for (const [i, params] of extremes.entries()) {
    const [frame] = await drawn(params, [90], width, height);
    if (i > 0) continue;
    const box = paper(frame!.subarray(0, width * height), width);
    expect(box[2]! - box[0]!).toBeCloseTo(0.8 * width, -1);
    expect(box[3]).toBe(height);
  }
});

test("a marker runs over the phrases, and only over them", async () => {
  const plain = await drawn(article, [15, 18, 90]);
  const marked = await drawn({ ...article, highlightedPhrases: ["walk on"] }, [15, 18, 90]);
  // Yellow takes blue away.
  const yellow = marked.map((frame, i) => {
    const u = 640 * 360;
    return frame.subarray(u, u + 320 * 180).filter((value, at) => value < plain[i]![u + at]! - 20).length;
  });
  expect(yellow[0]).toBe(0);
  expect(yellow[1]).toBeGreaterThan(20);
  expect(yellow[2]).toBeGreaterThan(yellow[1]!);
  expect(yellow[2]).toBeLessThan(3000);
});

test("it fades in and out at its times", async () => {
  const shots = await drawn({ ...article, startTime: 1, duration: 2 }, [29, 36, 60, 84, 90]);
  const light = shots.map((frame) => brightest(frame));
  expect(light[0]).toBe(DARK);
  expect(light[4]).toBe(DARK);
  expect(light[2]).toBeGreaterThan(light[1]!);
  expect(light[2]).toBeGreaterThan(light[3]!);
});

test("a clipping that says nothing is not drawn", async () => {
  const [frame] = await drawn({ headline: " " }, [60]);
  expect(brightest(frame!)).toBe(DARK);
});
