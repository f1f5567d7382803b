import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "scripts/**/*.test.ts"],
    // Nothing that an earlier run remembered may hide a regression, and no run touches the user's cache.
    env: { SEGUE_CACHE_DIR: mkdtempSync(join(tmpdir(), "segue-test-cache-")) },
    // The tests start ffmpeg, threads and models of their own: two files at a time fill two cores.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
