import type { Limits } from "./limits.js";
import { enumName, type FieldSchema } from "./schema.js";

const INTEGERS: Record<string, [number, number]> = {
  uint32: [0, 0xffffffff],
  int32: [-0x80000000, 0x7fffffff],
};

/** Can't be written as UTF-8. */
const HALF_A_PAIR = /\p{Surrogate}/u;

/**
 * Says what is wrong with one scalar or enum value, or nothing.
 * The same check serves the wire and JSON, so a range is enforced wherever a value comes from.
 */
export function faultOfValue(field: FieldSchema, value: unknown, limits: Limits): string | undefined {
  if (field.kind === "enum") return faultOfEnum(field, value);
  switch (field.type) {
    case "string":
      if (typeof value !== "string") return `must be a string, not ${describe(value)}`;
      if (value.length > limits.maxStringLength) {
        return `is ${value.length} characters long; at most ${limits.maxStringLength} are allowed`;
      }
      if (value.includes("\0")) return "has a NUL character, which is not allowed";
      return HALF_A_PAIR.test(value) ? "has half of a surrogate pair, which is no character" : undefined;
    case "bool":
      return typeof value === "boolean" ? undefined : `must be true or false, not ${describe(value)}`;
    case "bytes":
      return value instanceof Uint8Array ? undefined : `must be bytes, not ${describe(value)}`;
    default:
      return faultOfNumber(field, value);
  }
}

function faultOfNumber(field: FieldSchema, value: unknown): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return `must be a number, not ${describe(value)}`;
  const whole = INTEGERS[field.type];
  if (whole && !Number.isInteger(value)) return `must be a whole number, not ${value}`;
  const [least, greatest] = field.range ?? whole ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (value >= least && value <= greatest) return undefined;
  const unit = field.unit && !/^(fraction|factor)/.test(field.unit) ? ` (${field.unit})` : "";
  return `must be from ${least} to ${greatest}${unit}, not ${value}`;
}

function faultOfEnum(field: FieldSchema, value: unknown): string | undefined {
  if (typeof value !== "number") return `must be a number of ${field.type}, not ${describe(value)}`;
  if (field.required && value === 0) return "is missing";
  return enumName(field.type, value) === undefined
    ? `has the unknown value ${value} of ${field.type}`
    : undefined;
}

/** A short description of any value, for error messages. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return String(value);
}

/** What kind of value it is, such as `an ArrayBuffer` or `a string`, where bytes were asked for. */
export function kindOf(value: unknown): string {
  const name = value instanceof Object ? value.constructor.name : value === null ? "null" : typeof value;
  if (name === "undefined" || name === "null") return name;
  return `${/^[AEIO]/i.test(name) ? "an" : "a"} ${name}`;
}
