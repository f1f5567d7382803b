import { SegueError, type SegueErrorCode } from "../errors.js";

/** The path of a field in the message at `at`. */
export const pathTo = (at: string, json: string) => (at ? `${at}.${json}` : json);

/** The error for a field that is wrong. */
export const messageFault = (at: string, what: string, code: SegueErrorCode = "MESSAGE_INVALID") =>
  new SegueError(code, `${at} ${what}.`, { at });
