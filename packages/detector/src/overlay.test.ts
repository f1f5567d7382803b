import { fileURLToPath } from "node:url";
import { packMask, unpackMask } from "@segue/protocol";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { SubjectDetector } from "./detector.js";
import { glyphRows } from "./glyphs.js";
import { drawOverlay, maskPng } from "./overlay.js";

const astronaut = fileURLToPath(new URL("../../../examples/photos/astronaut.png", import.meta.url));

async function pixelsOf(png: Buffer) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const offset = (y * info.width + x) * info.channels;
    return [...data.subarray(offset, offset + info.channels)];
  };
  return { at, info };
}

describe("drawOverlay", () => {
  it("draws box, label, anchor and the mask's edge", async () => {
    await using detector = await SubjectDetector.open({ cacheDir: null });
    const result = await detector.detect(astronaut);
    const { at, info } = await pixelsOf(await drawOverlay(astronaut, result));
    expect([info.width, info.height, info.channels]).toEqual([512, 512, 3]);
    const { bbox, anchor } = result.subject!;
    const green = [57, 255, 20];
    expect(at(Math.round(bbox.x * 512), 300)).toEqual(green);
    expect(at(Math.round(anchor.x * 512), Math.round(anchor.y * 512))).toEqual([255, 40, 90]);
    // Down along column 225 the hair's edge is crossed; above it the wall stays as it was.
    const column = Array.from({ length: 40 }, (_, y) => at(225, y).join());
    expect(column.indexOf(green.join(), 16)).toBeGreaterThan(-1);
    const untouched = await pixelsOf(await sharp(astronaut).png().toBuffer());
    expect(at(350, 100)).toEqual(untouched.at(350, 100));
  });

  it("draws an image without a subject, no larger than 1920 pixels", async () => {
    const file = await sharp({ create: { width: 4000, height: 1000, channels: 3, background: "red" } })
      .jpeg()
      .toBuffer();
    const image = { width: 4000, height: 1000, sha256: "" };
    const overlay = await drawOverlay(file, { image, subject: null, candidates: [], reason: "None." });
    const { info } = await pixelsOf(overlay);
    expect([info.width, info.height]).toEqual([1920, 480]);
  });
});

describe("maskPng", () => {
  const read = async (png: Buffer) => {
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", channels: 1, depth: "uchar" });
    return sharp(png).toColourspace("b-w").raw().toBuffer();
  };

  it("is the mask at any size, black and white", async () => {
    const pixels = Uint8Array.of(0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0);
    const mask = packMask(pixels, 4, 4);
    expect([...(await read(await maskPng(mask, 4, 4)))]).toEqual([...pixels].map((pixel) => pixel * 255));

    const large = await read(await maskPng(mask, 40, 20));
    expect(large).toHaveLength(800);
    expect(new Set(large)).toEqual(new Set([0, 255]));
    expect([large[10 * 40 + 20], large[10 * 40 + 12], large[10 * 40 + 7], large[0]]).toEqual([
      255, 255, 0, 0,
    ]);
  });

  it("covers as much as the mask does", async () => {
    await using detector = await SubjectDetector.open({ cacheDir: null });
    const { subject } = await detector.detect(astronaut);
    const png = await read(await maskPng(subject!.mask!, 512, 512));
    const pixels = unpackMask(subject!.mask!);
    const share = (values: Uint8Array, on: number) =>
      values.filter((value) => value === on).length / values.length;
    expect(share(png, 255)).toBeCloseTo(share(pixels, 1), 3);
  });
});

describe("glyphRows", () => {
  it("draws every character that class names and scores need, each its own way", () => {
    const characters = [..."abcdefghijklmnopqrstuvwxyz0123456789.- ?"];
    const drawings = characters.map((character) => glyphRows(character).join("\n"));
    expect(new Set(drawings).size).toBe(characters.length);
    for (const drawing of drawings) expect(drawing).toMatch(/^([#.]{5}\n){6}[#.]{5}$/);
    expect(glyphRows("é")).toEqual(glyphRows("?"));
  });
});
