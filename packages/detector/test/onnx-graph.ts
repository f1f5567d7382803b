/**
 * Writes small ONNX models for tests: the protobuf messages of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 * as bytes, with the few fields that a runtime needs.
 */

/** A dimension: a number, or the name of a symbolic one. */
export type Dim = number | string;

/** A tensor that a graph takes, gives or holds. */
export interface Value {
  name: string;
  dims: readonly Dim[];
  /** Default: float32. */
  type?: "float32" | "uint8" | "int64" | "float16";
}

/** An operation; attributes are a number (int), a list of numbers (ints), or `{ float }`. */
export interface Node {
  op: string;
  inputs: readonly string[];
  outputs: readonly string[];
  attributes?: Readonly<Record<string, number | readonly number[] | { float: number }>>;
}

/** A constant. */
export interface Initializer {
  name: string;
  dims: readonly number[];
  data: readonly number[] | Float32Array;
  type?: "float32" | "int64";
}

export interface Model {
  inputs: readonly Value[];
  outputs: readonly Value[];
  nodes: readonly Node[];
  initializers?: readonly Initializer[];
  metadata?: Readonly<Record<string, string>>;
  /** Default: 13. */
  opset?: number;
}

const ELEMENT = { float32: 1, uint8: 2, int64: 7, float16: 10 } as const;

/** The bytes of an ONNX file. */
export function onnxModel({
  inputs,
  outputs,
  nodes,
  initializers = [],
  metadata = {},
  opset = 13,
}: Model): Buffer {
  const graph = Buffer.concat([
    ...nodes.map((node) => bytes(1, nodeProto(node))),
    bytes(2, text("graph")),
    ...initializers.map((constant) => bytes(5, tensorProto(constant))),
    ...inputs.map((value) => bytes(11, valueInfo(value))),
    ...outputs.map((value) => bytes(12, valueInfo(value))),
  ]);
  return Buffer.concat([
    integer(1, 8),
    bytes(2, text("segue tests")),
    bytes(7, graph),
    bytes(8, integer(2, opset)),
    ...Object.entries(metadata).map(([key, value]) =>
      bytes(14, Buffer.concat([bytes(1, text(key)), bytes(2, text(value))])),
    ),
  ]);
}

function nodeProto({ op, inputs, outputs, attributes = {} }: Node): Buffer {
  return Buffer.concat([
    ...inputs.map((name) => bytes(1, text(name))),
    ...outputs.map((name) => bytes(2, text(name))),
    bytes(4, text(op)),
    ...Object.entries(attributes).map(([name, value]) => bytes(5, attributeProto(name, value))),
  ]);
}

function attributeProto(name: string, value: number | readonly number[] | { float: number }): Buffer {
  const named = bytes(1, text(name));
  if (typeof value === "number") return Buffer.concat([named, integer(3, value), integer(20, 2)]);
  if ("float" in value) return Buffer.concat([named, float(2, value.float), integer(20, 1)]);
  return Buffer.concat([named, ...value.map((entry) => integer(8, entry)), integer(20, 7)]);
}

function tensorProto({ name, dims, data, type = "float32" }: Initializer): Buffer {
  const raw = type === "int64" ? BigInt64Array.from(data, BigInt) : Float32Array.from(data);
  return Buffer.concat([
    ...dims.map((dim) => integer(1, dim)),
    integer(2, ELEMENT[type]),
    bytes(8, text(name)),
    bytes(9, Buffer.from(raw.buffer)),
  ]);
}

function valueInfo({ name, dims, type = "float32" }: Value): Buffer {
  const shape = dims.map((dim) => bytes(1, typeof dim === "number" ? integer(1, dim) : bytes(2, text(dim))));
  const tensor = Buffer.concat([integer(1, ELEMENT[type]), bytes(2, Buffer.concat(shape))]);
  return Buffer.concat([bytes(1, text(name)), bytes(2, bytes(1, tensor))]);
}

const text = (value: string) => Buffer.from(value);
const bytes = (field: number, content: Buffer) =>
  Buffer.concat([varint(field * 8 + 2), varint(content.length), content]);
const integer = (field: number, value: number) => Buffer.concat([varint(field * 8), varint(value)]);

function float(field: number, value: number): Buffer {
  const content = Buffer.alloc(4);
  content.writeFloatLE(value);
  return Buffer.concat([varint(field * 8 + 5), content]);
}

function varint(value: number): Buffer {
  const out: number[] = [];
  for (let rest = BigInt.asUintN(64, BigInt(value)); ; rest >>= 7n) {
    if (rest < 0x80n) return Buffer.from([...out, Number(rest)]);
    out.push(Number(rest & 0x7fn) | 0x80);
  }
}
