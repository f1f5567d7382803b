import { Kernels } from "@segue/kernels";
import type { EffectParams } from "@segue/protocol";
import { describe, expect, test } from "vitest";
import { isLegal } from "../../test/draw-overlay.js";
import { effectOf, shotOf } from "../../test/shot-of.js";
import { clockOf } from "../camera/clock.js";
import { SharedMaps } from "../scene/shared-maps.js";
import { compileEffect } from "./registry.js";

const kernels = Kernels.load();
const wide = { width: 640, height: 360 };

async function drawnCaption(params: EffectParams<"caption">, size = wide) {
  const canvas = { ...size, fps: { numerator: 30, denominator: 1 } };
  const shot = shotOf({ startFrame: 60, endFrame: 120 });
  const contribution = compileEffect(effectOf("caption", params), {
    shot,
    canvas,
    clock: clockOf(shot, canvas.fps),
    image: undefined,
    framing: { x: 0, y: 0, width: 1, height: 1 },
    subject: undefined,
  })!;
  await contribution.load!([size]);
  const pass = contribution.pass!(kernels, new SharedMaps(kernels));
  const frame = kernels.allocFrame(size.width, size.height);
  return (index: number) => {
    kernels.fill(frame, [150, 128, 128]);
    pass.draw(frame, pass.state(index));
    return frame.bytes.slice();
  };
}

/** The rectangle of what differs from the frame beneath. */
function boxOf(bytes: Uint8Array, { width, height }: typeof wide) {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let i = 0; i < width * height; i++) {
    if (bytes[i] === 150) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.top = Math.min(box.top, y);
    box.bottom = y + 1;
  }
  return box;
}

test("it is there from start_time until end_time, white over a shadow", async () => {
  const draw = await drawnCaption({ text: "This is a cat.", startTime: 0.5, endTime: 1 });
  const isThere = (frame: number) => draw(frame).some((code, i) => i < 640 * 360 && code !== 150);
  expect([60, 74, 75, 89, 90, 119].map(isThere)).toEqual([false, false, true, true, false, false]);
  const luma = draw(80).subarray(0, 640 * 360);
  expect(luma.reduce((most, value) => Math.max(most, value), 0)).toBe(235);
  expect(luma.reduce((least, value) => Math.min(least, value), 255)).toBeLessThan(70);
  expect(isLegal(draw(80), wide)).toBe(true);
});

describe("it lies in the safe area", () => {
  test.each([
    ["wide", wide, "He was followed, nineteen minutes later,\nby Buzz Aldrin, who stayed for two hours."],
    ["upright", { width: 360, height: 640 }, "He was followed, nineteen minutes later,\nby Buzz Aldrin."],
    ["small", { width: 160, height: 90 }, "He was followed, nineteen minutes later,\nby Buzz Aldrin."],
    ["one long word", wide, "W".repeat(300)],
    ["10,000 characters", wide, "words of all kinds ".repeat(530)],
    ["Chinese", wide, "這是一隻貓。牠喜歡在陽光下睡覺，\n醒來之後就到處跑。"],
  ])("%s", async (_, size, text) => {
    const box = boxOf((await drawnCaption({ text }, size))(60), size);
    expect(box.right).toBeGreaterThan(box.left);
    expect(box.left).toBeGreaterThanOrEqual(size.width * 0.04);
    expect(size.width - box.right).toBeGreaterThanOrEqual(size.width * 0.04);
    expect(size.height - box.bottom).toBeGreaterThanOrEqual(size.height * 0.03);
    // Centred.
    expect(Math.abs(box.left + box.right - size.width)).toBeLessThan(size.width * 0.03);
  });
});

test.each(["", " \n\u0007 "])("nothing to say draws nothing: %j", async (text) => {
  expect(new Set((await drawnCaption({ text }))(60).subarray(0, 640 * 360))).toEqual(new Set([150]));
});

test("markup is drawn as it stands", async () => {
  const width = async (text: string) => {
    const box = boxOf((await drawnCaption({ text }))(60), wide);
    return box.right - box.left;
  };
  expect(await width("<b>one</b> & <two")).toBeGreaterThan((await width("one & two")) * 1.3);
});

test.each([
  [16, 16],
  [18, 160],
  [160, 16],
])("in a frame of %ix%i it stays within it", async (width, height) => {
  const draw = await drawnCaption(
    { text: "Überlänge ".repeat(9), startTime: 0, endTime: 9 },
    { width, height },
  );
  expect(draw(60)).toHaveLength((width * height * 3) / 2);
});
