import { describe, expect, it } from "vitest";
import type { SegueError } from "../errors.js";
import type { Messages } from "../gen/messages.js";
import type { Limits } from "../limits.js";
import { decodeMessage } from "./decode.js";
import { encodeMessage } from "./encode.js";

/** Bytes as they are written in dumps: `"08 01"`. */
const hex = (text: string) =>
  Uint8Array.from(text.match(/[0-9a-f]{2}/g) ?? [], (byte) => Number.parseInt(byte, 16));
const repeat = (text: string, times: number) => {
  const once = hex(text);
  return new Uint8Array(once.length * times).map((_, i) => once[i % once.length]!);
};
const concat = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

function refusal(name: keyof Messages, bytes: Uint8Array, limits?: Partial<Limits>): SegueError {
  try {
    decodeMessage(name, bytes, limits);
  } catch (error) {
    return error as SegueError;
  }
  throw new Error("nothing was thrown");
}

describe("decodeMessage refuses", () => {
  it.each<[string, keyof Messages, string, string, string | undefined]>([
    [
      "a cut-off varint",
      "Cancel",
      "08 80",
      "batch_index ends in the middle of a varint (byte 2).",
      "batch_index",
    ],
    [
      "a cut-off tag",
      "Cancel",
      "88",
      "The Cancel message ends in the middle of a varint (byte 1).",
      undefined,
    ],
    ["a cut-off double", "Point", "09 00 00", "x ends in the middle of a value (byte 1).", "x"],
    [
      "a length past the end",
      "Failure",
      "12 05 41",
      "code says it has 5 bytes more, but 1 follow (byte 2).",
      "code",
    ],
    [
      "a length past the end of the message around it",
      "Subject",
      "22 02 09 00 00 00",
      "bbox.x ends in the middle of a value (byte 3).",
      "bbox.x",
    ],
    [
      "a length of 35 bits",
      "Failure",
      "12 ff ff ff ff 7f",
      "code says it has 34359738367 bytes more, but 0 follow (byte 6).",
      "code",
    ],
    [
      "a length of six bytes",
      "Failure",
      "12 80 80 80 80 80 00",
      "code has a tag or length of more than 5 bytes (byte 6).",
      "code",
    ],
    [
      "a tag of six bytes",
      "Cancel",
      "88 80 80 80 80 00 01",
      "The Cancel message has a tag or length of more than 5 bytes (byte 5).",
      undefined,
    ],
    [
      "a varint of 11 bytes",
      "Cancel",
      "08 80 80 80 80 80 80 80 80 80 80 00",
      "batch_index has a varint of more than 10 bytes (byte 11).",
      "batch_index",
    ],
    [
      "a varint of 65 bits",
      "Cancel",
      "08 80 80 80 80 80 80 80 80 80 02",
      "batch_index has a varint of more than 64 bits (byte 11).",
      "batch_index",
    ],
    [
      "a number of 33 bits",
      "Cancel",
      "08 80 80 80 80 10",
      "batch_index has a number of more than 32 bits (byte 6).",
      "batch_index",
    ],
    [
      "a negative number",
      "Cancel",
      "08 ff ff ff ff ff ff ff ff ff 01",
      "batch_index has a number of more than 32 bits (byte 11).",
      "batch_index",
    ],
    [
      "a bool that is neither 0 nor 1",
      "Failure",
      "28 02",
      "retryable must be 0 or 1 on the wire, not 2 (byte 2).",
      "retryable",
    ],
    [
      "field number 0",
      "Cancel",
      "00 00",
      "The Cancel message has a field with number 0 (byte 1).",
      undefined,
    ],
    [
      "a field number of 30 bits",
      "Cancel",
      "80 80 80 80 10 00",
      "The Cancel message has a field number over 536870911 (byte 5).",
      undefined,
    ],
    [
      "a group",
      "Cancel",
      "7b 7c",
      "The Cancel message has a group, which this protocol never uses (byte 1).",
      undefined,
    ],
    [
      "the end of a group",
      "Cancel",
      "7c",
      "The Cancel message has a group, which this protocol never uses (byte 1).",
      undefined,
    ],
    [
      "wire type 6",
      "Cancel",
      "7e",
      "The Cancel message has a field of the unknown wire type 6 (byte 1).",
      undefined,
    ],
    ["wire type 7", "Cancel", "0f", "batch_index comes as wire type 7, not 0 (byte 1).", "batch_index"],
    [
      "a number as bytes",
      "Cancel",
      "0a 01 05",
      "batch_index comes as wire type 2, not 0 (byte 1).",
      "batch_index",
    ],
    ["a string as a number", "Failure", "10 05", "code comes as wire type 0, not 2 (byte 1).", "code"],
    ["a double as a float", "Point", "0d 00 00 00 00", "x comes as wire type 5, not 1 (byte 1).", "x"],
    ["a message as a group", "Subject", "23 24", "bbox comes as wire type 3, not 2 (byte 1).", "bbox"],
    [
      "a packed list cut within a double",
      "SubjectGlow",
      "2a 09 000000000000f03f 00",
      "glow_stages has 9 bytes, which is no whole number of doubles (byte 2).",
      "glow_stages",
    ],
    [
      "a list of doubles as numbers",
      "SubjectGlow",
      "28 01",
      "glow_stages[0] comes as wire type 0, not 1 (byte 1).",
      "glow_stages[0]",
    ],
    [
      "a field that comes twice",
      "Cancel",
      "08 01 08 02",
      "batch_index comes more than once (byte 3).",
      "batch_index",
    ],
    ["a message that comes twice", "Subject", "22 00 22 00", "bbox comes more than once (byte 3).", "bbox"],
    [
      "two cases of a oneof",
      "Envelope",
      "08 01 22 00 1a 00",
      "render_batch comes more than once (byte 5).",
      "render_batch",
    ],
    ["a string that is not UTF-8", "Failure", "12 01 ff", "code is not UTF-8 (byte 2).", "code"],
    ["an over-long form in UTF-8", "Failure", "12 02 c0 80", "code is not UTF-8 (byte 2).", "code"],
    ["half a surrogate pair in UTF-8", "Failure", "12 03 ed a0 80", "code is not UTF-8 (byte 2).", "code"],
    ["a NUL", "Failure", "12 01 00", "code has a NUL character, which is not allowed.", "code"],
    ["NaN", "Point", "09 000000000000f87f", "x must be a number, not NaN.", "x"],
    ["infinity", "Point", "09 000000000000f07f", "x must be a number, not Infinity.", "x"],
    ["a value out of its range", "Point", "11 0000000000000040", "y must be from 0 to 1, not 2.", "y"],
    ["a missing message", "SubjectBinding", "0a 01 61", "subject is missing (byte 3).", "subject"],
    [
      "a missing message, deeper",
      "SubjectBinding",
      "12 02 22 00",
      "subject.anchor is missing (byte 4).",
      "subject.anchor",
    ],
    ["a missing enum value", "Mask", "08 01 10 01 22 01 00", "encoding is missing.", "encoding"],
    ["a oneof without a case", "Effect", "", "params has none of its cases (byte 0).", "params"],
    ["an odd canvas", "Canvas", "08 11 10 10 1a 04 08 1e 10 01", "width must be even, not 17.", "width"],
    [
      "a canvas of 300 fps",
      "Canvas",
      "08 10 10 10 1a 05 08 ac 02 10 01",
      "fps must be from 1 to 240, not 300/1.",
      "fps",
    ],
    [
      "frames that run backwards",
      "Shot",
      "18 05 20 04 42 00",
      "end_frame is 4, before start_frame 5.",
      "end_frame",
    ],
    [
      "more frames done than there are",
      "Progress",
      "10 05 18 04",
      "frames_done is 5, over frames_total 4.",
      "frames_done",
    ],
    [
      "versions that run backwards",
      "Hello",
      "08 02 10 01",
      "max_version is 1, under min_version 2.",
      "max_version",
    ],
    [
      "times that run backwards",
      "Segment",
      "11 000000000000f03f",
      "end_time is 0, before start_time 1.",
      "end_time",
    ],
  ])("%s", (_, name, bytes, message, at) => {
    expect(refusal(name, hex(bytes))).toMatchObject({ code: "MESSAGE_INVALID", message, at });
  });

  it.each<[string, keyof Messages, string, string]>([
    ["a motion of a later version", "EffectsPlan", "08 63", "motion has the unknown value 99 of Motion."],
    [
      "a negative enum value",
      "EffectsPlan",
      "08 ff ff ff ff ff ff ff ff ff 01",
      "motion has a value that can't be one of Motion (byte 11).",
    ],
    [
      "an enum value whose lower 32 bits are known",
      "EffectsPlan",
      "08 81 80 80 80 10",
      "motion has the unknown value 4294967297 of Motion (byte 6).",
    ],
    [
      "an effect of a later version",
      "EffectsPlan",
      "12 03 c2 02 00 ",
      "overlays[0].params is field 40 of Effect, which this version does not know (byte 5).",
    ],
    [
      "a message of a later version",
      "Envelope",
      "08 01 7a 00",
      "body is field 15 of Envelope, which this version does not know (byte 4).",
    ],
  ])("%s by its place and number", (_, name, bytes, message) => {
    expect(refusal(name, hex(bytes))).toMatchObject({ code: "MESSAGE_UNSUPPORTED", message });
  });

  it("a mask whose bytes do not fit, and says where", () => {
    const subject = "22 00 2a 00 32 08 08 03 10 01 18 01 22 00";
    expect(refusal("SubjectBinding", hex(`12 0e ${subject}`))).toMatchObject({
      code: "MASK_INVALID",
      message: "subject.mask: A BITS mask of 3 × 1 has 1 bytes, not 0.",
      at: "subject.mask",
    });
    expect(refusal("Mask", hex("08 03 10 01 18 01"))).toMatchObject({
      code: "MASK_INVALID",
      message: "The mask: A BITS mask of 3 × 1 has 1 bytes, not 0.",
      at: undefined,
    });
  });

  it.each<[keyof Messages, Uint8Array, Partial<Limits>, string, string]>([
    [
      "Cancel",
      hex("08 01"),
      { maxMessageBytes: 1 },
      "MESSAGE_TOO_LARGE",
      "A message of 2 bytes is over the limit of 1.",
    ],
    [
      "Hello",
      repeat("2200", 4),
      { maxListLength: 3 },
      "MESSAGE_INVALID",
      "effects has more than 3 entries, which is the limit (byte 7).",
    ],
    [
      "SubjectGlow",
      concat(hex("2a 20"), new Uint8Array(32)),
      { maxListLength: 3 },
      "MESSAGE_INVALID",
      "glow_stages has more than 3 entries, which is the limit (byte 34).",
    ],
    [
      "Failure",
      hex("12 04 61626364"),
      { maxStringLength: 1 },
      "MESSAGE_INVALID",
      "code is 4 bytes long; at most 1 characters are allowed (byte 2).",
    ],
    [
      "Failure",
      hex("12 03 616263"),
      { maxStringLength: 2 },
      "MESSAGE_INVALID",
      "code is 3 characters long; at most 2 are allowed.",
    ],
    [
      "EffectsPlan",
      hex("12 05 0a 03 42 01 00"),
      { maxNesting: 2 },
      "MESSAGE_INVALID",
      "overlays[0].zoom_on_subject.anchor_point is nested too deeply (byte 6).",
    ],
    [
      "EffectsPlan",
      repeat("12 03 62 01 00", 1),
      { maxMessages: 1 },
      "MESSAGE_TOO_LARGE",
      "overlays[0].vignette is one message more than the limit of 1 (byte 4).",
    ],
    [
      "Mask",
      hex("08 03 10 01 18 01 22 01 00"),
      { maxMaskPixels: 2 },
      "MASK_INVALID",
      "The mask: A mask of 3 × 1 pixels is not allowed; at most 2 pixels are.",
    ],
  ])("what is over a limit: %s", (name, bytes, limits, code, message) => {
    expect(refusal(name, bytes, limits)).toMatchObject({ code, message });
  });

  it("what is no bytes at all", () => {
    const kinds: [unknown, string][] = [
      ["08", "a string"],
      [new ArrayBuffer(2), "an ArrayBuffer"],
      [[8, 1], "an Array"],
      [undefined, "undefined"],
      [null, "null"],
      [Object.create(null), "an object"],
    ];
    for (const [bytes, kind] of kinds) {
      expect(refusal("Cancel", bytes as Uint8Array)).toMatchObject({
        code: "MESSAGE_INVALID",
        message: `The Cancel message is read from a Uint8Array, not from ${kind}.`,
      });
    }
  });

  it("limits that are none", () => {
    expect(refusal("Cancel", hex(""), { maxNesting: 0 })).toMatchObject({
      code: "INVALID_OPTION",
      message: "limits.maxNesting must be a positive whole number, not 0.",
      at: "limits.maxNesting",
    });
  });
});

