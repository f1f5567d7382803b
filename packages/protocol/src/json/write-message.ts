import type { Messages } from "../gen/messages.js";
import { enumName, type FieldSchema, messageSchema } from "../schema.js";

type Json = Record<string, unknown>;

/**
 * Writes a message as protobuf's own JSON, with the field names of the `.proto`: what `MessageToDict(message,
 * preserving_proto_field_name=True)` gives in Python, and `protojson` with `UseProtoNames` in Go. Enum values have
 * their whole names, bytes are base64, and fields that hold their default are left out.
 * It is for comparing and looking at messages; a timeline is read from the shorter form that `readTimeline` takes.
 * @see https://protobuf.dev/programming-guides/json/
 */
export function messageToJson<K extends keyof Messages>(name: K, message: Messages[K]): Json {
  return write(name, message as unknown as Json);
}

function write(name: string, message: Json): Json {
  const schema = messageSchema(name);
  const out: Json = {};
  for (const field of schema.fields) {
    const value = message[field.name];
    if (value === undefined || (isDefault(value) && !field.optional)) continue;
    out[field.json] = Array.isArray(value)
      ? value.map((entry) => writeOne(field, entry))
      : writeOne(field, value);
  }
  for (const one of schema.oneofs) {
    const chosen = message[one.name] as { case: string; value: unknown };
    const field = one.cases.find((candidate) => candidate.name === chosen.case)!;
    out[field.json] = writeOne(field, chosen.value);
  }
  return out;
}

function isDefault(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return "length" in value && value.length === 0;
  return value === 0 ? !Object.is(value, -0) : value === "" || value === false;
}

function writeOne(field: FieldSchema, value: unknown): unknown {
  if (field.kind === "message") return write(field.type, value as Json);
  if (field.kind === "enum")
    return `${field.type}_${enumName(field.type, value as number)}`
      .replace(/(?<=[a-z])(?=[A-Z])/g, "_")
      .toUpperCase();
  return value instanceof Uint8Array
    ? Buffer.from(value.buffer, value.byteOffset, value.length).toString("base64")
    : value;
}
