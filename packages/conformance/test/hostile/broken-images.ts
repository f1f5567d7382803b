import { deflateSync } from "node:zlib";
import { loadSharp } from "../../../render-worker/src/image/sharp.js";
import { mutate, type Random } from "../../src/fuzz/mutate.js";
import { type HostileCase, rendering, showing } from "./hostile-case.js";

const sharp = loadSharp();

/** A small photo in every format that is decoded, and in the variants that decoders treat apart. */
async function formats(): Promise<Record<string, Buffer>> {
  const width = 96;
  const height = 64;
  const noise = Buffer.from(
    Array.from({ length: width * height * 4 }, (_, i) => (i * i * 7 + (i >> 5)) & 255),
  );
  const picture = () => sharp(noise, { raw: { width, height, channels: 4 } });
  const frames = await sharp(Buffer.concat([noise, noise]), {
    raw: { width, height: height * 2, channels: 4, pageHeight: height },
  } as object)
    .gif({ delay: [50, 50] })
    .toBuffer();
  const made = {
    "plain.jpg": picture().flatten().jpeg(),
    "progressive.jpg": picture().flatten().jpeg({ progressive: true }),
    "cmyk.jpg": picture().flatten().toColourspace("cmyk").jpeg(),
    "exif.jpg": picture().flatten().withMetadata({ orientation: 6 }).jpeg(),
    "plain.png": picture().png(),
    "interlaced.png": picture().png({ progressive: true }),
    "palette.png": picture().png({ palette: true }),
    "deep.png": picture().toColourspace("rgb16").png(),
    "lossy.webp": picture().webp(),
    "lossless.webp": picture().webp({ lossless: true }),
    "plain.avif": picture().avif({ effort: 0 }),
    "lzw.tif": picture().tiff({ compression: "lzw" }),
    "jpeg.tif": picture().flatten().tiff({ compression: "jpeg" }),
    "tiled.tif": picture().tiff({
      compression: "deflate",
      tile: true,
      tileWidth: 16,
      tileHeight: 16,
      pyramid: true,
    }),
  };
  const entries = Object.entries(made).map(async ([name, image]) => [name, await image.toBuffer()] as const);
  return { ...Object.fromEntries(await Promise.all(entries)), "animated.gif": frames };
}

/** What may have happened to a file's bytes. */
const breakages: Record<string, (bytes: Buffer, random: Random) => Uint8Array> = {
  "cut off": (bytes, random) => bytes.subarray(0, random(bytes.length)),
  "cut off near its end": (bytes, random) => bytes.subarray(0, bytes.length - 1 - random(64)),
  "with a hole of zeros": (bytes, random) => {
    const out = Buffer.from(bytes);
    const at = random(bytes.length);
    return out.fill(0, at, Math.min(out.length, at + 200));
  },
  "with its header changed": (bytes, random) => {
    const out = Buffer.from(bytes);
    for (let i = 0; i < 3; i++) out[random(Math.min(120, out.length))] = random(256);
    return out;
  },
  "without its header": (bytes, random) => bytes.subarray(1 + random(32)),
  "with random faults": (bytes, random) => mutate(bytes, bytes, random),
};

/** Photos of every format with every breakage, `times` each. */
export async function brokenImages(random: Random, times: number): Promise<HostileCase[]> {
  const cases: HostileCase[] = [];
  for (const [file, bytes] of Object.entries(await formats())) {
    for (const [what, damage] of Object.entries(breakages)) {
      for (let i = 0; i < times; i++)
        cases.push(imageCase(`${file} ${what}, ${i}`, file, damage(bytes, random)));
    }
  }
  return cases;
}

/** Small files whose headers ask for more memory than they are worth, or for shapes that nobody meant. */
export function imageBombs(): HostileCase[] {
  const sides: [number, number][] = [
    [60_000, 60_000],
    [9_990, 9_990],
    [99_000_000, 1],
    [1, 60_000],
    [0x7fffffff, 0x7fffffff],
    [0, 9],
  ];
  return sides.flatMap(([width, height]) =>
    Object.entries(bombs).map(([file, make]) =>
      imageCase(`${file} of ${width}x${height}`, file, make(width, height)),
    ),
  );
}

/** Files that are no image, or none that is read, under an image's name. */
export function falseImages(): HostileCase[] {
  const contents: Record<string, string | Uint8Array> = {
    empty: "",
    zeros: new Uint8Array(5000),
    text: "no picture ".repeat(50),
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd"/></svg>',
    "svg with a doctype":
      '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
    pdf: "%PDF-1.4\n1 0 obj<<>>endobj trailer<<>>",
    postscript: "%!PS-Adobe-3.0\n(x) run\n",
    html: "<html><img src=http://127.0.0.1:1/x></html>",
    ppm: "P6 2 2 255 abcdabcdabcd",
    hdr: "#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 1 +X 1\nabcd",
    csv: "1,2\n3,4\n",
    matlab: "MATLAB 5.0 MAT-file, x".padEnd(128, "\0"),
    bmp: Buffer.from("424d3a0000000000000036000000280000000100000001000000010018000000000004000000", "hex"),
    ico: Buffer.from("00000100010001010000010018003000000016000000", "hex"),
    jp2: Buffer.from("0000000c6a5020200d0a870a00000014667479706a703220000000006a703220", "hex"),
    jxl: Buffer.from("ff0a7f8f1f3f", "hex"),
    exr: Buffer.from("762f310102000000", "hex"),
    openslide: Buffer.from("49492a00080000000000", "hex"),
    "shell script": "#!/bin/sh\ntouch pwned\n",
    "image magick":
      "push graphic-context\nviewbox 0 0 1 1\nimage over 0,0 0,0 'https://127.0.0.1/x\"|touch pwned\"'\n",
    vips: Buffer.concat([Buffer.from("b6a6f208", "hex"), Buffer.alloc(60, 1)]),
    "riff, but sound": "RIFF....WAVEfmt ",
    "a list of names": "@/etc/passwd",
  };
  return Object.entries(contents).map(([what, content]) => imageCase(`${what} as .png`, "x.png", content));
}

