import {
  encodeMessage,
  enumEntries,
  type FieldSchema,
  MaskEncoding,
  type Messages,
  messageSchema,
} from "@segue/protocol";

type Loose = Record<string, unknown>;

/** Encodes a message in which every field is set, made from the schema: a new field is in it at once. */
export function filledMessage<K extends keyof Messages>(name: K): Uint8Array {
  return encodeMessage(name, fill(name) as unknown as Messages[K]);
}

/** An effect by its case, with every parameter set. */
export function filledEffect(field: FieldSchema): Uint8Array {
  return encodeMessage("Effect", {
    params: { case: field.name, value: fill(field.type) },
  } as Messages["Effect"]);
}

function fill(name: string): Loose {
  const schema = messageSchema(name);
  const out: Loose = {};
  for (const field of schema.fields)
    out[field.name] = field.repeated ? [fillOne(field, 0), fillOne(field, 3)] : fillOne(field, 0);
  for (const { name: oneof, cases } of schema.oneofs)
    out[oneof] = { case: cases[0]!.name, value: fill(cases[0]!.type) };
  return { ...out, ...fixed[name] };
}

/** A value within the field's range that differs from its neighbours' and from most defaults. */
function fillOne(field: FieldSchema, shift: number): unknown {
  const step = (field.number + shift) % 7;
  if (field.kind === "message") return fill(field.type);
  if (field.kind === "enum") {
    const known = enumEntries(field.type).filter(([, number]) => number !== 0);
    return known[step % known.length]![1];
  }
  const [least, greatest] = field.range ?? [0, 4000];
  const value = least + ((greatest - least) * (step + 1)) / 8;
  if (field.type === "string") return `${field.json} “${step}”`;
  if (field.type === "bool") return true;
  return field.type === "uint32" ? Math.round(value) : value;
}

/** Values that must fit each other. */
const fixed: Record<string, Loose | undefined> = {
  Mask: { width: 8, height: 2, encoding: MaskEncoding.BITS, data: Uint8Array.of(0b00111100, 0b01100110) },
  Canvas: { width: 1280, height: 720, fps: { numerator: 24000, denominator: 1001 } },
  Segment: { startTime: 12.5, endTime: 17.25 },
  Shot: { startFrame: 300, endFrame: 414 },
  RenderBatch: { startFrame: 300, endFrame: 414 },
  Progress: { framesDone: 57, framesTotal: 114 },
  Hello: { minVersion: 1, maxVersion: 2 },
  Envelope: { protocolVersion: 1 },
};
