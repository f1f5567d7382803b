import { mkdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { flat, halfAPhoto, writeImage } from "../../test/image-files.js";
import { scratchFolder } from "../../test/scratch-folder.js";
import { photo } from "../../test/shot-of.js";
import { readImageInfo } from "./read-image.js";

const folder = scratchFolder();
const at = "segments[3].selected_image";

const infoOf = (path: string) => readImageInfo(path, at);

async function refusal(path: string): Promise<{ code: string; message: string; at: string | undefined }> {
  try {
    await infoOf(path);
  } catch (error) {
    const { code, message, at } = error as { code: string; message: string; at: string };
    return { code, message: message.replace(path, "FILE"), at };
  }
  throw new Error(`${path} was not refused`);
}

test("the photos' sizes are read from their headers", async () => {
  expect(await infoOf(photo("rocket.jpg"))).toMatchObject({ width: 640, height: 427 });
  expect(await infoOf(photo("astronaut.png"))).toEqual({
    path: photo("astronaut.png"),
    width: 512,
    height: 512,
  });
});

test("what counts is the size as displayed: EXIF may turn the image", async () => {
  const plain = flat(60, 20, [200, 0, 0]);
  for (const orientation of [1, 3, 6, 8]) {
    const bytes = await plain.clone().withMetadata({ orientation }).jpeg().toBuffer();
    const info = await infoOf(await writeImage(folder, `exif-${orientation}.jpg`, bytes));
    const [width, height] = orientation >= 5 ? [20, 60] : [60, 20];
    expect(info).toMatchObject({ width, height });
  }
});

test.each(["jpeg", "png", "webp", "avif", "tiff", "gif"] as const)(
  "%s is told by its content",
  async (format) => {
    const bytes = await flat(30, 20, [10, 20, 30]).toFormat(format).toBuffer();
    expect(await infoOf(await writeImage(folder, `${format}.dat`, bytes))).toMatchObject({
      width: 30,
      height: 20,
    });
  },
);

describe("refusals", () => {
  test("a missing file", async () => {
    expect(await refusal(join(folder, "none.jpg"))).toEqual({
      code: "IMAGE_MISSING",
      message: `${at} names FILE, which can't be found; put the image there or correct the path.`,
      at,
    });
  });

  test("a folder", async () => {
    mkdirSync(join(folder, "folder.jpg"));
    expect(await refusal(join(folder, "folder.jpg"))).toEqual({
      code: "IMAGE_TYPE",
      message: `${at} names FILE, which is not a file; name an image.`,
      at,
    });
  });

  test.each([
    ["a text named .jpg", "This is no picture.\n".repeat(50)],
    ["an empty file", ""],
    ["HTML", "<!doctype html><html><body>404</body></html>"],
  ])("%s", async (_what, content) => {
    expect(await refusal(await writeImage(folder, "text.jpg", content))).toEqual({
      code: "IMAGE_TYPE",
      message: `${at} names FILE, which is not an image; use JPEG, PNG, WebP, AVIF, TIFF or GIF.`,
      at,
    });
  });

  test("an SVG, which could name other files", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="9" height="9"/></svg>';
    expect(await refusal(await writeImage(folder, "drawing.png", svg))).toEqual({
      code: "IMAGE_TYPE",
      message: `${at} names FILE, which is of the format svg; use JPEG, PNG, WebP, AVIF, TIFF or GIF.`,
      at,
    });
  });

  test("a header of more pixels than are decoded", async () => {
    // A PNG's header: width and height at 16 and 20, its checksum over the chunk at 29.
    const bytes = await flat(8, 8, [0, 0, 0]).png().toBuffer();
    bytes.writeUInt32BE(10_001, 16);
    bytes.writeUInt32BE(10_000, 20);
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    expect(await refusal(await writeImage(folder, "huge.png", bytes))).toEqual({
      code: "IMAGE_TOO_LARGE",
      message: `${at} names FILE, which has more than 100 million pixels; scale it down.`,
      at,
    });
  });

  test.each([
    ["a GIF", () => flat(5400, 5000, [1, 2, 3]).gif(), 162],
    [
      "a progressive JPEG",
      () => flat(5200, 5200, [1, 2, 3]).jpeg({ progressive: true, chromaSubsampling: "4:4:4" }),
      162,
    ],
    [
      "an interlaced PNG",
      () => flat(6400, 6300, [1, 2, 3], 0.5).png({ progressive: true, compressionLevel: 1 }),
      161,
    ],
  ])("%s that is decoded all at once, and is too large for that", async (_what, make, megabytes) => {
    expect(await refusal(await writeImage(folder, "whole.dat", await make().toBuffer()))).toEqual({
      code: "IMAGE_TOO_LARGE",
      message: `${at} names FILE, which takes ${megabytes} MB to decode; scale it down, or save it as a JPEG or PNG that is not progressive.`,
      at,
    });
  });

  test("a picture as long as a street", async () => {
    const bytes = await flat(66_000, 10, [1, 2, 3]).png().toBuffer();
    expect(await refusal(await writeImage(folder, "street.png", bytes))).toEqual({
      code: "IMAGE_TOO_LARGE",
      message: `${at} names FILE, which is 66000x10; at most 65535 pixels a side are possible, so crop it.`,
      at,
    });
  });

  test("a file of 3 GB that begins like a JPEG is not read", async () => {
    const path = await writeImage(folder, "huge.jpg", Buffer.from("ffd8ffe000104a464946", "hex"));
    truncateSync(path, 3e9);
    expect(await refusal(path)).toEqual({
      code: "IMAGE_TOO_LARGE",
      message: `${at} names FILE, which has 3000 MB; at most 200 are read, so save it smaller.`,
      at,
    });
  });

  test("the same as a plain JPEG is read", async () => {
    const bytes = await flat(7000, 6000, [1, 2, 3]).jpeg().toBuffer();
    expect(await infoOf(await writeImage(folder, "plain.jpg", bytes))).toMatchObject({ width: 7000 });
  });

  test("a truncated JPEG has a header; its pixels are refused", async () => {
    expect(await infoOf(await halfAPhoto(folder))).toMatchObject({ width: 640, height: 427 });
  });
});
