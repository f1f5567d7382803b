/**
 * Every code that Segue's errors carry, with what kind of trouble it is.
 * `input`: what was given is wrong. `missing`: something has to be installed. `render`: it failed while
 * working. `interrupted`: it was told to stop.
 */
const KINDS = {
  TIMELINE_UNREADABLE: "input",
  TIMELINE_INVALID: "input",
  INVALID_OPTION: "input",
  IMAGE_MISSING: "input",
  IMAGE_UNREADABLE: "input",
  IMAGE_TYPE: "input",
  IMAGE_TOO_LARGE: "input",
  AUDIO_MISSING: "input",
  AUDIO_UNREADABLE: "input",
  PATH_OUTSIDE_ROOTS: "input",
  MASK_INVALID: "input",
  MESSAGE_INVALID: "input",
  MESSAGE_TOO_LARGE: "input",
  MESSAGE_UNSUPPORTED: "input",
  VERSION_UNSUPPORTED: "input",
  BATCH_UNSUPPORTED: "input",
  FFMPEG_MISSING: "missing",
  ENCODER_MISSING: "missing",
  MODEL_MISSING: "missing",
  MODEL_INVALID: "missing",
  ENCODER_FAILED: "render",
  CHUNK_INVALID: "render",
  WORKER_FAILED: "render",
  OUTPUT_UNWRITABLE: "render",
  OUTPUT_BUSY: "render",
  DISK_FULL: "render",
  ABORTED: "interrupted",
} as const;

/** A stable name for what went wrong. */
export type SegueErrorCode = keyof typeof KINDS;

/** What kind of trouble a code is. */
export type SegueErrorKind = (typeof KINDS)[SegueErrorCode];

/** What more is known of an error. */
export interface SegueErrorDetails {
  /** Where it is, such as `segments[3].end_time`. */
  at?: string;
  /** What caused it. */
  cause?: unknown;
}

/**
 * The one error that Segue's packages throw on purpose.
 * Its message is a sentence that says what is wrong, where, and what to do.
 */
export class SegueError extends Error {
  override readonly name = "SegueError";
  /** A stable name for what went wrong. */
  readonly code: SegueErrorCode;
  /** Where it is, such as `segments[3].end_time`; undefined where that says nothing. */
  readonly at: string | undefined;

  constructor(code: SegueErrorCode, message: string, details: SegueErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.at = details.at;
  }

  /** What kind of trouble it is; the CLI's exit code follows from it. */
  get kind(): SegueErrorKind {
    return KINDS[this.code];
  }
}

/** Whether a string, such as a failure's code on the wire, is one of the codes of this version. */
export function isSegueErrorCode(code: string): code is SegueErrorCode {
  return Object.hasOwn(KINDS, code);
}
