import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { flat, halfAPhoto, writeImage } from "../../test/image-files.js";
import { scratchFolder } from "../../test/scratch-folder.js";
import { photo } from "../../test/shot-of.js";
import { coverFraming, cropFor } from "../scene/framing.js";
import { decodeImage, readImageInfo } from "./read-image.js";

const folder = scratchFolder();
const at = "segments[0].selected_image";
let files = 0;

/** Decodes a whole image at a size. */
async function decode(path: string, width: number, height: number): Promise<Uint8Array> {
  const info = await readImageInfo(path, at);
  const whole = { scaledWidth: width, scaledHeight: height, left: 0, top: 0, width, height };
  return await decodeImage(info, whole, at);
}

/** The pixel in the middle of what an image decodes to at 16 × 8. */
async function middle(image: Sharp): Promise<number[]> {
  const pixels = await decode(await writeImage(folder, `image-${files++}`, await image.toBuffer()), 16, 8);
  expect(pixels.length).toBe(16 * 8 * 3);
  return [...pixels.subarray((4 * 16 + 8) * 3).subarray(0, 3)];
}

const near = (...values: number[]) => values.map((value) => expect.closeTo(value, -0.7));
const colour = [200, 100, 50] as const;

test("colours come out as they went in", async () => {
  expect(await middle(flat(32, 16, colour).png())).toEqual([200, 100, 50]);
  expect(await middle(flat(32, 16, colour).removeAlpha().jpeg({ quality: 100 }))).toEqual(near(200, 100, 50));
});

test("grey images have three channels", async () => {
  const grey = flat(32, 16, [120, 120, 120]).removeAlpha().toColourspace("b-w");
  expect(await middle(grey.clone().png())).toEqual([120, 120, 120]);
  expect(await middle(grey.clone().jpeg({ quality: 100 }))).toEqual(near(120, 120, 120));
  expect(await middle(flat(32, 16, [255, 255, 255], 0.5).toColourspace("b-w").png())).toEqual(
    near(128, 128, 128),
  );
});

test("CMYK images are converted", async () => {
  const [red, green, blue] = await middle(
    flat(32, 16, [255, 0, 0]).removeAlpha().toColourspace("cmyk").jpeg(),
  );
  expect(red).toBeGreaterThan(200);
  expect(Math.max(green!, blue!)).toBeLessThan(80);
});

test("16 bits a channel become 8", async () => {
  const deep = flat(32, 16, colour).removeAlpha().toColourspace("rgb16").png();
  expect(await middle(deep)).toEqual(near(200, 100, 50));
});

test("alpha is laid over black", async () => {
  expect(await middle(flat(32, 16, colour, 0).png())).toEqual([0, 0, 0]);
  expect(await middle(flat(32, 16, colour, 0.5).png())).toEqual(near(100, 50, 25));
});

test("palettes are looked up, and of several pages the first counts", async () => {
  expect(await middle(flat(32, 16, colour).gif())).toEqual(near(200, 100, 50));
  const pages = sharp(
    await Promise.all([colour, [0, 0, 0] as const].map((one) => flat(32, 16, one).png().toBuffer())),
    { join: { animated: true } },
  );
  expect(await middle(pages.clone().gif())).toEqual(near(200, 100, 50));
  expect(await middle(pages.clone().webp({ quality: 100 }))).toEqual(near(200, 100, 50));
});

test("EXIF turns the image before it is cropped", async () => {
  const top = await flat(60, 10, [255, 255, 255]).png().toBuffer();
  const image = flat(60, 20, [0, 0, 0]).composite([{ input: top, left: 0, top: 0 }]);
  const bytes = await image.removeAlpha().withMetadata({ orientation: 6 }).jpeg({ quality: 100 }).toBuffer();
  const pixels = await decode(await writeImage(folder, "turned.jpg", bytes), 20, 60);
  // Turned a quarter to the right, what was above is on the right.
  const at = (x: number, y: number) => pixels[(y * 20 + x) * 3]!;
  expect([at(3, 30) < 20, at(16, 30) > 235]).toEqual([true, true]);
});

test("the crop shows the part of the photo that its framing says", async () => {
  const info = await readImageInfo(photo("rocket.jpg"), at);
  const picture = { width: 64, height: 64 };
  const pixels = await decodeImage(info, cropFor(coverFraming(info, picture, { x: 1, y: 0.5 }), picture), at);
  const right = { left: 640 - 427, top: 0, width: 427, height: 427 };
  const expected = await sharp(info.path).extract(right).resize(64, 64, { fit: "fill" }).raw().toBuffer();
  const difference =
    expected.reduce((sum, value, i) => sum + Math.abs(value - pixels[i]!), 0) / expected.length;
  expect(difference).toBeLessThan(2);
});

test("an image that is far wider than high is cropped, not blown up beyond all memory", async () => {
  const bytes = await flat(12_000, 4, colour).png().toBuffer();
  const path = await writeImage(folder, "ribbon.png", bytes);
  const info = await readImageInfo(path, at);
  const picture = { width: 320, height: 180 };
  const pixels = await decodeImage(info, cropFor(coverFraming(info, picture), picture), at);
  expect([...pixels.subarray(0, 3)]).toEqual([200, 100, 50]);
});

test("a truncated JPEG is refused with its place and the remedy", async () => {
  const path = await halfAPhoto(folder);
  await expect(decode(path, 64, 64)).rejects.toMatchObject({
    code: "IMAGE_UNREADABLE",
    at,
    message: expect.stringMatching(
      /^segments\[0\]\.selected_image names .*truncated\.jpg, which can't be decoded \(.*premature end of JPEG.*\); save the image again\.$/,
    ),
  });
});

test("a PNG that is cut off is refused too", async () => {
  const whole = await sharp(photo("astronaut.png")).resize(200).png().toBuffer();
  const path = await writeImage(folder, "cut.png", whole.subarray(0, whole.length >> 1));
  await expect(decode(path, 64, 64)).rejects.toMatchObject({ code: "IMAGE_UNREADABLE", at });
});
