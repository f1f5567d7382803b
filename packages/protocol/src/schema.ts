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
  /** Whether its value is a scalar, an enum's number or a message. */
  kind: "scalar" | "enum" | "message";
  /** Protobuf's scalar type, or the enum's or message's name. */
  type: string;
  /** It is a list. */
  repeated?: boolean;
  /** It may be absent. */
  optional?: boolean;
  /** A message or enum value that must be there. */
  required?: boolean;
  /** Unit of its value, such as `second`; absent where it has none. */
  unit?: string;
  /** Least and greatest value, both allowed. */
  range?: [number, number];
  /** What its absence means, where the `.proto` says so. */
  default?: unknown;
}

/** What the `.proto` files say of one message. */
export interface MessageSchema {
  /** Its fields, without those of its oneofs, in the order of the `.proto`. */
  fields: FieldSchema[];
  /** Its oneofs, each with the fields of which one is there. */
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

/** An enum's value names (without prefix, lower case, as JSON has them) and numbers; empty where there is no such enum. */
export function enumEntries(name: string): [string, number][] {
  return entriesOf.get(name) ?? [];
}

/** The JSON name of an enum's value, such as `ken_burns_in`; undefined where the number is unknown. */
export function enumName(name: string, number: number): string | undefined {
  return enumEntries(name).find(([, value]) => value === number)?.[0];
}
