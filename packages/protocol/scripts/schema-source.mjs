// What the code must know of the messages at run time: src/gen/schema.ts.
const clean = (field) => ({
  name: field.name,
  json: field.json,
  number: field.number,
  kind: field.kind,
  type: field.type,
  ...(field.repeated && { repeated: true }),
  ...(field.optional && !field.required && { optional: true }),
  ...(field.required && { required: true }),
  ...(field.unit && { unit: field.unit }),
  ...(field.range && { range: field.range }),
  ...(field.default !== undefined && { default: field.default }),
});

export function schemaSource(messages, enums) {
  const table = Object.fromEntries(
    messages.map((message) => [
      message.name,
      {
        fields: message.fields.map(clean),
        oneofs: message.oneofs.map((one) => ({
          name: one.name,
          json: one.json,
          cases: one.cases.map(clean),
        })),
        ...(message.stage && { stage: message.stage }),
      },
    ]),
  );
  const values = Object.fromEntries(
    enums.map((one) => [one.name, Object.fromEntries(one.values.map((value) => [value.name, value.number]))]),
  );
  const effect = messages.find((message) => message.name === "Effect");
  const byName = new Map(messages.map((message) => [message.name, message]));
  const defaults = effect.oneofs[0].cases.map((field) => {
    const known = byName.get(field.type).fields.filter((param) => param.default !== undefined);
    return `  ${field.name}: { ${known.map((param) => `${param.name}: ${JSON.stringify(param.default)}`).join(", ")} },`;
  });
  return `// Generated from proto/segue/v1 by scripts/generate.mjs. Do not edit.
import type { MessageSchema } from "../schema.js";

/** Fields of every message, with their units, ranges and defaults. */
export const messageSchemas: Record<string, MessageSchema> = ${JSON.stringify(table, null, 1)};

/** Numbers of every enum's values, by their names without the prefix. */
export const enumValues: Record<string, Record<string, number>> = ${JSON.stringify(values, null, 1)};

/** Defaults of every effect's parameters. */
export const effectDefaults = {
${defaults.join("\n")}
};
`;
}
