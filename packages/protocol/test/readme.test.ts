import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)].map(
  ([, code = "", prints = ""]) => ({ code, prints }),
);

describe("the README", () => {
  it("shows what each of its examples prints", () => {
    expect(examples).toHaveLength(readme.match(/```js/g)!.length);
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples)("has an example that runs: $prints", ({ code, prints }) => {
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: prints, stderr: "" });
  });
});
