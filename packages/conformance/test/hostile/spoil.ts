import fc from "fast-check";
import type { Json } from "./any-timeline.js";

/** Values that readers of JSON go wrong over; a name's place may take any of them. */
const awkward: readonly Json[] = [
  null,
  true,
  "",
  "NaN",
  [],
  {},
  [[]],
  0,
  -1,
  0.001,
  1e308,
  -1e308,
  1e-320,
  2 ** 53,
  4_294_967_296,
  [1, 2, 3, 4, 5],
  { name: "zoom_on_subject", params: null },
  { __proto__x: 1, constructor: { prototype: {} } },
  "x".repeat(70_000),
  "\u0000",
  "../../../../etc/passwd",
  "http://127.0.0.1:1/x",
  "\ud800",
  Array.from({ length: 500 }, () => "vignette"),
];

/** Names of fields that are not meant to be there. */
const names = [
  "__proto__",
  "constructor",
  "toString",
  "",
  "segments",
  "fps",
  "\u001b[2J",
  "hasOwnProperty",
  "then",
];

/** One way to spoil a value; `at` says where, `what` how. */
interface Fault {
  at: number;
  what: "replace" | "remove" | "rename" | "repeat" | "wrap";
  value: Json;
  name: string;
}

const fault: fc.Arbitrary<Fault> = fc.record({
  at: fc.nat(10_000),
  what: fc.constantFrom("replace", "replace", "replace", "remove", "rename", "repeat", "wrap"),
  value: fc.oneof(fc.constantFrom(...awkward), fc.jsonValue() as fc.Arbitrary<Json>),
  name: fc.constantFrom(...names),
});

/** A value with one to four faults at places that are as likely as each other. */
export const spoiled = (values: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc
    .tuple(values, fc.array(fault, { minLength: 1, maxLength: 4 }))
    .map(([value, faults]) => faults.reduce((spoilt, one) => spoil(spoilt, one), structuredClone(value)));

function spoil(root: Json, { at, what, value, name }: Fault): Json {
  const places = placesIn(root);
  if (places.length === 0) return structuredClone(value);
  const { parent, key } = places[at % places.length]!;
  const old = read(parent, key);
  // Copies, since the next fault may spoil what this one put there.
  if (what === "replace") write(parent, key, structuredClone(value));
  else if (what === "wrap") write(parent, key, [old]);
  else if (what === "repeat")
    write(
      parent,
      key,
      Array.from({ length: 50 }, () => structuredClone(old)),
    );
  else {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    // As JSON.parse does it: `__proto__` is a name like any other.
    if (what === "rename") write(parent, Array.isArray(parent) ? key : name, old);
  }
  return root;
}

type Holder = Json[] | { [name: string]: Json };

function placesIn(value: Json): { parent: Holder; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [{ parent: value, key }, ...placesIn(child)]);
}

const read = (parent: Holder, key: string): Json => (parent as Record<string, Json>)[key]!;

const write = (parent: Holder, key: string, value: Json): void => {
  Object.defineProperty(parent, key, { value, enumerable: true, writable: true, configurable: true });
};

/** Text of JSON with faults that no value has: cut off, bytes changed, numbers that JSON has not, names given twice. */
export const spoiledText = (values: fc.Arbitrary<Json>): fc.Arbitrary<Buffer> =>
  fc.tuple(values, fc.nat(), fc.constantFrom(...textFaults)).map(([value, at, change]) => {
    const whole = JSON.stringify(value);
    return change(whole, at % whole.length);
  });

const textFaults: ((whole: string, at: number) => Buffer)[] = [
  (whole, at) => Buffer.from(whole.slice(0, at)),
  (whole, at) => Buffer.from(`${whole.slice(0, at)}\u0000${whole.slice(at)}`),
  (whole, at) =>
    Buffer.concat([Buffer.from(whole.slice(0, at)), Buffer.of(0xff, 0xfe), Buffer.from(whole.slice(at))]),
  (whole) => Buffer.from(whole.replace(/:[\d.]+/, ":NaN")),
  (whole) => Buffer.from(whole.replace(/:[\d.]+/g, ":1e999")),
  (whole) => Buffer.from(whole.replace(/:[\d.]+/, ":0x10")),
  (whole) => Buffer.from(`${whole}${whole}`),
  (whole) => Buffer.from(`/* a comment */ ${whole}`),
  (whole) => Buffer.from(whole.replace("}", ",}")),
  (whole) => Buffer.from(whole.replaceAll('"', "'")),
  (whole) => Buffer.from(`\uFEFF\uFEFF${whole}`),
  (whole) => Buffer.from(whole, "utf16le"),
  (whole) => Buffer.from(whole.replace("{", `{"canvas":{"fps":-1},`)),
  (whole) => Buffer.from(`${"[".repeat(3000)}${whole}${"]".repeat(3000)}`),
  (whole) => Buffer.from(whole.replace(/"selected_image":"[^"]*"/, '"selected_image":"\\ud800\\udc"')),
];
