import { type Limits, MaskEncoding, type SegueErrorCode } from "@segue/protocol";
import type { Vector } from "./vector.js";
import { concat, nested, number, text } from "./wire-bytes.js";

/** Bytes that are just within a limit, and bytes that are just over it. The limits are low, so that these are short. */
export function limitVectors(): Vector[] {
  return cases.flatMap(({ name, message, limits, make, most, code, within, over }): Vector[] => [
    { name: `${name}-at-limit`, message, bytes: make(most), proves: within, limits },
    { name: `${name}-over-limit`, message, bytes: make(most + 1), proves: over, refused: code, limits },
  ]);
}

interface LimitCase {
  name: string;
  message: Vector["message"];
  limits: Partial<Limits>;
  /** Bytes that ask for so much. */
  make(amount: number): Uint8Array;
  /** The greatest amount that is within the limit. */
  most: number;
  /** The code for one more. */
  code: SegueErrorCode;
  within: string;
  over: string;
}

/** A vignette without parameters: two messages, since an effect is one around its parameters. */
const vignette = nested(2, nested(12));

const cases: LimitCase[] = [
  {
    name: "message-bytes",
    message: "Failure",
    limits: { maxMessageBytes: 32 },
    make: (bytes) => text(3, "x".repeat(bytes - 2)),
    most: 32,
    code: "MESSAGE_TOO_LARGE",
    within: "A message may be as long as the limit.",
    over: "A message is a byte longer than the limit.",
  },
  {
    name: "messages-inside",
    message: "EffectsPlan",
    limits: { maxMessages: 5 },
    make: (messages) =>
      concat(...new Array(messages >> 1).fill(vignette), messages % 2 === 1 ? nested(6) : []),
    most: 5,
    code: "MESSAGE_TOO_LARGE",
    within: "A message may have as many messages inside as the limit, at any depth.",
    over: "A message has one message more inside than the limit.",
  },
  {
    name: "nesting",
    message: "EffectsPlan",
    limits: { maxNesting: 2 },
    make: (depth) => nested(2, nested(1, depth > 2 ? nested(8) : [])),
    most: 2,
    code: "MESSAGE_INVALID",
    within: "Messages may be inside each other as deeply as the limit; the outermost is not counted.",
    over: "Messages are inside each other more deeply than the limit.",
  },
  {
    name: "list",
    message: "Hello",
    limits: { maxListLength: 3 },
    make: (entries) =>
      concat(number(1, 1), number(2, 1), ...Array.from({ length: entries }, () => text(4, "a"))),
    most: 3,
    code: "MESSAGE_INVALID",
    within: "A list may have as many entries as the limit.",
    over: "A list has an entry more than the limit.",
  },
  {
    name: "text",
    message: "Failure",
    limits: { maxStringLength: 4 },
    make: (units) => text(3, `\u{1f408}${"é".repeat(units - 2)}`),
    most: 4,
    code: "MESSAGE_INVALID",
    within: "Text may be as long as the limit in UTF-16 units, which are neither bytes nor characters.",
    over: "Text has a UTF-16 unit more than the limit.",
  },
  {
    name: "mask-pixels",
    message: "Mask",
    limits: { maxMaskPixels: 48 },
    make: (pixels) =>
      concat(number(1, pixels), number(2, 1), number(3, MaskEncoding.RUNS), nested(4, [pixels])),
    most: 48,
    code: "MASK_INVALID",
    within: "A mask may have as many pixels as the limit.",
    over: "A mask has a pixel more than the limit.",
  },
];
