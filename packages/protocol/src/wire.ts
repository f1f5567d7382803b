import { type Codec, segue } from "../gen/segue.js";
import { faultOfValue } from "./check-value.js";
import { SegueError } from "./errors.js";
import type { Mask, Messages } from "./gen/messages.js";
import { type Limits, resolveLimits } from "./limits.js";
import { checkMask } from "./mask.js";
import { type FieldSchema, messageSchema } from "./schema.js";

type Loose = Record<string, unknown>;

const codecs = segue.v1 as unknown as Record<string, Codec>;

/**
 * Encodes a message to protobuf bytes.
 * @throws {SegueError} `MESSAGE_INVALID` where a value is of the wrong type or out of its range
 */
export function encodeMessage<K extends keyof Messages>(
  name: K,
  message: Messages[K],
  limits?: Partial<Limits>,
): Uint8Array {
  const loose = toLoose(name, message as unknown as Loose, "", new Walk(resolveLimits(limits)));
  return codecs[name]!.encode(loose).finish();
}

/**
 * Decodes protobuf bytes, and checks every value against its type, range and the limits.
 * Fields of later versions are ignored. Bytes fields are views into `bytes`: keep it unchanged.
 * @throws {SegueError} `MESSAGE_TOO_LARGE`, `MESSAGE_INVALID` or `MASK_INVALID`
 */
export function decodeMessage<K extends keyof Messages>(
  name: K,
  bytes: Uint8Array,
  limits?: Partial<Limits>,
): Messages[K] {
  const resolved = resolveLimits(limits);
  if (bytes.length > resolved.maxMessageBytes) {
    throw new SegueError(
      "MESSAGE_TOO_LARGE",
      `A message of ${bytes.length} bytes is over the limit of ${resolved.maxMessageBytes}.`,
    );
  }
  let loose: Loose;
  try {
    loose = codecs[name]!.decode(bytes) as Loose;
  } catch (cause) {
    throw new SegueError("MESSAGE_INVALID", `These ${bytes.length} bytes are not a ${name} message.`, { cause });
  }
  return fromLoose(name, loose, "", new Walk(resolved)) as unknown as Messages[K];
}

class Walk {
  depth = 0;
  constructor(readonly limits: Limits) {}
}

function toLoose(name: string, message: Loose, at: string, walk: Walk): Loose {
  const schema = messageSchema(name);
  const out: Loose = {};
  for (const field of schema.fields) {
    const value = message[field.name];
    if (value === undefined) {
      if (!field.optional) throw fault(join(at, field.json), "is missing");
      continue;
    }
    out[field.name] = mapValue(field, value, join(at, field.json), walk, toLoose);
  }
  for (const one of schema.oneofs) {
    const chosen = message[one.name] as { case: string; value: unknown } | undefined;
    const field = one.cases.find((candidate) => candidate.name === chosen?.case);
    if (!chosen || !field) throw fault(join(at, one.json), "must name one of its cases");
    out[field.name] = mapValue(field, chosen.value, join(at, field.json), walk, toLoose);
  }
  if (name === "Mask") checkMask(message as unknown as Mask, walk.limits.maxMaskPixels);
  return out;
}

function fromLoose(name: string, loose: Loose, at: string, walk: Walk): Loose {
  const schema = messageSchema(name);
  const out: Loose = {};
  for (const field of schema.fields) {
    // protobufjs keeps defaults on the prototype; what is optional counts only where it was sent.
    const value = field.optional && !Object.hasOwn(loose, field.name) ? undefined : loose[field.name];
    if (value === undefined || value === null) {
      if (!field.optional) throw fault(join(at, field.json), "is missing");
      continue;
    }
    out[field.name] = mapValue(field, value, join(at, field.json), walk, fromLoose);
  }
  for (const one of schema.oneofs) {
    const field = one.cases.find((candidate) => Object.hasOwn(loose, candidate.name));
    if (!field) throw fault(join(at, one.json), "has none of the cases that this version knows");
    const value = mapValue(field, loose[field.name], join(at, field.json), walk, fromLoose);
    out[one.name] = { case: field.name, value };
  }
  if (name === "Mask") checkMask(out as unknown as Mask, walk.limits.maxMaskPixels);
  return out;
}

type Convert = (name: string, value: Loose, at: string, walk: Walk) => Loose;

function mapValue(field: FieldSchema, value: unknown, at: string, walk: Walk, convert: Convert): unknown {
  if (!field.repeated) return mapOne(field, value, at, walk, convert);
  if (!Array.isArray(value)) throw fault(at, "must be a list");
  if (value.length > walk.limits.maxListLength) {
    throw fault(at, `has ${value.length} entries; at most ${walk.limits.maxListLength} are allowed`);
  }
  return value.map((entry, i) => mapOne(field, entry, `${at}[${i}]`, walk, convert));
}

function mapOne(field: FieldSchema, value: unknown, at: string, walk: Walk, convert: Convert): unknown {
  if (field.kind === "message") {
    if (typeof value !== "object" || value === null) throw fault(at, "must be a message");
    if (++walk.depth > walk.limits.maxNesting) throw fault(at, "is nested too deeply");
    const converted = convert(field.type, value as Loose, at, walk);
    walk.depth--;
    return converted;
  }
  const wrong = faultOfValue(field, value, walk.limits);
  if (wrong) throw fault(at, wrong);
  return value;
}

const join = (at: string, name: string) => (at ? `${at}.${name}` : name);
const fault = (at: string, what: string) => new SegueError("MESSAGE_INVALID", `${at} ${what}.`, { at });
