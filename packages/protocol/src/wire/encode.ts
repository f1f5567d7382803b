import { type Codec, segue } from "../../gen/segue.js";
import { faultOfValue } from "../check-value.js";
import { SegueError } from "../errors.js";
import type { Mask, Messages } from "../gen/messages.js";
import { type Limits, resolveLimits } from "../limits.js";
import { faultOfMask } from "../masks/mask.js";
import { type FieldSchema, messageSchema } from "../schema.js";
import { messageFault, pathTo } from "./fault.js";
import { faultBetweenFields } from "./rules.js";

type Loose = Record<string, unknown>;

const codecs = segue.v1 as unknown as Record<string, Codec>;

/**
 * Encodes a message to protobuf bytes, with the same checks as `decodeMessage`: what is written here can be read there.
 * @returns bytes of their own, which may be transferred to another thread
 * @throws {SegueError} `MESSAGE_INVALID` where a value is of the wrong type or out of its range, `MASK_INVALID`,
 * or `MESSAGE_TOO_LARGE`
 */
export function encodeMessage<K extends keyof Messages>(
  name: K,
  message: Messages[K],
  limits?: Partial<Limits>,
): Uint8Array<ArrayBuffer> {
  const resolved = resolveLimits(limits);
  const writer = codecs[name]!.encode(toLoose(name, message, "", new Walk(resolved)));
  if (writer.pos > resolved.maxMessageBytes) {
    throw new SegueError(
      "MESSAGE_TOO_LARGE",
      `A message of ${writer.pos} bytes is over the limit of ${resolved.maxMessageBytes}.`,
    );
  }
  // Not `finish`: it hands out pieces of a pooled buffer, and transferring one would take its neighbours along.
  return writer.finishInto(new Uint8Array(writer.pos));
}

class Walk {
  depth = 0;
  messages = 0;
  constructor(readonly limits: Limits) {}
}

/** The form that protobufjs writes, with every value checked. */
function toLoose(name: string, value: unknown, at: string, walk: Walk): Loose {
  if (typeof value !== "object" || value === null)
    throw messageFault(at || `The ${name} message`, "must be an object");
  const message = value as Loose;
  const schema = messageSchema(name);
  const out: Loose = {};
  for (const field of schema.fields) {
    const given = message[field.name];
    const place = pathTo(at, field.json);
    if (given !== undefined)
      out[field.name] = field.repeated
        ? writeList(field, given, place, walk)
        : writeOne(field, given, place, walk);
    else if (!field.optional) throw messageFault(place, "is missing");
  }
  for (const one of schema.oneofs) {
    const chosen = message[one.name] as { case: string; value: unknown } | undefined;
    const field = one.cases.find((candidate) => candidate.name === chosen?.case);
    if (!chosen || !field) throw messageFault(pathTo(at, one.json), "must name one of its cases");
    out[field.name] = writeOne(field, chosen.value, pathTo(at, field.json), walk);
  }
  const wrong = faultBetweenFields(name, message);
  if (wrong) throw messageFault(pathTo(at, wrong[0]), wrong[1]);
  const mask = name === "Mask" && faultOfMask(message as unknown as Mask, walk.limits.maxMaskPixels);
  if (mask) throw new SegueError("MASK_INVALID", `${at || "The mask"}: ${mask}.`, { at: at || undefined });
  return out;
}

function writeList(field: FieldSchema, value: unknown, at: string, walk: Walk): unknown[] {
  if (!Array.isArray(value)) throw messageFault(at, "must be a list");
  const most = walk.limits.maxListLength;
  if (value.length > most) throw messageFault(at, `has ${value.length} entries; at most ${most} are allowed`);
  return value.map((entry, i) => writeOne(field, entry, `${at}[${i}]`, walk));
}

function writeOne(field: FieldSchema, value: unknown, at: string, walk: Walk): unknown {
  if (field.kind === "message") {
    if (++walk.depth > walk.limits.maxNesting) throw messageFault(at, "is nested too deeply");
    const most = walk.limits.maxMessages;
    if (++walk.messages > most)
      throw messageFault(at, `is one message more than the limit of ${most}`, "MESSAGE_TOO_LARGE");
    const loose = toLoose(field.type, value, at, walk);
    walk.depth--;
    return loose;
  }
  const wrong = faultOfValue(field, value, walk.limits);
  if (wrong) throw messageFault(at, wrong);
  return value;
}
