import { SegueError } from "@segue/protocol";

/** Whether an error says that there is no room: Node's code, or the words of a program that it ran. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOSPC" || code === "EDQUOT" || /No space left|quota exceeded/i.test(error.message);
}

/** The error of a folder in which there is no room left. */
export const diskFull = (folder: string, cause: unknown): SegueError =>
  new SegueError(
    "DISK_FULL",
    `There is no room left in ${folder}; make room and run it again: what is finished is kept.`,
    { at: folder, cause },
  );
