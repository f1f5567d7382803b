import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { loadSharp } from "../image/sharp.js";
import { rendererVersion } from "./abilities.js";

/**
 * Names the code that draws: the renderer's version, a hash of its built files and the kernels', and the versions of
 * the image library. Chunks of one identity can be joined with those of another run of the same; a build that was
 * changed without a new version must not be taken for the old one. Takes 2 ms.
 */
export function rendererIdentity(): string {
  const { resolve } = createRequire(import.meta.url);
  const thread = dirname(resolve("@segue/render-worker/thread"));
  const hash = createHash("sha256");
  for (const folder of [thread, dirname(thread), dirname(resolve("@segue/kernels"))]) {
    const code = readdirSync(folder).filter((name) => /\.(js|wasm)$/.test(name));
    for (const name of code.sort()) hash.update(readFileSync(join(folder, name)));
  }
  return JSON.stringify([rendererVersion, hash.digest("hex"), loadSharp().versions]);
}