describe("decodeMessage ignores", () => {
  it("fields of later versions, of every wire type", () => {
    const later = "78 ff 01 79 0000000000000000 7a 03 ff ff ff 7d 00000000";
    expect(decodeMessage("Cancel", hex(`${later} 08 07 ${later}`))).toEqual({ batchIndex: 7 });
  });

  it("the order of fields, and whether a list of doubles is packed", () => {
    const canvas = { width: 16, height: 32, fps: { numerator: 25, denominator: 1 } };
    expect(decodeMessage("Canvas", hex("1a 04 10 01 08 19 10 20 08 10"))).toEqual(canvas);
    const glow = { glowStages: [1, 2 ** -1], stageDurations: [] };
    expect(decodeMessage("SubjectGlow", hex("29 000000000000f03f 2a 08 000000000000e03f"))).toEqual(glow);
  });

  it("that a varint could be shorter, up to ten bytes", () => {
    expect(decodeMessage("Cancel", hex("08 85 80 80 80 80 80 80 80 80 00"))).toEqual({ batchIndex: 5 });
  });
});

describe("decodeMessage on bombs", () => {
  const memory = () => process.memoryUsage().heapUsed + process.memoryUsage().external;

  it("takes memory for the limits at most, and time for the length", () => {
    // 16 MB in messages of two bytes each, and in groups inside groups.
    const shots = concat(hex("08 01 1a 80 80 80 08"), repeat("2a 00", 1 << 23));
    const groups = concat(hex("08 01"), repeat("7b", 1 << 24));
    for (const bomb of [shots, groups]) {
      const before = memory();
      const start = process.cpuUsage();
      expect(refusal("Envelope", bomb).code).toBe("MESSAGE_INVALID");
      expect(process.cpuUsage(start).user).toBeLessThan(50_000);
      expect(memory() - before).toBeLessThan(8 << 20);
    }
  });

  it("builds no more than the limit of messages, in 25 MB", () => {
    const effects = repeat("12 02 62 00", 20_000);
    const shot = concat(hex("42"), varint(effects.length), effects);
    const shots = Array.from({ length: 6 }, () => concat(hex("2a"), varint(shot.length), shot));
    const needed = hex("12 08 08 10 10 10 1a 02 08 01 32 00");
    const before = memory();
    expect(refusal("RenderBatch", concat(...shots, needed))).toMatchObject({
      code: "MESSAGE_TOO_LARGE",
      message: expect.stringMatching(
        /^shots\[2\]\.effects_plan\.overlays\[9997\] is one message more than the limit of 100000 \(byte \d+\)\.$/,
      ),
      at: "shots[2].effects_plan.overlays[9997]",
    });
    expect(memory() - before).toBeLessThan(8 << 20);
    const plan = decodeMessage("EffectsPlan", effects);
    expect(plan.overlays).toHaveLength(20_000);
    expect(memory() - before).toBeLessThan(25 << 20);
  });
});

