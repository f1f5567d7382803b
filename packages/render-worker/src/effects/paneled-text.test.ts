import { type Frame, Kernels } from "@segue/kernels";
import { type EffectParams, Side } from "@segue/protocol";
import { afterEach, describe, expect, test } from "vitest";
import { contributionOf } from "../../test/contribution-of.js";
import { writeImage } from "../../test/image-files.js";
import { scratchFolder } from "../../test/scratch-folder.js";
import { SharedMaps } from "../scene/shared-maps.js";
import { bundledFont } from "../text/font.js";
import type { Pass } from "./effect.js";

const kernels = Kernels.load();
const maps = new SharedMaps(kernels);
const GREY = 120;
const folder = scratchFolder();
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

const wide = { width: 640, height: 360 };
const text = "Half a billion people watched as it left the Earth.";

async function panel(
  params: EffectParams<"paneledText">,
  size = wide,
): Promise<{ pass: Pass; frame: Frame }> {
  const contribution = await contributionOf("paneledText", { text, ...params }, size);
  const pass = contribution.pass!(kernels, maps);
  const frame = kernels.allocFrame(size.width, size.height);
  open.push(
    () => pass.dispose?.(),
    () => kernels.free(frame),
  );
  return { pass, frame };
}

function draw({ pass, frame }: { pass: Pass; frame: Frame }, index: number): Uint8Array {
  frame.bytes.fill(GREY);
  pass.draw(frame, pass.state(index));
  return frame.bytes.subarray(0, frame.width * frame.height);
}

/** Edges of what was drawn, in pixels; end exclusive. */
function edges(luma: Uint8Array, width: number, counts = (y: number) => y !== GREY) {
  const box = { left: width, top: luma.length, right: 0, bottom: 0 };
  luma.forEach((value, i) => {
    if (!counts(value)) return;
    const [x, y] = [i % width, Math.floor(i / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.top = Math.min(box.top, y);
    box.bottom = y + 1;
  });
  return box;
}

const ink = (luma: Uint8Array) => luma.filter((value) => value > 200).length;

const sizes = [wide, { width: 360, height: 640 }, { width: 480, height: 480 }, { width: 642, height: 362 }];
const sides = { left: Side.LEFT, right: Side.RIGHT, top: Side.TOP, bottom: Side.BOTTOM };

describe.each(Object.entries(sides))("on the %s", (_name, side) => {
  test.each(sizes)("the panel is whole and keeps its margin: $width x $height", async (size) => {
    for (const words of [
      text,
      "Long words and many of them. ".repeat(300),
      "سلام دنیا",
      "日本語 👨‍👩‍👧 नमस्ते",
    ]) {
      const it = await panel({ text: words, side, panelOpacity: 1, borderThickness: 0 }, size);
      const luma = draw(it, 119);
      // The panel is the only thing that is as dark as this.
      const box = edges(luma, size.width, (value) => value < 30);
      const margin = (28 * size.height) / 1080 - 3;
      expect(box.left).toBeGreaterThanOrEqual(margin);
      expect(box.top).toBeGreaterThanOrEqual(margin);
      expect(size.width - box.right).toBeGreaterThanOrEqual(margin);
      expect(size.height - box.bottom).toBeGreaterThanOrEqual(margin);
      const letters = edges(luma, size.width, (value) => value > 200);
      expect(letters.left).toBeGreaterThan(box.left);
      expect(letters.top).toBeGreaterThan(box.top);
      expect(letters.right).toBeLessThan(box.right);
      expect(letters.bottom).toBeLessThan(box.bottom);
    }
  });

  test("it slides in from there", async () => {
    const it = await panel({ side, panelOpacity: 1, borderThickness: 0, animateIn: 0.5 });
    expect(draw(it, 0).every((value) => value === GREY)).toBe(true);
    const boxes = [3, 6, 14, 20].map((frame) => edges(draw(it, frame), wide.width, (value) => value < 30));
    const nearness = boxes.map(({ left, right, top, bottom }) =>
      side === Side.LEFT ? right : side === Side.RIGHT ? -left : side === Side.TOP ? bottom : -top,
    );
    expect(nearness).toEqual(nearness.toSorted((a, b) => a - b));
    expect(nearness[0]).toBeLessThan(nearness[3]!);
  });
});

test("its text is typed, and nothing that is typed moves", async () => {
  const it = await panel({ animateIn: 0, panelOpacity: 1, borderThickness: 0 });
  const counts = [0, 20, 40, 60].map((frame) => ink(draw(it, frame)));
  for (let i = 1; i < counts.length; i++) expect(counts[i]).toBeGreaterThan(counts[i - 1]!);
  const half = draw(it, 40).slice();
  const whole = draw(it, 119);
  half.forEach((value, i) => {
    if (value > 200) expect(whole[i]).toBeGreaterThan(190);
  });
});

test("a text too long for its time is typed faster; a panel that is still is not drawn again", async () => {
  const { pass } = await panel({ text: "many words ".repeat(30), cps: 1 });
  expect(pass.state(100)).toEqual(pass.state(119));
  expect(pass.state(20)).not.toEqual(pass.state(100));
});

test("it comes and goes at its times", async () => {
  const it = await panel({ startTime: 1, duration: 2, animateOut: 0.5 });
  const shown = [0, 29, 45, 89, 91].map((frame) => draw(it, frame).some((value) => value !== GREY));
  expect(shown).toEqual([false, false, true, true, false]);
});

test("without text there is no panel", async () => {
  const it = await panel({ text: " " });
  expect(draw(it, 60).every((value) => value === GREY)).toBe(true);
});

test("a font is a family, one that nobody has, or a file", async () => {
  const looks = new Set<number>();
  for (const font of [
    "Noto Sans",
    "Playfair Display",
    bundledFont("Playfair Display").file,
    "No Such Family",
  ])
    looks.add(ink(draw(await panel({ font, animateIn: 0, cps: 0 }), 60)));
  expect(looks.size).toBeGreaterThanOrEqual(2);
});

test("a font file that is none is refused by name", async () => {
  const at = "segments[0].effects_plan.overlays[0].params.font";
  const fake = await writeImage(folder, "fake.ttf", "This is no font.");
  await expect(panel({ font: fake })).rejects.toMatchObject({
    code: "INVALID_OPTION",
    at,
    message: `${at} names ${fake}, which is not a font; use a TrueType or OpenType file.`,
  });
  await expect(panel({ font: "./none.ttf" })).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message: `${at} names ./none.ttf, which can't be read; correct the path, or name a family such as Noto Sans.`,
  });
});
