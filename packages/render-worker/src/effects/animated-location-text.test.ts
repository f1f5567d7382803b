import { type Frame, Kernels } from "@segue/kernels";
import type { EffectParams } from "@segue/protocol";
import { afterAll, expect, test } from "vitest";
import { contributionOf } from "../../test/contribution-of.js";
import { SharedMaps } from "../scene/shared-maps.js";

const kernels = Kernels.load();
const maps = new SharedMaps(kernels);
afterAll(() => maps[Symbol.dispose]());

const WHITE = 235;

/** Luma of frames with the text over white; the text is black. */
async function drawn(
  params: EffectParams<"animatedLocationText">,
  frames: number[],
  width = 640,
  height = 360,
) {
  const black = { red: 0, green: 0, blue: 0 };
  const all = { text: "Cape Canaveral", color: black, outlineWidth: 0, ...params };
  const pass = (await contributionOf("animatedLocationText", all, { width, height })).pass!(kernels, maps);
  const frame: Frame = kernels.allocFrame(width, height);
  const lumas = frames.map((index) => {
    frame.bytes.fill(WHITE);
    pass.draw(frame, pass.state(index));
    return frame.bytes.slice(0, width * height);
  });
  kernels.free(frame);
  pass.dispose?.();
  return lumas;
}

function edges(luma: Uint8Array, width: number) {
  const columns = [...luma.keys()].filter((i) => luma[i]! < 40);
  const xs = columns.map((i) => i % width);
  const ys = columns.map((i) => Math.floor(i / width));
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const dark = (luma: Uint8Array) => luma.filter((value) => value < 40).length;

test("it is typed, fading in, in the lower third", async () => {
  const lumas = await drawn({ cps: 8 }, [0, 15, 30, 119]);
  const counts = lumas.map(dark);
  expect(counts[0]).toBe(0);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  const { left, right, top, bottom } = edges(lumas[3]!, 640);
  expect((left + right) / 2).toBeCloseTo(320, -1);
  expect((top + bottom) / 2 / 360).toBeCloseTo(0.8, 1);
});

test.each([
  [640, 360],
  [360, 640],
  [480, 480],
  [642, 362],
])("it is never cropped, wherever it is put: %i x %i", async (width, height) => {
  for (const text of ["Cape Canaveral", "A very long name of a place ".repeat(40), "القاهرة", "नई दिल्ली"])
    for (const position of [{ x: 0, y: 0 }, { x: 1, y: 1 }, undefined]) {
      const [luma] = await drawn({ text, ...(position ? { position } : {}) }, [119], width, height);
      const { left, right, top, bottom } = edges(luma!, width);
      expect(left).toBeGreaterThanOrEqual(width * 0.05 - 4);
      expect(right).toBeLessThanOrEqual(width * 0.95 + 4);
      expect(top).toBeGreaterThanOrEqual(height * 0.05 - 4);
      expect(bottom).toBeLessThanOrEqual(height * 0.95 + 4);
    }
});

test("the outline has its colour around the letters", async () => {
  const white = { red: 255, green: 255, blue: 255 };
  const [plain] = await drawn({ color: white, outlineWidth: 0 }, [119]);
  const [lined] = await drawn(
    { color: white, outlineWidth: 9, outlineColor: { red: 0, green: 0, blue: 0 } },
    [119],
  );
  expect(dark(plain!)).toBe(0);
  expect(dark(lined!)).toBeGreaterThan(300);
});
