import { SegueError } from "@segue/protocol";
import { diskFull, isDiskFull } from "./disk-full.js";

/** The error of a work folder in which something can't be written: `DISK_FULL`, else `OUTPUT_UNWRITABLE`. */
export function unwritableWork(folder: string, cause: unknown): SegueError {
  if (isDiskFull(cause)) return diskFull(folder, cause);
  const message = `The work folder ${folder} can't be written (${(cause as Error).message}); choose another with --work-dir.`;
  return new SegueError("OUTPUT_UNWRITABLE", message, { at: folder, cause });
}
