import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the README's example runs and writes one frame", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const entry = new URL("../dist/index.js", import.meta.url).href;
  const script = example.replace('"@segue/kernels"', JSON.stringify(entry));
  expect(script).not.toBe(example);
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "buffer",
    maxBuffer: 1 << 20,
  });
  expect(stdout.length).toBe(640 * 360 * 1.5);
  expect(new Set(stdout).size).toBeGreaterThan(50);
});
