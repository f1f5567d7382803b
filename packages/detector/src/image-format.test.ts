import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { describeContent, imageFormatOf } from "./image-format.js";

const square = () => sharp({ create: { width: 4, height: 4, channels: 3, background: "red" } });
const ftyp = (...brands: string[]) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 12 + 4 * brands.length]),
    Buffer.from("ftyp"),
    Buffer.from(brands[0]!),
    Buffer.alloc(4),
    Buffer.from(brands.slice(1).join("")),
  ]);

describe("imageFormatOf", () => {
  it.each(["jpeg", "png", "webp", "gif", "tiff", "avif"] as const)(
    "recognises %s by its bytes",
    async (format) => {
      expect(imageFormatOf(await square().toFormat(format).toBuffer())).toBe(format);
    },
  );

  it("recognises AVIF behind a general brand, and not HEIC, which needs a decoder that we do not have", () => {
    expect(imageFormatOf(ftyp("mif1", "avif", "miaf"))).toBe("avif");
    expect(imageFormatOf(ftyp("heic", "mif1", "heic"))).toBeNull();
    expect(imageFormatOf(ftyp("isom", "mp42"))).toBeNull();
  });

  it.each(["", "B", "BM", "hello", "<svg/>", "%PDF-1.7", "\xff\xd8", "RIFF....WAVE"])(
    "does not take %j",
    (text) => {
      expect(imageFormatOf(Buffer.from(text, "latin1"))).toBeNull();
    },
  );
});

describe("describeContent", () => {
  it.each([
    ["", "the file is empty"],
    ["%PDF-1.7", "it is a PDF document"],
    ['<?xml version="1.0"?><svg width="1">', "it is an SVG drawing"],
    ["<!DOCTYPE html><p>404", "it is an HTML page"],
    ["just notes", "its content is text"],
    ["\x00\x01", "its content is not known"],
  ])("says of %j: %s", (content, said) => {
    expect(describeContent(Buffer.from(content, "latin1"))).toBe(said);
  });

  it("names HEIC", () => {
    expect(describeContent(ftyp("heic", "mif1", "heic"))).toBe("it is a HEIC photo");
  });
});
