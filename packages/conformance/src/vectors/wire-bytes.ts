/** Parts of protobuf's wire format, for bytes that no encoder would write. */

/** Joins bytes. */
export function concat(...parts: (Uint8Array | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

/** A number in as few bytes as it needs, or more: `least` of them. */
export function varint(value: number | bigint, least = 1): Uint8Array {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n || out.length + 1 < least) {
    out.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  out.push(Number(rest));
  return Uint8Array.from(out);
}

/** Number and wire type of a field: 0 varint, 1 eight bytes, 2 length and bytes, 3 and 4 a group, 5 four bytes. */
export const tag = (field: number, wireType: number) => varint(field * 8 + wireType);

/** A field with a varint. */
export const number = (field: number, value: number | bigint) => concat(tag(field, 0), varint(value));

/** A field with a double. */
export function double(field: number, value: number): Uint8Array {
  return concat(tag(field, 1), new Uint8Array(Float64Array.of(value).buffer));
}

/** A field with bytes: a string, a message, or a packed list. */
export function nested(field: number, ...parts: (Uint8Array | number[])[]): Uint8Array {
  const body = concat(...parts);
  return concat(tag(field, 2), varint(body.length), body);
}

/** A field with a string. */
export const text = (field: number, value: string) => nested(field, new TextEncoder().encode(value));
