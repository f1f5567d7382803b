import { SegueError } from "./errors.js";

/** What untrusted bytes and files may ask for. Checked before memory is taken. */
export interface Limits {
  /** Length of one message in bytes. Default: 64 MiB. */
  maxMessageBytes: number;
  /** Pixels of one mask. Default: 33,177,600 (7680 × 4320). */
  maxMaskPixels: number;
  /** Segments of a timeline, shots of a batch, and entries of any other list. Default: 20,000. */
  maxListLength: number;
  /** UTF-16 units of one string. Default: 100,000. */
  maxStringLength: number;
  /** Messages inside each other. Default: 16. */
  maxNesting: number;
  /**
   * Messages inside one message, at any depth. An empty one takes 2 bytes on the wire, but 100 to 250 in memory.
   * Default: 100,000.
   */
  maxMessages: number;
}

/** The limits where nothing else is said. */
export const defaultLimits: Readonly<Limits> = {
  maxMessageBytes: 64 * 1024 * 1024,
  maxMaskPixels: 7680 * 4320,
  maxListLength: 20_000,
  maxStringLength: 100_000,
  maxNesting: 16,
  maxMessages: 100_000,
};

/**
 * Merges limits with the defaults.
 * @throws {SegueError} `INVALID_OPTION` where a limit is not a positive whole number.
 */
export function resolveLimits(limits: Partial<Limits> = {}): Limits {
  const merged = { ...defaultLimits, ...limits };
  for (const [name, value] of Object.entries(merged)) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new SegueError(
        "INVALID_OPTION",
        `limits.${name} must be a positive whole number, not ${value}.`,
        {
          at: `limits.${name}`,
        },
      );
    }
  }
  return merged;
}
