import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { SegueError } from "@segue/protocol";
import { describeContent, imageFormatOf } from "./image-format.js";

/** An image: the path of a file, or the bytes of one (JPEG, PNG, WebP, AVIF, TIFF, or a GIF's first frame). */
export type ImageInput = string | Uint8Array;

/** The bytes of an image file with what identifies them. */
export interface ImageSource {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hex: two files with the same bytes are one image. */
  readonly sha256: string;
  /** What to call the image in a message: its path, or "The image". */
  readonly name: string;
}

/** A file larger than this is refused before it is read. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;

/**
 * Reads an image's bytes and checks that they are an image file.
 * @throws {SegueError} `IMAGE_MISSING`, `IMAGE_UNREADABLE`, `IMAGE_TOO_LARGE`, `IMAGE_TYPE`; `INVALID_OPTION` when
 *   `image` is neither a path nor bytes
 */
export async function readImageSource(image: ImageInput): Promise<ImageSource> {
  if (typeof image !== "string" && !(image instanceof Uint8Array)) {
    throw new SegueError("INVALID_OPTION", "image must be a path or a Uint8Array.", { at: "image" });
  }
  const name = typeof image === "string" ? image : "The image";
  const bytes = typeof image === "string" ? await readBytes(image) : image;
  if (imageFormatOf(bytes) === null) {
    throw new SegueError(
      "IMAGE_TYPE",
      `${name} is not an image that Segue reads: ${describeContent(bytes)}. Use JPEG, PNG, WebP, AVIF, TIFF or GIF.`,
    );
  }
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex"), name };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    // Opening a pipe would wait for ever; reading a device would never end.
    if (!info.isFile()) {
      throw new SegueError("IMAGE_UNREADABLE", `${path} is not a file. Give the path of an image file.`);
    }
    if (info.size > MAX_FILE_BYTES) {
      throw new SegueError(
        "IMAGE_TOO_LARGE",
        `${path} has ${info.size} bytes; at most ${MAX_FILE_BYTES} are read. Save it smaller.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof SegueError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      throw new SegueError("IMAGE_MISSING", `${path} does not exist. Check the path.`, { cause: error });
    }
    throw new SegueError("IMAGE_UNREADABLE", `${path} can't be read: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}
