import { type FieldSchema, messageSchema } from "../schema.js";

/** Wire types of protobuf, https://protobuf.dev/programming-guides/encoding/#structure. */
export const WireType = { VARINT: 0, I64: 1, LEN: 2, GROUP: 3, END_GROUP: 4, I32: 5 } as const;

/** What the scan must know of one field. */
export interface FieldLayout {
  /** What the `.proto` says of it. */
  schema: FieldSchema;
  /** The wire type that its value has. */
  wireType: number;
  /** Its bit among the things of which a message has one at most; a oneof's cases share theirs. 0: repeated. */
  once: number;
  /** Its place among the message's repeated fields; -1: not repeated. */
  list: number;
  /** The layout of the message it holds. */
  message: MessageLayout | undefined;
}

/** What the scan must know of one message. */
export interface MessageLayout {
  /** Its name in `segue.v1`. */
  name: string;
  /** By field number. */
  fields: (FieldLayout | undefined)[];
  /** How many of its fields are repeated. */
  lists: number;
  /** Messages that must be there, and oneofs, of which one case must. */
  needed: { once: number; json: string; oneof: boolean }[];
}

const layouts = new Map<string, MessageLayout>();

/** The layout of a message, by its name. */
export function messageLayout(name: string): MessageLayout {
  const known = layouts.get(name);
  if (known) return known;
  const schema = messageSchema(name);
  const layout: MessageLayout = { name, fields: [], lists: 0, needed: [] };
  layouts.set(name, layout);
  let taken = 0;
  const take = () => {
    if (taken === 31)
      throw new TypeError(`${name} has more than 31 fields of one value; widen FieldLayout.once`);
    return 1 << taken++;
  };
  const add = (field: FieldSchema, once: number) => {
    layout.fields[field.number] = {
      schema: field,
      wireType: wireTypeOf(field),
      once,
      list: field.repeated ? layout.lists++ : -1,
      message: field.kind === "message" ? messageLayout(field.type) : undefined,
    };
  };
  for (const field of schema.fields) {
    const once = field.repeated ? 0 : take();
    add(field, once);
    if (field.required && field.kind === "message")
      layout.needed.push({ once, json: field.json, oneof: false });
  }
  for (const { cases, json } of schema.oneofs) {
    const once = take();
    for (const field of cases) add(field, once);
    layout.needed.push({ once, json, oneof: true });
  }
  return layout;
}

function wireTypeOf({ kind, type, repeated, json }: FieldSchema): number {
  if (kind === "message" || type === "string" || type === "bytes") return WireType.LEN;
  if (type === "double") return WireType.I64;
  // Teach the scan about packed varints, or about another type, before a field has it.
  if (repeated || (kind === "scalar" && type !== "uint32" && type !== "bool")) {
    throw new TypeError(`the scan can't read ${json}, ${repeated ? "a list of" : "a"} ${type}`);
  }
  return WireType.VARINT;
}
