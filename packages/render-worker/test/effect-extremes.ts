import { type Effect, type EffectCase, enumEntries, type FieldSchema, messageSchema } from "@segue/protocol";

/** Which end of every parameter's range. */
export type End = "least" | "greatest";

const effectFields = messageSchema("Effect").oneofs[0]!.cases;

/** An effect with nothing said but what has no default: its texts. */
export function plainEffect(name: EffectCase): Effect {
  const { fields } = messageSchema(fieldOf(name).type);
  const said = fields.flatMap((field) => {
    // A list may be empty, but never missing.
    if (field.repeated) return [[field.name, []]];
    return field.type === "string" ? [[field.name, textFor(field.name, "least")]] : [];
  });
  return effect(name, Object.fromEntries(said));
}

/** An effect with every parameter at one end of its range, as the `.proto` has it. */
export function extremeEffect(name: EffectCase, end: End): Effect {
  return effect(name, messageAt(fieldOf(name).type, end));
}

const fieldOf = (name: EffectCase): FieldSchema => effectFields.find((field) => field.name === name)!;

const effect = (name: EffectCase, value: object) => ({ params: { case: name, value } }) as Effect;

function messageAt(message: string, end: End): Record<string, unknown> {
  const { fields } = messageSchema(message);
  return Object.fromEntries(
    fields.map((field) => {
      const value = endOf(field, end);
      return [field.name, field.repeated ? [value, value] : value];
    }),
  );
}

function endOf(field: FieldSchema, end: End): unknown {
  if (field.kind === "message") return messageAt(field.type, end);
  if (field.kind === "enum") {
    const numbers = enumEntries(field.type).map(([, number]) => number);
    return end === "least" ? Math.min(...numbers.filter((n) => n > 0)) : Math.max(...numbers);
  }
  if (field.type === "bool") return end === "greatest";
  if (field.type === "string") return textFor(field.name, end);
  if (field.range) return field.range[end === "least" ? 0 : 1];
  // Whole numbers without a range: seeds and counts.
  return end === "least" ? 0 : 2 ** 31 - 1;
}

/** A short text, and a long one with characters that XML and layouts trip over. */
function textFor(name: string, end: End): string {
  if (name === "font") return "sans";
  return end === "least" ? "A" : "Überlänge & <Ampersand> “quotes” ".repeat(6);
}
