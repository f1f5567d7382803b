import { isUtf8 } from "node:buffer";
import { SegueError, type SegueErrorCode } from "../errors.js";
import type { Limits } from "../limits.js";
import { type FieldLayout, type MessageLayout, messageLayout, WireType } from "./layout.js";

/** The largest field number, 2^29 − 1. */
const MAX_FIELD_NUMBER = 0x1fffffff;

/**
 * Walks over protobuf bytes once, before anything is built from them, and refuses what `proto/README.md` says a
 * reader refuses: so the decoder behind it meets only sound bytes that ask for no more than the limits.
 * Time is linear in the length; memory is a few numbers for each message that is open.
 * @throws {SegueError} `MESSAGE_INVALID`, `MESSAGE_UNSUPPORTED` or `MESSAGE_TOO_LARGE`
 */
export function scanMessage(name: string, bytes: Uint8Array, limits: Limits): void {
  new Scan(name, bytes, limits).message(messageLayout(name), bytes.length);
}

class Scan {
  #at = 0;
  #depth = 0;
  #messages = 0;
  /** Where the scan is: field names, and places in lists. */
  readonly #path: (string | number)[] = [];

  constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
    readonly limits: Limits,
  ) {}

  /** Scans a message from here to `end`. */
  message(layout: MessageLayout, end: number): void {
    let seen = 0;
    let unknown = 0;
    const lengths = layout.lists > 0 ? new Array<number>(layout.lists).fill(0) : undefined;
    while (this.#at < end) {
      const tag = this.#tag(end);
      const number = tag >>> 3;
      const wireType = tag & 7;
      const field = layout.fields[number];
      if (!field) {
        unknown = number;
        this.#skip(wireType, end);
        continue;
      }
      this.#path.push(field.schema.json);
      if (field.once & seen) this.#refuse("comes more than once");
      seen |= field.once;
      if (lengths && field.list >= 0) this.#entries(field, wireType, lengths, end);
      else this.#value(field, wireType, end);
      this.#path.pop();
    }
    for (const { once, json, oneof } of layout.needed) {
      if (seen & once) continue;
      this.#path.push(json);
      if (oneof && unknown) {
        this.#refuse(
          `is field ${unknown} of ${layout.name}, which this version does not know`,
          "MESSAGE_UNSUPPORTED",
        );
      }
      this.#refuse(oneof ? "has none of its cases" : "is missing");
    }
  }

  #entries(field: FieldLayout, wireType: number, lengths: number[], end: number): void {
    if (wireType === WireType.LEN && field.wireType === WireType.I64) {
      const length = this.#length(end);
      if (length % 8) this.#refuse(`has ${length} bytes, which is no whole number of doubles`);
      lengths[field.list]! += length / 8;
      this.#at += length;
    } else {
      this.#path.push(lengths[field.list]!++);
      if (lengths[field.list]! <= this.limits.maxListLength) this.#value(field, wireType, end);
      this.#path.pop();
    }
    if (lengths[field.list]! > this.limits.maxListLength) {
      this.#refuse(`has more than ${this.limits.maxListLength} entries, which is the limit`);
    }
  }

  #value(field: FieldLayout, wireType: number, end: number): void {
    if (wireType !== field.wireType) this.#refuse(`comes as wire type ${wireType}, not ${field.wireType}`);
    if (wireType === WireType.VARINT) this.#number(field, end);
    else if (wireType === WireType.I64) this.#pass(8, end);
    else if (field.message) this.#nested(field.message, end);
    else if (field.schema.type === "string") this.#text(end);
    else this.#pass(this.#length(end), end);
  }

  #nested(layout: MessageLayout, end: number): void {
    const length = this.#length(end);
    if (++this.#depth > this.limits.maxNesting) this.#refuse("is nested too deeply");
    if (++this.#messages > this.limits.maxMessages) {
      this.#refuse(`is one message more than the limit of ${this.limits.maxMessages}`, "MESSAGE_TOO_LARGE");
    }
    this.message(layout, this.#at + length);
    this.#depth--;
  }

  #text(end: number): void {
    const length = this.#length(end);
    // A UTF-16 unit takes at most three bytes; shorter strings are measured when they are read.
    if (length > this.limits.maxStringLength * 3) {
      this.#refuse(`is ${length} bytes long; at most ${this.limits.maxStringLength} characters are allowed`);
    }
    if (!isText(this.bytes, this.#at, this.#at + length)) this.#refuse("is not UTF-8");
    this.#at += length;
  }

  #number({ schema }: FieldLayout, end: number): void {
    const value = this.#varint(end);
    if (schema.type === "bool" && value > 1) this.#refuse(`must be 0 or 1 on the wire, not ${value}`);
    if (schema.kind === "enum" && value > 0x7fffffff) {
      // Past 2^53 the value is not exact, and the negative ones are past 2^63.
      const which = value < 2 ** 53 ? `the unknown value ${value}` : "a value that can't be one";
      this.#refuse(`has ${which} of ${schema.type}`, "MESSAGE_UNSUPPORTED");
    }
    if (value > 0xffffffff) this.#refuse("has a number of more than 32 bits");
  }

  #tag(end: number): number {
    const tag = this.#varint(end, 5);
    if (tag > 0xffffffff) this.#refuse(`has a field number over ${MAX_FIELD_NUMBER}`);
    if (tag < 8) this.#refuse("has a field with number 0");
    return tag;
  }

  #skip(wireType: number, end: number): void {
    if (wireType === WireType.VARINT) this.#varint(end);
    else if (wireType === WireType.I64) this.#pass(8, end);
    else if (wireType === WireType.I32) this.#pass(4, end);
    else if (wireType === WireType.LEN) this.#pass(this.#length(end), end);
    else if (wireType === WireType.GROUP || wireType === WireType.END_GROUP) {
      this.#refuse("has a group, which this protocol never uses");
    } else this.#refuse(`has a field of the unknown wire type ${wireType}`);
  }

  #length(end: number): number {
    const length = this.#varint(end, 5);
    if (length > end - this.#at)
      this.#refuse(`says it has ${length} bytes more, but ${end - this.#at} follow`);
    return length;
  }

  #pass(count: number, end: number): void {
    if (count > end - this.#at) this.#refuse("ends in the middle of a value");
    this.#at += count;
  }

  /** Reads a varint: of at most five bytes in tags and lengths, of ten in values. Past 2^53 only its size is exact. */
  #varint(end: number, most = 10): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < most; i++) {
      if (this.#at >= end) this.#refuse("ends in the middle of a varint");
      const byte = this.bytes[this.#at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) {
        if (i === 9 && byte > 1) this.#refuse("has a varint of more than 64 bits");
        return value;
      }
      scale *= 128;
    }
    return this.#refuse(`has a ${most === 5 ? "tag or length" : "varint"} of more than ${most} bytes`);
  }

  #refuse(what: string, code: SegueErrorCode = "MESSAGE_INVALID"): never {
    const at = pathText(this.#path);
    throw new SegueError(code, `${at || `The ${this.name} message`} ${what} (byte ${this.#at}).`, {
      at: at || undefined,
    });
  }
}

/** Short plain ASCII is told here; calling out takes longer than reading it. */
function isText(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 32) {
    let all = 0;
    for (let i = start; i < end; i++) all |= bytes[i]!;
    if (all < 128) return true;
  }
  return isUtf8(bytes.subarray(start, end));
}

function pathText(path: readonly (string | number)[]): string {
  return path.map((part, i) => (typeof part === "number" ? `[${part}]` : i > 0 ? `.${part}` : part)).join("");
}
