import { type FileHandle, open } from "node:fs/promises";

/** What an exporter wrote beside the graph, such as Ultralytics' `names`, `imgsz` and `task`. */
export type ModelMetadata = Readonly<Record<string, string>>;

/** Field of `ModelProto` that holds the entries. https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
const METADATA_PROPS = 14;

const WIRE_VARINT = 0;
const WIRE_FIXED64 = 1;
const WIRE_BYTES = 2;
const WIRE_FIXED32 = 5;

/** Limits for files that may be hostile: a model has a dozen top-level fields, and entries of a few KB. */
const MAX_FIELDS = 10_000;
const MAX_ENTRY_BYTES = 1 << 20;

/** A tag and a length are at most this long together. */
const MAX_HEADER_BYTES = 20;

/**
 * Reads `metadata_props` of an ONNX file. The runtime keeps them from JavaScript, so the file's top-level fields are
 * walked here; the graph, which is nearly all of it, is skipped and never read.
 *
 * Says nothing about whether the file is a model: what can't be walked has no metadata, and the runtime refuses it.
 */
export async function readModelMetadata(path: string): Promise<ModelMetadata> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return Object.fromEntries(await readEntries(file, size));
  } finally {
    await file.close();
  }
}

async function readEntries(file: FileHandle, size: number): Promise<[string, string][]> {
  const entries: [string, string][] = [];
  let at = 0;
  for (let fields = 0; at < size && fields < MAX_FIELDS; fields++) {
    const header = await readAt(file, at, Math.min(MAX_HEADER_BYTES, size - at));
    const field = readField(header, 0);
    if (!field) break;
    const start = at + field.start;
    at = start + field.length;
    if (field.number !== METADATA_PROPS || field.length > MAX_ENTRY_BYTES || at > size) continue;
    const entry = readEntry(await readAt(file, start, field.length));
    if (entry) entries.push(entry);
  }
  return entries;
}

/** `StringStringEntryProto`: key in field 1, value in field 2. */
function readEntry(bytes: Uint8Array): [string, string] | null {
  let key = "";
  let value = "";
  for (let at = 0; at < bytes.length; ) {
    const field = readField(bytes, at);
    if (!field || field.start + field.length > bytes.length) return null;
    const text = new TextDecoder().decode(bytes.subarray(field.start, field.start + field.length));
    if (field.number === 1) key = text;
    if (field.number === 2) value = text;
    at = field.start + field.length;
  }
  return key === "" ? null : [key, value];
}

/** A field's number, and where its content lies; null where there is none. */
function readField(bytes: Uint8Array, at: number): { number: number; start: number; length: number } | null {
  const tag = readVarint(bytes, at);
  if (!tag) return null;
  const number = Math.floor(tag.value / 8);
  switch (tag.value % 8) {
    case WIRE_VARINT: {
      const value = readVarint(bytes, tag.end);
      return value && { number, start: tag.end, length: value.end - tag.end };
    }
    case WIRE_FIXED64:
      return { number, start: tag.end, length: 8 };
    case WIRE_FIXED32:
      return { number, start: tag.end, length: 4 };
    case WIRE_BYTES: {
      const length = readVarint(bytes, tag.end);
      return length && { number, start: length.end, length: length.value };
    }
    default:
      return null;
  }
}

/** Numbers, not bit operations: a graph may be longer than 2³¹ bytes. */
function readVarint(bytes: Uint8Array, at: number): { value: number; end: number } | null {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = bytes[at + index];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return null;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
