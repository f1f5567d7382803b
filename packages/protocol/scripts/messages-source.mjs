// The strict TypeScript face of the messages: src/gen/messages.ts.
const scalars = { string: "string", bytes: "Uint8Array", bool: "boolean" };
const typeOf = (field) => (field.kind === "scalar" ? (scalars[field.type] ?? "number") : field.type);

const comment = (text, indent) => {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
};

export function messagesSource(messages, enums) {
  const parts = ["// Generated from proto/segue/v1 by scripts/generate.mjs. Do not edit.\n"];
  for (const one of enums) {
    parts.push(`${comment(one.doc, "")}export const ${one.name} = {`);
    for (const value of one.values)
      parts.push(`${comment(value.doc, "  ")}  ${value.name}: ${value.number},`);
    parts.push(
      `} as const;\n${comment(one.doc, "")}export type ${one.name} = (typeof ${one.name})[keyof typeof ${one.name}];\n`,
    );
  }
  for (const message of messages) {
    parts.push(`${comment(message.doc, "")}export interface ${message.name} {`);
    for (const field of message.fields) {
      const type = typeOf(field) + (field.repeated ? "[]" : "");
      const mark = field.optional && !field.required ? "?" : "";
      parts.push(`${comment(field.doc, "  ")}  ${field.name}${mark}: ${type};`);
    }
    for (const one of message.oneofs) {
      const cases = one.cases.map((field) => `    | { case: "${field.name}"; value: ${typeOf(field)} }`);
      parts.push(`${comment(one.doc, "  ")}  ${one.name}:\n${cases.join("\n")};`);
    }
    parts.push("}\n");
  }
  parts.push("/** Every message by its name. */\nexport interface Messages {");
  for (const message of messages) parts.push(`  ${message.name}: ${message.name};`);
  parts.push("}\n");
  return parts.join("\n");
}
