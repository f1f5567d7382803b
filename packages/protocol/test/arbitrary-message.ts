import fc from "fast-check";
import { type FieldSchema, type Messages, messageSchema, packMask, packSoftMask } from "../src/index.js";
import { enumEntries } from "../src/schema.js";

type Loose = Record<string, unknown>;

/** Any valid message of a name, made from the schema alone: so a new field is covered as soon as it is there. */
export function arbitraryMessage<K extends keyof Messages>(name: K): fc.Arbitrary<Messages[K]> {
  return loose(name) as unknown as fc.Arbitrary<Messages[K]>;
}

const built = new Map<string, fc.Arbitrary<Loose>>();

function loose(name: string): fc.Arbitrary<Loose> {
  const known = built.get(name);
  if (known) return known;
  const made = name === "Mask" ? mask : fromSchema(name).map(repair[name] ?? ((message) => message));
  built.set(name, made);
  return made;
}

function fromSchema(name: string): fc.Arbitrary<Loose> {
  const schema = messageSchema(name);
  const shape: Record<string, fc.Arbitrary<unknown>> = {};
  for (const field of schema.fields) shape[field.name] = ofField(field);
  for (const one of schema.oneofs) {
    shape[one.name] = fc.oneof(
      ...one.cases.map((field) => ofOne(field).map((value) => ({ case: field.name, value }))),
    );
  }
  const requiredKeys = schema.fields.filter((field) => !field.optional).map((field) => field.name);
  return fc.record(shape, {
    requiredKeys: [...requiredKeys, ...schema.oneofs.map((one) => one.name)],
    noNullPrototype: true,
  });
}

function ofField(field: FieldSchema): fc.Arbitrary<unknown> {
  return field.repeated ? fc.array(ofOne(field), { maxLength: 3 }) : ofOne(field);
}

function ofOne(field: FieldSchema): fc.Arbitrary<unknown> {
  if (field.kind === "message") return loose(field.type);
  if (field.kind === "enum") {
    const numbers = enumEntries(field.type).map(([, number]) => number);
    return fc.constantFrom(...numbers.filter((number) => !field.required || number !== 0));
  }
  const [min, max] = field.range ?? [0, 0xffffffff];
  switch (field.type) {
    case "string":
      return fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !text.includes("\0"));
    case "bool":
      return fc.boolean();
    case "uint32":
      return fc.integer({ min, max });
    case "double":
      return fc.double({ min, max, noNaN: true });
    default:
      throw new TypeError(`no arbitrary for ${field.type}`);
  }
}

const mask: fc.Arbitrary<Loose> = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.boolean())
  .chain(([width, height, soft]) =>
    fc.uint8Array({ minLength: width * height, maxLength: width * height }).map((values) => {
      const made = soft
        ? packSoftMask(values, width, height)
        : packMask(
            values.map((v) => v & 1),
            width,
            height,
          );
      return { ...made };
    }),
  );

const inOrder = (a: string, b: string) => (message: Loose) => {
  const [low, high] = [Number(message[a]), Number(message[b])].sort((x, y) => x - y);
  return { ...message, [a]: low, [b]: high };
};

/** Makes the rules between fields hold. */
const repair: Record<string, ((message: Loose) => Loose) | undefined> = {
  Canvas: ({ width, height }) => ({
    width: Number(width) & ~1,
    height: Number(height) & ~1,
    fps: Number(width) % 3 ? { numerator: 25, denominator: 1 } : { numerator: 24000, denominator: 1001 },
  }),
  Segment: inOrder("startTime", "endTime"),
  Shot: inOrder("startFrame", "endFrame"),
  RenderBatch: inOrder("startFrame", "endFrame"),
  Progress: inOrder("framesDone", "framesTotal"),
  Hello: inOrder("minVersion", "maxVersion"),
};
