import { encodeMessage, sealEnvelope } from "@segue/protocol";
import type { Vector } from "./vector.js";
import { concat, double, nested, number, tag, text, varint } from "./wire-bytes.js";

const LATER = 1000;
const later = concat(
  number(LATER, 2n ** 64n - 1n),
  double(LATER + 1, Number.NaN),
  nested(LATER + 2, [0xff, 0x00, 0x7b]),
  tag(LATER + 3, 5),
  [1, 2, 3, 4],
);
const canvas = { width: 1280, height: 720, fps: { numerator: 25, denominator: 1 } };

/** What encoders may do differently, and what later versions may add: all of it is read. */
export function freedomVectors(): Vector[] {
  const progress = concat(number(1, 3), number(2, 10), number(3, 20));
  return [
    {
      name: "unknown-fields",
      message: "Progress",
      bytes: concat(later, progress, later),
      proves: "Fields of later versions are ignored, in every wire type, whatever their bytes are.",
    },
    {
      name: "unknown-fields-inside",
      message: "Envelope",
      bytes: concat(number(1, 1), nested(5, later, progress), later),
      proves: "Fields of later versions are ignored at any depth, and beside the body of an envelope.",
    },
    {
      name: "unknown-fields-only",
      message: "Cancel",
      bytes: later,
      proves: "A message may have nothing but unknown fields, where none is required.",
    },
    {
      name: "no-fields",
      message: "Progress",
      bytes: new Uint8Array(0),
      proves: "No bytes are a message with every field at its default.",
    },
    {
      name: "written-defaults",
      message: "Failure",
      bytes: concat(number(1, 0), text(2, ""), text(3, ""), text(4, ""), number(5, 0)),
      proves: "A default that is written is the same as one that is not.",
    },
    {
      name: "written-optional-zero",
      message: "Encoder",
      bytes: encodeMessage("Encoder", { name: "x", preset: "", crf: 0, threads: 0 }),
      proves: "An optional field that is written as zero is there.",
    },
    {
      name: "fields-in-any-order",
      message: "Canvas",
      bytes: concat(nested(3, number(2, 1), number(1, 25)), number(2, 720), number(1, 1280)),
      proves: "Fields may come in any order.",
    },
    {
      name: "version-last",
      message: "Envelope",
      bytes: concat(nested(4, number(1, 7)), number(1, 1)),
      proves: "An envelope's version may come last, though no encoder writes it so.",
    },
    {
      name: "list-interleaved",
      message: "Hello",
      bytes: concat(number(1, 1), text(4, "a"), text(5, "x"), text(4, "b"), number(2, 1), text(5, "y")),
      proves: "Entries of two lists may come in turns.",
    },
    {
      name: "doubles-unpacked",
      message: "SubjectGlow",
      bytes: concat(double(5, 1), double(5, 0.5), nested(6, doubles(2))),
      proves: "A list of doubles may come unpacked.",
    },
    {
      name: "doubles-in-pieces",
      message: "SubjectGlow",
      bytes: concat(nested(5, doubles(1)), nested(5), double(5, 0.25), nested(5, doubles(0.5, 0.125))),
      proves: "A list of doubles may come in pieces, packed or not, which are joined.",
    },
    {
      name: "long-varints",
      message: "Cancel",
      bytes: concat(tag(1000, 2), varint(2, 5), [0, 0], tag(1, 0), varint(5, 10)),
      proves: "A varint may take more bytes than it needs: a length five, a value ten.",
    },
    {
      name: "largest-number",
      message: "Cancel",
      bytes: number(1, 4294967295),
      proves: "A uint32 may be 4294967295.",
    },
    {
      name: "text-of-the-world",
      message: "Failure",
      bytes: encodeMessage("Failure", {
        batchIndex: 0,
        code: "X",
        message: "\ufeffnaïve — 漢字 — 🐈‍⬛ — e\u0301 — \u{10ffff}",
        at: '\u0001\n"\\',
        retryable: false,
      }),
      proves:
        "Text is any Unicode, unchanged: byte order marks, combining marks, controls and astral characters.",
    },
    {
      name: "small-doubles",
      message: "Result",
      bytes: encodeMessage("Result", {
        batchIndex: 1,
        frames: 2,
        chunkPath: "",
        elapsedMs: 5e-324,
        compileMs: 0.1,
        drawMs: 1.7976931348623157e308,
        encodeWaitMs: 2 ** 53 + 2,
      }),
      proves: "Doubles are read to the bit.",
    },
    {
      name: "longest-list",
      message: "Hello",
      bytes: concat(number(1, 1), number(2, 1), ...Array.from({ length: 20_000 }, () => text(4, ""))),
      proves: "A list may have 20,000 entries.",
    },
    {
      name: "longest-text",
      message: "Failure",
      bytes: text(3, "x".repeat(100_000)),
      proves: "Text may have 100,000 UTF-16 units.",
    },
    {
      name: "batch-without-shots",
      message: "Envelope",
      bytes: sealEnvelope({
        case: "renderBatch",
        value: {
          index: 0,
          canvas,
          startFrame: 0,
          endFrame: 0,
          shots: [],
          encoder: { name: "", preset: "", threads: 0 },
          chunkPath: "",
        },
      }),
      proves: "A list may be empty, and messages that are required may have no bytes.",
    },
  ];
}

const doubles = (...values: number[]) => new Uint8Array(Float64Array.of(...values).buffer);
