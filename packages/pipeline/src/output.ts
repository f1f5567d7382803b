import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import { SegueError } from "@segue/protocol";

/** Containers by file ending, with ffmpeg's name. */
const CONTAINERS: Record<string, string> = {
  ".mp4": "mp4",
  ".m4v": "mp4",
  ".mov": "mov",
  ".mkv": "matroska",
};

/** File systems take names of 255 bytes; what is written first, beside the output, has a name 22 bytes longer. */
const MAX_NAME_BYTES = 255 - ".".length - ".0123456789ab.partial".length;

/** ffmpeg's name of the container that an output's ending asks for; undefined where the ending is not known. */
export function containerOf(output: string): string | undefined {
  return CONTAINERS[extname(output).toLowerCase()];
}

/**
 * Checks that an output's container fits the encoder, and that its folder can be written, before anything is drawn.
 * @throws {SegueError} `INVALID_OPTION`, `OUTPUT_UNWRITABLE`
 */
export async function checkOutput(output: string, encoder: string): Promise<void> {
  const ending = extname(output).toLowerCase();
  if (!containerOf(output)) {
    const known = Object.keys(CONTAINERS).join(", ");
    throw new SegueError("INVALID_OPTION", `The output ${output} must end in one of ${known}.`, {
      at: "--output",
    });
  }
  if (encoder === "ffv1" && ending !== ".mkv") {
    throw new SegueError(
      "INVALID_OPTION",
      `ffv1 video goes into .mkv files, not ${ending}; name the output so.`,
      {
        at: "--output",
      },
    );
  }
  const length = Buffer.byteLength(basename(output));
  if (length > MAX_NAME_BYTES) {
    const message = `The output ${output} has a name of ${length} bytes; at most ${MAX_NAME_BYTES} are possible, so shorten it.`;
    throw new SegueError("INVALID_OPTION", message, { at: "--output" });
  }
  const known = await stat(output).catch(() => undefined);
  if (known?.isDirectory()) throw unwritable(output, "it is a folder");
  const nearest = await nearestThere(dirname(output));
  if (!(await stat(nearest)).isDirectory()) throw unwritable(output, `${nearest} is not a folder`);
  await access(nearest, constants.W_OK).catch((cause) => {
    throw unwritable(output, (cause as Error).message, cause);
  });
}

/** The path itself, or the nearest above it that is there. */
async function nearestThere(path: string): Promise<string> {
  const known = await stat(path).catch(() => undefined);
  return known || dirname(path) === path ? path : await nearestThere(dirname(path));
}

/** The error of a video that can't be put in its place. */
export function unwritable(output: string, reason: string, cause?: unknown): SegueError {
  const message = `${output} can't be written (${reason}); make room or choose another place with -o.`;
  return new SegueError("OUTPUT_UNWRITABLE", message, { at: output, cause });
}
