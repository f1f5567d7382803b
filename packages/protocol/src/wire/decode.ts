import { type Codec, segue } from "../../gen/segue.js";
import { faultOfValue, kindOf } from "../check-value.js";
import { SegueError } from "../errors.js";
import type { Mask, Messages } from "../gen/messages.js";
import { type Limits, resolveLimits } from "../limits.js";
import { faultOfMask } from "../masks/mask.js";
import { type FieldSchema, messageSchema } from "../schema.js";
import { messageFault, pathTo } from "./fault.js";
import { faultBetweenFields } from "./rules.js";
import { scanMessage } from "./scan.js";

type Loose = Record<string, unknown>;

const codecs = segue.v1 as unknown as Record<string, Codec>;

/**
 * Decodes protobuf bytes that may be hostile. What is refused, and under which code, is written in `proto/README.md`.
 * Fields that this version does not know are ignored. Values of `bytes` fields are views into `bytes`: keep it unchanged.
 * @param limits what the bytes may ask for; default {@link defaultLimits}. Memory taken is at most about eight times
 * the message's length, and 250 bytes for each message in it (`maxMessages`)
 * @throws {SegueError} `MESSAGE_TOO_LARGE`, `MESSAGE_INVALID`, `MESSAGE_UNSUPPORTED` or `MASK_INVALID`
 */
export function decodeMessage<K extends keyof Messages>(
  name: K,
  bytes: Uint8Array,
  limits?: Partial<Limits>,
): Messages[K] {
  const resolved = resolveLimits(limits);
  if (!(bytes instanceof Uint8Array)) {
    throw new SegueError(
      "MESSAGE_INVALID",
      `The ${name} message is read from a Uint8Array, not from ${kindOf(bytes)}.`,
    );
  }
  if (bytes.length > resolved.maxMessageBytes) {
    throw new SegueError(
      "MESSAGE_TOO_LARGE",
      `A message of ${bytes.length} bytes is over the limit of ${resolved.maxMessageBytes}.`,
    );
  }
  scanMessage(name, bytes, resolved);
  // A Buffer would come back in `bytes` fields, where `slice` makes a view instead of a copy.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  let loose: Loose;
  try {
    loose = codecs[name]!.decode(plain) as Loose;
  } catch (cause) {
    // The scan is meant to refuse whatever the codec does; an error without a code must not get out all the same.
    throw new SegueError("MESSAGE_INVALID", `These ${bytes.length} bytes are no ${name} message.`, { cause });
  }
  return fromLoose(name, loose, "", resolved) as unknown as Messages[K];
}

/** The strict form of what protobufjs has built, with every value checked. */
function fromLoose(name: string, loose: Loose, at: string, limits: Limits): Loose {
  const schema = messageSchema(name);
  const out: Loose = {};
  for (const field of schema.fields) {
    // protobufjs keeps defaults on the prototype; what is optional counts only where it was sent.
    if (field.optional && !Object.hasOwn(loose, field.name)) continue;
    const place = pathTo(at, field.json);
    out[field.name] = field.repeated
      ? (loose[field.name] as unknown[]).map((entry, i) => readOne(field, entry, `${place}[${i}]`, limits))
      : readOne(field, loose[field.name], place, limits);
  }
  for (const one of schema.oneofs) {
    const field = one.cases.find((candidate) => Object.hasOwn(loose, candidate.name))!;
    out[one.name] = {
      case: field.name,
      value: readOne(field, loose[field.name], pathTo(at, field.json), limits),
    };
  }
  const wrong = faultBetweenFields(name, out);
  if (wrong) throw messageFault(pathTo(at, wrong[0]), wrong[1]);
  const mask = name === "Mask" && faultOfMask(out as unknown as Mask, limits.maxMaskPixels);
  if (mask) throw new SegueError("MASK_INVALID", `${at || "The mask"}: ${mask}.`, { at: at || undefined });
  return out;
}

function readOne(field: FieldSchema, value: unknown, at: string, limits: Limits): unknown {
  if (field.kind === "message") return fromLoose(field.type, value as Loose, at, limits);
  const wrong = faultOfValue(field, value, limits);
  if (wrong)
    throw messageFault(at, wrong, field.kind === "enum" && value !== 0 ? "MESSAGE_UNSUPPORTED" : undefined);
  return value;
}
