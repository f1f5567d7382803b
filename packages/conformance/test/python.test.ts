import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { protoDir } from "../src/runner/envelopes.js";
import { playVectors } from "../src/runner/play.js";

const worker = fileURLToPath(new URL("../example/python/worker.py", import.meta.url));

/** A Python that has the module, or why there is none. Debian's is beside the one on PATH where that is another. */
function findPython(): { python: string } | { reason: string } {
  let reason = "python3 is not installed";
  for (const python of ["python3", "/usr/bin/python3"]) {
    const { error, status } = spawnSync(python, ["-c", "import google.protobuf"]);
    if (error) continue;
    if (status === 0) return { python };
    reason = "python3 has no module google.protobuf (Debian: python3-protobuf)";
  }
  return { reason };
}

describe("the example in Python", () => {
  const found = findPython();
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "segue-python-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const passesAll = async (schema: string) => {
    if (!("python" in found)) throw new Error(found.reason);
    const { outcomes, left } = await playVectors([found.python, "-B", worker, schema]);
    expect(left).toBe(0);
    expect(outcomes.filter(({ fault }) => fault !== undefined)).toEqual([]);
  };

  it("passes every vector, with descriptors that buf has built", async (context) => {
    if (!("python" in found)) return context.skip(found.reason);
    const descriptors = join(folder, "segue.binpb");
    const buf = createRequire(import.meta.url).resolve("@bufbuild/buf/bin/buf");
    const env = { ...process.env, BUF_CACHE_DIR: folder };
    const built = spawnSync(process.execPath, [buf, "build", protoDir, "-o", descriptors], {
      env,
      encoding: "utf8",
    });
    expect(built.stderr).toBe("");
    await passesAll(descriptors);
  });

  it("passes every vector, with descriptors from protoc", async (context) => {
    if (!("python" in found)) return context.skip(found.reason);
    if (spawnSync("protoc", ["--version"]).error) return context.skip("protoc is not installed");
    await passesAll(protoDir);
  });
});
