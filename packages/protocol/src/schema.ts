import type { Messages } from "./gen/messages.js";
import { enumValues, messageSchemas } from "./gen/schema.js";

/** What the `.proto` files say of one field. */
export interface FieldSchema {
  /** Name in TypeScript: `startTime`. */
  name: string;
  /** Name in the `.proto` and in JSON: `start_time`. */
  json: string;
  /** Its number on the wire. */
  number: number;
  kind: "scalar" | "enum" | "message";
  /** Protobuf's scalar type, or the enum's or message's name. */
  type: string;
  repeated?: boolean;
  /** It may be absent. */
  optional?: boolean;
  /** A message or enum value that must be there. */
  required?: boolean;
  unit?: string;
  /** Least and greatest value, both allowed. */
  range?: [number, number];
  default?: unknown;
}

/** What the `.proto` files say of one message. */
export interface MessageSchema {
  fields: FieldSchema[];
  oneofs: { name: string; json: string; cases: FieldSchema[] }[];
  /** The stage of an effect: baked, camera, layer, overlay or transition. */
  stage?: string;
}

/** Names of all messages. */
export const messageNames = Object.keys(messageSchemas) as (keyof Messages)[];

/**
 * The schema of a message by its name.
 * @throws {TypeError} where there is no such message
 */
export function messageSchema(name: string): MessageSchema {
  const schema = Object.hasOwn(messageSchemas, name) ? messageSchemas[name] : undefined;
  if (!schema) throw new TypeError(`there is no message ${name}`);
  return schema;
}

const entriesOf = new Map(
  Object.entries(enumValues).map(([name, values]) => [
    name,
    Object.entries(values).map(([value, number]): [string, number] => [value.toLowerCase(), number]),
  ]),
);

/** An enum's value names (without prefix, lower case, as JSON has them) and numbers. */
export function enumEntries(name: string): [string, number][] {
  return entriesOf.get(name) ?? [];
}

/** The JSON name of an enum's value, such as `ken_burns_in`; undefined where the number is unknown. */
export function enumName(name: string, number: number): string | undefined {
  return enumEntries(name).find(([, value]) => value === number)?.[0];
}
