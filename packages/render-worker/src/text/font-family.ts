import type { FileHandle } from "node:fs/promises";

/** Versions of the sfnt wrapper: TrueType, OpenType with CFF, Apple's TrueType. */
const SFNT = new Set(["\0\x01\0\0", "OTTO", "true"]);
/** Name ids of a family: typographic, and of the four basic styles. */
const FAMILY_IDS = [16, 1];
/** A table of names is some kilobytes. */
const MOST_BYTES = 1 << 20;

/**
 * The family of the (first) font in a file, from its table of names; undefined where the file is no font.
 * Source: OpenType 1.9, “Organization of an OpenType font” and “name”.
 */
export async function fontFamily(file: FileHandle): Promise<string | undefined> {
  const read = async (position: number, length: number) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  };
  try {
    let header = await read(0, 16);
    let start = 0;
    if (header.toString("latin1", 0, 4) === "ttcf") {
      start = header.readUInt32BE(12);
      header = await read(start, 16);
    }
    if (!SFNT.has(header.toString("latin1", 0, 4))) return undefined;
    const tables = await read(start + 12, header.readUInt16BE(4) * 16);
    for (let at = 0; at < tables.length; at += 16) {
      if (tables.toString("latin1", at, at + 4) !== "name") continue;
      const length = Math.min(MOST_BYTES, tables.readUInt32BE(at + 12));
      return familyIn(await read(tables.readUInt32BE(at + 8), length));
    }
    return undefined;
  } catch (error) {
    // The file ends before what it announces.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function familyIn(names: Buffer): string | undefined {
  const strings = names.readUInt16BE(4);
  const found = new Map<number, string>();
  for (let i = 0, at = 6; i < names.readUInt16BE(2); i++, at += 12) {
    const [platform, id] = [names.readUInt16BE(at), names.readUInt16BE(at + 6)];
    const from = strings + names.readUInt16BE(at + 10);
    const bytes = Buffer.from(names.subarray(from, from + names.readUInt16BE(at + 8)));
    // Windows' and Unicode's names are UTF-16; the Macintosh's are in an encoding of its own, near Latin 1.
    const wide = platform !== 1 && bytes.length % 2 === 0;
    if (!found.has(id) || wide)
      found.set(id, wide ? bytes.swap16().toString("utf16le") : bytes.toString("latin1"));
  }
  for (const id of FAMILY_IDS) if (found.get(id)) return found.get(id);
  return undefined;
}