const imageCase = (name: string, file: string, content: string | Uint8Array): HostileCase => ({
  name: `image: ${name}`,
  files: { [file]: content, "t.json": showing(file) },
  args: rendering("t.json"),
});

const bombs: Record<string, (width: number, height: number) => Uint8Array> = {
  "grey.png": (width, height) => png(width, height, 1, 0, 0),
  "deep.png": (width, height) => png(width, height, 16, 6, 0),
  "interlaced.png": (width, height) => png(width, height, 16, 6, 1),
  "baseline.jpg": (width, height) => jpeg(width, height, 0xc0),
  "progressive.jpg": (width, height) => jpeg(width, height, 0xc2),
  "x.gif": gif,
  "lossless.webp": webp,
  "strip.tif": tiff,
};

/** A PNG whose rows are there in part. */
function png(width: number, height: number, depth: number, type: number, interlace: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlace], 8);
  const chunk = (kind: string, data: Uint8Array) => {
    const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(kind), data, Buffer.alloc(4)]);
    bytes.writeUInt32BE(data.length, 0);
    bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
    return bytes;
  };
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(4e6))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A JPEG of one component whose only scan is cut off. */
function jpeg(width: number, height: number, frame: number): Uint8Array {
  const marker = (code: number, ...data: number[]) => {
    const length = data.length + 2;
    return Buffer.of(0xff, code, length >> 8, length & 255, ...data);
  };
  const quantization = marker(0xdb, 0, ...Array.from({ length: 64 }, () => 1));
  const table = (kind: number) => marker(0xc4, kind, 1, ...Array.from({ length: 15 }, () => 0), 0);
  const size = [(height >> 8) & 255, height & 255, (width >> 8) & 255, width & 255];
  const isProgressive = frame === 0xc2;
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    quantization,
    marker(frame, 8, ...size, 1, 1, 0x11, 0),
    table(0),
    table(0x10),
    marker(0xda, 1, 1, 0, 0, isProgressive ? 0 : 63, 0),
    Buffer.alloc(2000),
    Buffer.of(0xff, 0xd9),
  ]);
}

function gif(width: number, height: number): Uint8Array {
  const [w, h] = [width & 0xffff, height & 0xffff];
  const sides = [w & 255, w >> 8, h & 255, h >> 8];
  const logical = Buffer.of(...Buffer.from("GIF89a"), ...sides, 0x80, 0, 0, 0, 0, 0, 255, 255, 255);
  return Buffer.concat([logical, Buffer.of(0x2c, 0, 0, 0, 0, ...sides, 0, 2, 2, 0x4c, 1, 0, 0x3b)]);
}

function webp(width: number, height: number): Uint8Array {
  const bits = ((width - 1) & 0x3fff) | (((height - 1) & 0x3fff) << 14);
  const data = Buffer.alloc(64);
  data[0] = 0x2f;
  data.writeInt32LE(bits | 0, 1);
  const head = Buffer.from("RIFF....WEBPVP8L....");
  head.writeUInt32LE(12 + data.length, 4);
  head.writeUInt32LE(data.length, 16);
  return Buffer.concat([head, data]);
}

/** A TIFF of one strip without compression, most of which is not there. */
function tiff(width: number, height: number): Uint8Array {
  const tags: [number, number, number][] = [
    [256, 4, width],
    [257, 4, height],
    [258, 3, 8],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, 8],
    [277, 3, 1],
    [278, 4, height],
    [279, 4, 0xffffffff],
  ];
  const directory = Buffer.alloc(2 + tags.length * 12 + 4);
  directory.writeUInt16LE(tags.length, 0);
  tags.forEach(([tag, kind, value], i) => {
    directory.writeUInt16LE(tag, 2 + i * 12);
    directory.writeUInt16LE(kind, 4 + i * 12);
    directory.writeUInt32LE(1, 6 + i * 12);
    directory.writeUInt32LE(value >>> 0, 10 + i * 12);
  });
  const start = Buffer.from("49492a00", "hex");
  const offset = Buffer.alloc(4);
  offset.writeUInt32LE(8 + 1000, 0);
  return Buffer.concat([start, offset, Buffer.alloc(1000, 90), directory]);
}

/** The checksum of PNG chunks (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
