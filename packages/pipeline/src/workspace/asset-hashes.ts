import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

/** Hashes of files by their content, each file read once while its size and time stay the same. */
export class AssetHashes {
  readonly #known = new Map<string, Promise<string>>();

  /**
   * SHA-256 of a file's content, in hex.
   * @throws the system's error where it can't be read
   */
  async of(path: string): Promise<string> {
    const { size, mtimeMs } = await stat(path);
    const name = JSON.stringify([path, size, mtimeMs]);
    const known = this.#known.get(name) ?? hashOf(path);
    this.#known.set(name, known);
    return await known;
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece);
  return hash.digest("hex");
}