describe("encodeMessage refuses", () => {
  const refused = (name: keyof Messages, message: unknown, limits?: Partial<Limits>) => {
    try {
      encodeMessage(name, message as never, limits);
    } catch (error) {
      return error;
    }
    throw new Error("nothing was thrown");
  };

  it.each<[keyof Messages, unknown, string]>([
    ["Cancel", {}, "batch_index is missing."],
    ["Cancel", undefined, "The Cancel message must be an object."],
    ["Cancel", { batchIndex: 1.5 }, "batch_index must be a whole number, not 1.5."],
    ["Cancel", { batchIndex: -1 }, "batch_index must be from 0 to 4294967295, not -1."],
    ["Cancel", { batchIndex: "1" }, 'batch_index must be a number, not "1".'],
    ["Point", { x: Number.NaN, y: 0 }, "x must be a number, not NaN."],
    [
      "Canvas",
      { width: 9000, height: 16, fps: { numerator: 1, denominator: 1 } },
      "width must be from 16 to 8192 (pixel), not 9000.",
    ],
    [
      "Hello",
      { minVersion: 1, maxVersion: 1, rendererVersion: "", effects: "zoom", encoders: [] },
      "effects must be a list.",
    ],
    [
      "Hello",
      { minVersion: 1, maxVersion: 1, rendererVersion: "", effects: [3], encoders: [] },
      "effects[0] must be a string, not 3.",
    ],
    [
      "Failure",
      { batchIndex: 1, code: "X", message: "\ud800", at: "", retryable: false },
      "message has half of a surrogate pair, which is no character.",
    ],
    [
      "Failure",
      { batchIndex: 1, code: "X", message: "", at: "", retryable: 1 },
      "retryable must be true or false, not 1.",
    ],
    ["Mask", { width: 1, height: 1, encoding: 1, data: [0] }, "data must be bytes, not a list."],
    ["Mask", { width: 1, height: 1, encoding: 0, data: new Uint8Array(1) }, "encoding is missing."],
    ["Effect", { params: { case: "explode", value: {} } }, "params must name one of its cases."],
    ["Effect", {}, "params must name one of its cases."],
    ["EffectsPlan", { motion: 77, overlays: [], tools: [] }, "motion has the unknown value 77 of Motion."],
    ["EffectsPlan", { motion: 0, overlays: [null], tools: [] }, "overlays[0] must be an object."],
    ["Progress", { batchIndex: 0, framesDone: 2, framesTotal: 1 }, "frames_done is 2, over frames_total 1."],
  ])("%s %j", (name, message, text) => {
    expect(refused(name, message)).toMatchObject({ code: "MESSAGE_INVALID", message: text });
  });

  it("what it could not read back", () => {
    const hello = { minVersion: 1, maxVersion: 1, rendererVersion: "", effects: ["a", "b"], encoders: [] };
    expect(refused("Hello", hello, { maxListLength: 1 })).toMatchObject({
      code: "MESSAGE_INVALID",
      message: "effects has 2 entries; at most 1 are allowed.",
    });
    expect(refused("Hello", hello, { maxMessageBytes: 9 })).toMatchObject({
      code: "MESSAGE_TOO_LARGE",
      message: "A message of 10 bytes is over the limit of 9.",
    });
    const plan = { motion: 0, overlays: [{ params: { case: "vignette", value: {} } }], tools: [] };
    expect(refused("EffectsPlan", plan, { maxNesting: 1 })).toMatchObject({
      message: "overlays[0].vignette is nested too deeply.",
    });
    expect(refused("EffectsPlan", plan, { maxMessages: 1 })).toMatchObject({
      code: "MESSAGE_TOO_LARGE",
      message: "overlays[0].vignette is one message more than the limit of 1.",
    });
    const mask = { width: 9, height: 1, encoding: 1, data: new Uint8Array(1) };
    expect(refused("Mask", mask)).toMatchObject({
      code: "MASK_INVALID",
      message: "The mask: A BITS mask of 9 × 1 has 2 bytes, not 1.",
    });
  });
});

function varint(value: number): Uint8Array {
  const out: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) out.push((rest & 127) | 128);
  out.push(rest);
  return Uint8Array.from(out);
}
