import { effectNames, enumEntries, type FieldSchema, messageSchema } from "@segue/protocol";
import fc from "fast-check";

/** JSON of any kind. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Texts that layouts, file formats and terminals trip over. */
const texts = [
  "",
  " ",
  "A title",
  "\u001b[2J\u001b]0;owned\u0007",
  "Überlänge & <Ampersand> “quotes” ".repeat(6),
  "<span font='999999'>big</span>",
  "مرحبا بالعالم",
  "日本語のテキスト",
  "👩‍👩‍👧‍👦🏳️‍🌈".repeat(20),
  "e\u0301\u0302\u0303".repeat(100),
  "\u202eabc\u2066",
  "x".repeat(5000),
  "line\nline\r\nline\u2028line",
  "%s%n%d {0} $HOME $(id) `id`",
  "1\n00:00:00,000 --> 00:00:01,000\ninjected",
];

const text = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: "grapheme", maxLength: 40 }));

/**
 * A timeline that keeps every rule: each effect and parameter is as likely as the next, and values within their ranges
 * are most often at an end. It lasts less than a second.
 * @param images names that its segments may show
 */
export function anyTimeline(images: readonly string[]): fc.Arbitrary<Json> {
  const segments = fc.array(
    fc.record({
      length: fc.constantFrom(0.001, 0.04, 0.1, 0.25),
      image: fc.constantFrom(...images),
      plan: plan(),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const side = fc.constantFrom(16, 18, 64, 90, 160);
  return fc
    .record({ segments, width: side, height: side, fps: fc.constantFrom(10, 24, "30000/1001") })
    .map(({ segments: all, width, height, fps }) => {
      let end = 0;
      return {
        canvas: { width, height, fps },
        segments: all.map(({ length, image, plan: effects_plan }, i) => {
          const start_time = end;
          // The first has a frame at least, else there would be nothing to draw.
          end = Number((end + Math.max(length, i === 0 ? 0.1 : 0)).toFixed(3));
          return { start_time, end_time: end, selected_image: image, effects_plan } as Json;
        }),
      };
    });
}

/** An effects plan that keeps every rule. */
export function plan(): fc.Arbitrary<Json> {
  const { fields } = messageSchema("EffectsPlan");
  const effects = fc.array(effect(), { maxLength: 3 });
  return record(fields, (field) => (field.type === "Effect" ? effects : anyValue(field)), []);
}

function effect(): fc.Arbitrary<Json> {
  const cases = messageSchema("Effect").oneofs[0]!.cases;
  return fc.constantFrom(...effectNames).chain((name) => {
    const field = cases.find(({ json }) => json === name);
    return message(field!.type).map((params) => ({ name, params }));
  });
}

function message(type: string): fc.Arbitrary<Json> {
  const { fields } = messageSchema(type);
  return record(
    fields,
    anyValue,
    fields.filter((field) => !field.optional).map(({ json }) => json),
  );
}

function record(
  fields: readonly FieldSchema[],
  value: (field: FieldSchema) => fc.Arbitrary<Json>,
  requiredKeys: string[],
): fc.Arbitrary<Json> {
  const values = Object.fromEntries(fields.map((field) => [field.json, value(field)]));
  return fc.record(values, { requiredKeys }) as fc.Arbitrary<Json>;
}

function anyValue(field: FieldSchema): fc.Arbitrary<Json> {
  const one = oneOf(field);
  return field.repeated ? fc.array(one, { maxLength: 3 }) : one;
}

function oneOf({ kind, type, name, range }: FieldSchema): fc.Arbitrary<Json> {
  if (kind === "message") return message(type);
  if (kind === "enum") {
    const names = enumEntries(type).flatMap(([value, number]) => (number === 0 ? [] : [value]));
    return fc.constantFrom(...names);
  }
  if (type === "bool") return fc.boolean();
  if (type === "string") return name === "font" ? fc.constantFrom("sans", "serif", "") : text;
  const [least, most] = range ?? [0, 2 ** 31 - 1];
  const isWhole = type !== "double" && type !== "float";
  const between = isWhole
    ? fc.integer({ min: Math.ceil(least), max: Math.floor(most) })
    : fc.double({ min: least, max: most, noNaN: true });
  return fc.oneof(fc.constantFrom(least, most), between);
}
