import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DetectionResult } from "../result.js";
import { decodeResult, encodeResult } from "./result-file.js";

/** Entries of all images together; the oldest go first. A result with a mask has 3 to 10 KB. */
const MAX_BYTES = 64 << 20;
const MAX_ENTRIES = 10_000;

/** What is left of them after tidying up, so that it is not needed at every run. */
const KEEP = 0.75;

/** Files that a killed process left behind are removed when they are this old. */
const STALE_MS = 3_600_000;

/**
 * Results between runs: one file each, named by the hash of what it was made from. A cache must never be in the way:
 * what can't be read is not there, and what can't be written is not remembered.
 */
export class ResultCache {
  readonly #folder: string;
  #written = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The result that was remembered for a key, or null. */
  async get(key: string): Promise<DetectionResult | null> {
    const path = this.#pathOf(key);
    const bytes = await readFile(path).catch(() => null);
    const result = bytes && decodeResult(bytes, key);
    if (!result) return null;
    // So that what is used stays when the oldest go.
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
    return result;
  }

  /** Remembers a result. Whoever reads at the same time sees the whole entry or none. */
  async put(key: string, result: DetectionResult): Promise<void> {
    const path = this.#pathOf(key);
    const beside = `${path}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(beside, encodeResult(key, result));
      await rename(beside, path);
      this.#written++;
    } catch {
      await rm(beside, { force: true }).catch(() => undefined);
    }
  }

  /** Removes the oldest entries where there are too many. Does nothing where nothing was written. */
  async tidy(maxBytes = MAX_BYTES, maxEntries = MAX_ENTRIES): Promise<void> {
    if (this.#written === 0) return;
    const names = await readdir(this.#folder).catch(() => []);
    const files = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#folder, name);
        const info = await stat(path).catch(() => null);
        return { path, size: info?.size ?? 0, usedMs: info?.mtimeMs ?? 0, isEntry: name.endsWith(".json") };
      }),
    );
    const stale = files.filter(({ isEntry, usedMs }) => !isEntry && Date.now() - usedMs > STALE_MS);
    const entries = files.filter(({ isEntry }) => isEntry).toSorted((a, b) => b.usedMs - a.usedMs);
    const bytes = entries.reduce((sum, { size }) => sum + size, 0);
    const old =
      bytes > maxBytes || entries.length > maxEntries ? overflow(entries, maxBytes, maxEntries) : [];
    await Promise.all([...stale, ...old].map(({ path }) => rm(path, { force: true }).catch(() => undefined)));
  }

  #pathOf(key: string): string {
    return join(this.#folder, `${createHash("sha256").update(key).digest("hex")}.json`);
  }
}

/** The entries, latest first, that do not fit into what is kept. */
function overflow<T extends { size: number }>(
  entries: readonly T[],
  maxBytes: number,
  maxEntries: number,
): T[] {
  let bytes = 0;
  return entries.filter(({ size }, index) => {
    bytes += size;
    return bytes > KEEP * maxBytes || index >= KEEP * maxEntries;
  });
}
