import { SegueError } from "@segue/protocol";
import type { Region, Sharp } from "sharp";
import type { ImageSource } from "./image-source.js";
import { sharp } from "./sharp.js";

/** Packed 8-bit sRGB pixels: row-major, three bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Width and height of an image as it is shown, that is after its EXIF rotation, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the displayed size from an image's header.
 *
 * @throws {SegueError} `IMAGE_TOO_LARGE` when it has more than `limitInputPixels`, `IMAGE_UNREADABLE` when the
 *   header is damaged
 */
export async function readImageSize(source: ImageSource, limitInputPixels: number): Promise<ImageSize> {
  // The limit is checked here, not by sharp, so that the message can say the numbers.
  const metadata = await sharp(source.bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw unreadable(source, error);
    });
  const { width, height } = metadata.autoOrient;
  if (width * height > limitInputPixels) {
    throw new SegueError(
      "IMAGE_TOO_LARGE",
      `${source.name} has ${width} × ${height} pixels; at most ${limitInputPixels} are decoded. ` +
        "Save it smaller, or raise limitInputPixels.",
    );
  }
  return { width, height };
}

/**
 * Decodes an image to 8-bit sRGB at `width` x `height`: rotated by its EXIF orientation, alpha laid over black,
 * the first frame of several. With `region`, in pixels of the resized image, only that part is kept.
 *
 * A JPEG is decoded at a half, a quarter or an eighth where that is enough (libjpeg's shrink-on-load), so the full
 * picture of a 12-megapixel photo is never in memory.
 *
 * @throws {SegueError} `IMAGE_UNREADABLE` when the file is damaged or cut off
 */
export async function decodeImage(
  source: ImageSource,
  { width, height }: ImageSize,
  region?: Region,
): Promise<Picture> {
  // 'error' refuses truncated files too, but lets pass the harmless oddities ('warning') that cameras write.
  let pipeline = sharp(source.bytes, { failOn: "error", limitInputPixels: false })
    .autoOrient()
    .flatten({ background: "#000" })
    .resize(width, height, { fit: "fill", kernel: "cubic" })
    .toColourspace("srgb");
  if (region) pipeline = pipeline.extract(region);
  return rawPicture(pipeline).catch((error: unknown) => {
    throw unreadable(source, error);
  });
}

/** Cuts a region (in pixels) out of a picture and stretches it to `width` x `height`. */
export async function cropPicture(picture: Picture, region: Region, size: ImageSize): Promise<Picture> {
  const raw = { width: picture.width, height: picture.height, channels: 3 } as const;
  return rawPicture(
    sharp(picture.data, { raw })
      .extract(region)
      .resize(size.width, size.height, { fit: "fill", kernel: "cubic" }),
  );
}

async function rawPicture(pipeline: Sharp): Promise<Picture> {
  const { data, info } = await pipeline.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`decoded to ${info.channels} channels instead of 3`);
  return { width: info.width, height: info.height, data };
}

function unreadable(source: ImageSource, cause: unknown): SegueError {
  const why = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
  return new SegueError(
    "IMAGE_UNREADABLE",
    `${source.name} can't be decoded: ${why}. It may be cut off or damaged; save or fetch it again.`,
    { cause },
  );
}
