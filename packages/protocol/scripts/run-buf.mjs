// buf on the .proto files. It reads no network: the schema has no dependencies.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the .proto files are. */
export const protoDir = fileURLToPath(new URL("../../../proto", import.meta.url));

/** Runs buf in a folder with a cache of its own; gives its exit status and all it said. */
export function runBuf(args, cwd = protoDir) {
  const buf = createRequire(import.meta.url).resolve("@bufbuild/buf/bin/buf");
  const cache = mkdtempSync(join(tmpdir(), "segue-buf-"));
  try {
    const env = { ...process.env, BUF_CACHE_DIR: cache };
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [buf, ...args], {
      cwd,
      env,
      encoding: "utf8",
    });
    if (error) throw error;
    return { status, output: stdout + stderr };
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}
