import { createHash, randomBytes } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SegueError } from "@segue/protocol";
import { unwritableWork } from "./unwritable-work.js";

/** What is written down of a chunk beside it, once it is complete. */
interface ChunkRecord {
  frames: number;
  /** Unit: byte. */
  size: number;
  /** Hash of the file's first and last bytes. */
  ends: string;
}

/** Bytes at each end of a chunk that its record vouches for: an MP4's index is at its end, headers at its start. */
const END_BYTES = 65_536;

/**
 * The finished chunks of a workspace. A chunk counts only where its record is there and agrees with it; the record is
 * written after the chunk, by a rename. So whatever moment a process is killed at, a chunk is whole or does not count.
 */
export class ChunkStore {
  readonly #folder: string;
  readonly #records: Map<string, ChunkRecord>;

  private constructor(folder: string, records: Map<string, ChunkRecord>) {
    this.#folder = folder;
    this.#records = records;
  }

  /** Opens the store in a folder, and removes everything from there that is no finished chunk. */
  static async open(folder: string): Promise<ChunkStore> {
    const records = new Map<string, ChunkRecord>();
    const names = await readdir(folder);
    for (const name of names) {
      const chunk = chunkOf(name);
      if (!chunk) continue;
      const record = await readRecord(join(folder, name));
      const file = await stat(join(folder, chunk)).catch(() => undefined);
      if (record && file?.isFile() && file.size === record.size) records.set(chunk, record);
    }
    const store = new ChunkStore(folder, records);
    await store.sweep();
    return store;
  }

  /** Whether there is no chunk. */
  get isEmpty(): boolean {
    return this.#records.size === 0;
  }

  /** Frames of a chunk that is there and as it was when it was finished; else undefined, and it is forgotten. */
  async framesOf(name: string): Promise<number | undefined> {
    const record = this.#records.get(name);
    if (!record) return undefined;
    const now = await look(join(this.#folder, name)).catch(() => undefined);
    if (now?.size === record.size && now.ends === record.ends) return record.frames;
    await this.forget(name);
    return undefined;
  }

  /**
   * Writes down that a chunk is finished.
   * @throws {SegueError} `DISK_FULL`, `OUTPUT_UNWRITABLE`
   */
  async keep(name: string, frames: number): Promise<void> {
    const path = join(this.#folder, recordOf(name));
    const partial = `${path}.${randomBytes(6).toString("hex")}.partial`;
    try {
      const record: ChunkRecord = { frames, ...(await look(join(this.#folder, name))) };
      await writeFile(partial, JSON.stringify(record));
      await rename(partial, path);
      this.#records.set(name, record);
    } catch (cause) {
      throw unwritableWork(this.#folder, cause);
    }
  }

  /**
   * Makes sure that chunks are as they were when they were finished; others are forgotten, so that they are drawn again.
   * @throws {SegueError} `CHUNK_INVALID`
   */
  async requireWhole(names: readonly string[]): Promise<void> {
    let broken = 0;
    // One at a time: there may be thousands, and each is a file that is opened.
    for (const name of names) if ((await this.framesOf(name)) === undefined) broken++;
    if (broken === 0) return;
    const message = `${broken} of ${names.length} chunks in ${this.#folder} were changed or removed by somebody else; run it again: the others are kept.`;
    throw new SegueError("CHUNK_INVALID", message, { at: this.#folder });
  }

  /** Removes a chunk. Its record goes first: what is left of it does not count. */
  async forget(name: string): Promise<void> {
    this.#records.delete(name);
    await rm(join(this.#folder, recordOf(name)), { force: true });
    await rm(join(this.#folder, name), { force: true });
  }

  /** Removes all chunks but these. */
  async keepOnly(names: ReadonlySet<string>): Promise<void> {
    for (const name of [...this.#records.keys()]) if (!names.has(name)) await this.forget(name);
  }

  /** Removes every file that is no finished chunk: what was begun, and what a killed process left. */
  async sweep(): Promise<void> {
    // Where somebody removed the folder there is nothing to sweep.
    for (const name of await readdir(this.#folder).catch(() => [])) {
      if (this.#records.has(chunkOf(name) ?? name)) continue;
      await rm(join(this.#folder, name), { recursive: true, force: true });
    }
  }
}

const recordOf = (chunk: string) => `${chunk}.json`;

/** The chunk that a file is the record of; undefined where it is none. */
const chunkOf = (name: string) => (name.endsWith(".json") ? name.slice(0, -".json".length) : undefined);

async function readRecord(path: string): Promise<ChunkRecord | undefined> {
  try {
    const { frames, size, ends } = JSON.parse(await readFile(path, "utf8"));
    if (Number.isSafeInteger(frames) && Number.isSafeInteger(size) && typeof ends === "string")
      return { frames, size, ends };
  } catch {
    // Cut off or overwritten: the chunk does not count.
  }
  return undefined;
}

async function look(path: string): Promise<Pick<ChunkRecord, "size" | "ends">> {
  await using file = await open(path);
  const { size } = await file.stat();
  const hash = createHash("sha256");
  const starts = size <= 2 * END_BYTES ? [0, END_BYTES] : [0, size - END_BYTES];
  for (const position of starts) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(END_BYTES), 0, END_BYTES, position);
    hash.update(buffer.subarray(0, bytesRead));
  }
  return { size, ends: hash.digest("hex") };
}
