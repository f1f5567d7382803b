import { describe } from "./check-value.js";
import { SegueError } from "./errors.js";
import type { Rational } from "./gen/messages.js";

/** Rates that people write as decimals but that are n × 1000/1001 (SMPTE ST 12-1, ITU-R BT.601). */
const NTSC = new Map<string, Rational>([
  ["23.976", { numerator: 24000, denominator: 1001 }],
  ["23.98", { numerator: 24000, denominator: 1001 }],
  ["29.97", { numerator: 30000, denominator: 1001 }],
  ["47.952", { numerator: 48000, denominator: 1001 }],
  ["59.94", { numerator: 60000, denominator: 1001 }],
  ["119.88", { numerator: 120000, denominator: 1001 }],
]);

/**
 * Reads a frame rate: a number, `"25"`, `"30000/1001"`, `"29.97"` (which means 30000/1001) or a rational.
 * @returns the rate in lowest terms
 * @throws {SegueError} `INVALID_OPTION` where it is not a rate from 1 to 240 frames a second
 */
export function parseFps(value: unknown, at = "fps"): Rational {
  const rate = readFps(value);
  if (rate) return rate;
  throw new SegueError("INVALID_OPTION", `${at} ${faultOfFps(value)}.`, { at });
}

/** Reads a frame rate as {@link parseFps} does; undefined where it is none. */
export function readFps(value: unknown): Rational | undefined {
  const rate = readRational(value);
  const fps = rate ? rate.numerator / rate.denominator : 0;
  return fps >= 1 && fps <= 240 ? rate : undefined;
}

/** What is wrong with a value that {@link readFps} can't read. */
export function faultOfFps(value: unknown): string {
  return `must be a rate from 1 to 240 frames a second, such as 30 or "30000/1001", not ${describe(value)}`;
}

/** Writes a rate as JSON has it: a number where it is whole, else `"30000/1001"`. */
export function formatFps(rate: Rational): number | string {
  return rate.denominator === 1 ? rate.numerator : `${rate.numerator}/${rate.denominator}`;
}

function readRational(value: unknown): Rational | undefined {
  if (typeof value === "number") return fromDecimal(String(value));
  if (typeof value === "string") {
    const parts = /^\s*(\d{1,10})\s*[/:]\s*(\d{1,10})\s*$/.exec(value);
    return parts ? lowest(Number(parts[1]), Number(parts[2])) : fromDecimal(value.trim());
  }
  if (typeof value === "object" && value !== null && "numerator" in value) {
    const { numerator, denominator = 1 } = value as Partial<Rational>;
    return lowest(Number(numerator), Number(denominator));
  }
  return undefined;
}

function fromDecimal(text: string): Rational | undefined {
  const known = NTSC.get(text.replace(/(\.\d*[1-9])0+$/, "$1"));
  if (known) return known;
  const parts = /^(\d{1,4})(?:\.(\d{1,6}))?$/.exec(text);
  if (!parts) return undefined;
  const decimals = parts[2] ?? "";
  return lowest(Number(parts[1] + decimals), 10 ** decimals.length);
}

function lowest(numerator: number, denominator: number): Rational | undefined {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return undefined;
  if (numerator < 1 || denominator < 1) return undefined;
  let [a, b] = [numerator, denominator];
  while (b) [a, b] = [b, a % b];
  const [n, d] = [numerator / a, denominator / a];
  return n <= 0xffffffff && d <= 0xffffffff ? { numerator: n, denominator: d } : undefined;
}
