import { stat } from "node:fs/promises";
import { SegueError } from "@segue/protocol";
import type { Metadata, Sharp } from "sharp";
import { decodeBytes, maxDecodeBytes } from "./decode-memory.js";
import { loadSharp } from "./sharp.js";

/** What is known of an image from its header. Sizes are of the displayed image, turned as EXIF says. */
export interface ImageInfo {
  path: string;
  width: number;
  height: number;
}

/** Formats that are decoded. Told by content, never by the file's name. */
const FORMATS: readonly string[] = ["jpeg", "png", "webp", "heif", "tiff", "gif"];

/** Pixels of the largest image that is decoded. */
export const maxImagePixels = 100_000_000;

/** Bytes of the largest file that is read: it is mapped into memory, and a damaged one may be read to its end. */
const MAX_FILE_BYTES = 200e6;

/** Longest side of an image that is decoded: what JPEG can have, and what more is no picture. Unit: pixel. */
const MAX_SIDE = 65_535;

const open = (path: string): Sharp =>
  loadSharp()(path, { failOn: "error", limitInputPixels: maxImagePixels, sequentialRead: true, pages: 1 });

/**
 * Reads an image's header.
 * @param at where the image is named, for errors: `segments[3].selected_image`
 * @throws {SegueError} `IMAGE_MISSING`, `IMAGE_TYPE`, `IMAGE_TOO_LARGE` or `IMAGE_UNREADABLE`
 */
export async function readImageInfo(path: string, at: string): Promise<ImageInfo> {
  const file = await stat(path).catch((cause) => {
    throw new SegueError(
      "IMAGE_MISSING",
      `${at} names ${path}, which can't be found; put the image there or correct the path.`,
      { at, cause },
    );
  });
  if (!file.isFile()) {
    const message = `${at} names ${path}, which is not a file; name an image.`;
    throw new SegueError("IMAGE_TYPE", message, { at });
  }
  if (file.size > MAX_FILE_BYTES) {
    const message = `${at} names ${path}, which has ${Math.round(file.size / 1e6)} MB; at most ${MAX_FILE_BYTES / 1e6} are read, so save it smaller.`;
    throw new SegueError("IMAGE_TOO_LARGE", message, { at });
  }
  let metadata: Metadata;
  try {
    metadata = await open(path).metadata();
  } catch (cause) {
    throw imageError(cause, path, at);
  }
  if (!FORMATS.includes(metadata.format ?? "")) throw notAnImage(path, at, metadata.format);
  const { width, height } = metadata.autoOrient;
  if (width * height > maxImagePixels) throw tooLarge(path, at);
  if (Math.max(width, height) > MAX_SIDE) {
    const message = `${at} names ${path}, which is ${width}x${height}; at most ${MAX_SIDE} pixels a side are possible, so crop it.`;
    throw new SegueError("IMAGE_TOO_LARGE", message, { at });
  }
  const bytes = decodeBytes(metadata);
  if (bytes > maxDecodeBytes(metadata)) {
    const message = `${at} names ${path}, which takes ${Math.round(bytes / 1e6)} MB to decode; scale it down, or save it as a JPEG or PNG that is not progressive.`;
    throw new SegueError("IMAGE_TOO_LARGE", message, { at });
  }
  return { path, width, height };
}

/** A size and place in pixels. */
export interface CoverCrop {
  /** Size to which the whole image is scaled. */
  scaledWidth: number;
  scaledHeight: number;
  /** The part that is kept. */
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Decodes an image, scales it and crops it, in one pass.
 * @returns `width × height × 3` bytes, sRGB; alpha is laid over black
 * @throws {SegueError} as {@link readImageInfo}
 */
export async function decodeImage(image: ImageInfo, crop: CoverCrop, at: string): Promise<Uint8Array> {
  const { scaledWidth, scaledHeight, left, top, width, height } = crop;
  try {
    const { data, info } = await open(image.path)
      .autoOrient()
      .resize(scaledWidth, scaledHeight, { fit: "fill", kernel: "lanczos3" })
      .extract({ left, top, width, height })
      .flatten({ background: "#000000" })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    return info.channels === 3 ? data : spreadGrey(data, width * height, info.channels);
  } catch (cause) {
    throw imageError(cause, image.path, at);
  }
}

function spreadGrey(data: Uint8Array, pixels: number, channels: number): Uint8Array {
  const rgb = new Uint8Array(pixels * 3);
  for (let i = 0; i < pixels; i++) rgb.fill(data[i * channels]!, i * 3, i * 3 + 3);
  return rgb;
}

function imageError(cause: unknown, path: string, at: string): SegueError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/pixel limit/i.test(message)) return tooLarge(path, at, cause);
  if (/unsupported image format|not a known file format/i.test(message))
    return notAnImage(path, at, undefined, cause);
  const reason = message.split("\n")[0];
  return new SegueError(
    "IMAGE_UNREADABLE",
    `${at} names ${path}, which can't be decoded (${reason}); save the image again.`,
    { at, cause },
  );
}

const notAnImage = (path: string, at: string, format?: string, cause?: unknown) =>
  new SegueError(
    "IMAGE_TYPE",
    `${at} names ${path}, which is ${format ? `of the format ${format}` : "not an image"}; use JPEG, PNG, WebP, AVIF, TIFF or GIF.`,
    { at, cause },
  );

const tooLarge = (path: string, at: string, cause?: unknown) =>
  new SegueError(
    "IMAGE_TOO_LARGE",
    `${at} names ${path}, which has more than ${maxImagePixels / 1e6} million pixels; scale it down.`,
    { at, cause },
  );
