import { type Mask, MaskEncoding } from "@segue/protocol";
import type { Vector } from "./vector.js";
import { concat, nested, number } from "./wire-bytes.js";

const { BITS, RUNS, ALPHA } = MaskEncoding;

/** Masks whose bytes do not fit their size. */
export function faultyMaskVectors(): Vector[] {
  return [
    mask("too-many-pixels", 16384, 2026, RUNS, [0], "A mask has more than 33,177,600 pixels."),
    mask("bits-short", 11, 3, BITS, [1, 2, 3, 4], "BITS have a byte too few."),
    mask("bits-long", 11, 3, BITS, [1, 2, 3, 4, 0, 0], "BITS have a byte too many."),
    mask("bits-after-the-end", 11, 3, BITS, [1, 2, 3, 4, 0x81], "BITS have a bit set after the last pixel."),
    mask("alpha-short", 2, 2, ALPHA, [1, 2, 3], "ALPHA has a byte too few."),
    mask("runs-none", 4, 4, RUNS, [], "There are no RUNS."),
    mask("runs-short", 4, 4, RUNS, [3, 2], "RUNS end before the last pixel."),
    mask("runs-past-the-end", 4, 4, RUNS, [3, 14], "RUNS go past the last pixel."),
    mask("runs-empty-inside", 4, 4, RUNS, [3, 0, 13], "RUNS have an empty run after the first."),
    mask("runs-empty-at-the-end", 4, 4, RUNS, [16, 0], "RUNS have an empty run at the end."),
    mask("runs-cut", 4, 4, RUNS, [3, 0x8d], "A run's length is cut off."),
    mask("runs-over-long", 4, 4, RUNS, [3, 0x8d, 0], "A run's length takes more bytes than it needs."),
    mask("runs-of-35-bits", 4, 4, RUNS, [0xff, 0xff, 0xff, 0xff, 0x7f], "A run has 2^35 − 1 pixels."),
  ];
}

/** What is sound, but of a later version: refused by its number, so that nothing is drawn by half. */
export function laterVectors(): Vector[] {
  const unsupported = "MESSAGE_UNSUPPORTED";
  return [
    {
      name: "later-version",
      message: "Envelope",
      bytes: concat(number(1, 2), nested(4, number(1, 7))),
      proves: "An envelope of version 2 is refused.",
      refused: "VERSION_UNSUPPORTED",
    },
    {
      name: "later-version-unreadable",
      message: "Envelope",
      bytes: concat(number(1, 2), number(4, 7)),
      proves: "An envelope of version 2 is refused as such, though what follows is not sound in version 1.",
      refused: "VERSION_UNSUPPORTED",
    },
    {
      name: "later-body",
      message: "Envelope",
      bytes: concat(number(1, 1), nested(15, number(1, 7))),
      proves: "A kind of message that is not known is refused.",
      refused: unsupported,
    },
    {
      name: "later-effect",
      message: "EffectsPlan",
      bytes: nested(2, nested(100)),
      proves: "An effect that is not known is refused, not left out.",
      refused: unsupported,
    },
    {
      name: "later-motion",
      message: "EffectsPlan",
      bytes: number(1, 99),
      proves: "A motion that is not known is refused, not taken for static.",
      refused: unsupported,
    },
    {
      name: "later-transition",
      message: "Transition",
      bytes: number(1, 99),
      proves: "A transition that is not known is refused.",
      refused: unsupported,
    },
    {
      name: "later-motion-of-33-bits",
      message: "EffectsPlan",
      bytes: number(1, 2 ** 32 + 1),
      proves: "An enum value is not cut to 32 bits, which would be known.",
      refused: unsupported,
    },
    {
      name: "negative-motion",
      message: "EffectsPlan",
      bytes: number(1, -1),
      proves: "A negative enum value is refused.",
      refused: unsupported,
    },
    {
      name: "later-mask-encoding",
      message: "Mask",
      bytes: concat(number(1, 1), number(2, 1), number(3, 9), nested(4, [0])),
      proves: "A mask encoding that is not known is refused.",
      refused: unsupported,
    },
  ];
}

function mask(
  name: string,
  width: number,
  height: number,
  encoding: Mask["encoding"],
  data: number[],
  proves: string,
): Vector {
  const bytes = concat(number(1, width), number(2, height), number(3, encoding), nested(4, data));
  return { name: `mask-${name}`, message: "Mask", bytes, proves, refused: "MASK_INVALID" };
}
