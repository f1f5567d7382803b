import { SegueError } from "@segue/protocol";

const PREFERENCES = ["center", "left", "right", "top", "bottom", "largest"] as const;

/** Which of several objects to take. */
export type Preference = (typeof PREFERENCES)[number];

/** What to look for in an image. */
export interface DetectRequest {
  /**
   * A class name, plural, synonym or group: "cat", "mugs", "young girl", "vehicle".
   * Empty or not given: whatever the picture is about.
   */
  target?: string | undefined;
  /** Which of several matches: the one nearest to the centre or a side, or the largest. Default: the best. */
  prefer?: Preference | undefined;
  /** Which of several matches, counted from the left; 1 is the leftmost. Goes before `prefer`. */
  nth?: number | undefined;
  /** Whether to make a mask of the subject. Default: true. */
  mask?: boolean | undefined;
  /** What is said over or written about the image; without a target, what it names is preferred. */
  texts?: readonly string[] | undefined;
}

/** A request that has been checked, with its defaults in place. */
export interface ResolvedRequest {
  readonly target: string | null;
  readonly prefer: Preference | null;
  readonly nth: number | null;
  readonly mask: boolean;
  readonly texts: readonly string[];
}

/** Longest target or text that is looked at, in UTF-16 units. */
const MAX_TEXT_LENGTH = 10_000;

/**
 * Checks a request and merges its defaults.
 * @throws {SegueError} `INVALID_OPTION`, with the field in `at`
 */
export function resolveRequest(request: DetectRequest): ResolvedRequest {
  const { target = "", prefer = null, nth = null, mask = true, texts = [] } = request;
  if (typeof target !== "string" || target.length > MAX_TEXT_LENGTH) {
    throw invalid("target", `must be a string of at most ${MAX_TEXT_LENGTH} characters`);
  }
  if (prefer !== null && !PREFERENCES.includes(prefer)) {
    throw invalid("prefer", `must be one of ${PREFERENCES.join(", ")}, not ${JSON.stringify(prefer)}`);
  }
  if (nth !== null && !(Number.isSafeInteger(nth) && nth >= 1)) {
    throw invalid("nth", `must be a whole number from 1 (the leftmost), not ${JSON.stringify(nth)}`);
  }
  if (typeof mask !== "boolean") throw invalid("mask", "must be true or false");
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === "string")) {
    throw invalid("texts", "must be a list of strings");
  }
  return {
    target: target.trim() || null,
    prefer,
    nth,
    mask,
    texts: texts.map((text) => text.slice(0, MAX_TEXT_LENGTH)),
  };
}

function invalid(field: string, message: string): SegueError {
  return new SegueError("INVALID_OPTION", `request.${field} ${message}.`, { at: `request.${field}` });
}
