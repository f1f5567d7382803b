import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import * as detector from "./index.js";

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

it("runs the README's example", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const folder = await mkdtemp(join(tmpdir(), "segue-detector-"));
  const photo = fileURLToPath(new URL("../../../examples/photos/astronaut.png", import.meta.url));
  const code = /```ts\n([\s\S]+?)```/
    .exec(readme)![1]!
    .replaceAll(/import (\{.+?\}) from (".+?");/g, "const $1 = await load($2);")
    .replaceAll('"astronaut.png"', JSON.stringify(photo))
    .replaceAll(/"(\w+\.png)"/g, (_, name) => JSON.stringify(join(folder, name)));
  const printed: unknown[][] = [];
  process.env.SEGUE_CACHE_DIR = join(folder, "cache");
  const load = (name: string) => (name === "@segue/detector" ? detector : import(name));
  const console = { log: (...items: unknown[]) => printed.push(items) };
  try {
    await new AsyncFunction("load", "console", code)(load, console);
    expect((await readdir(folder)).sort()).toEqual(["cache", "mask.png", "overlay.png"]);
    expect(printed).toHaveLength(1);
    expect(printed[0]!.slice(0, 2)).toEqual(["person", "0.74"]);
  } finally {
    delete process.env.SEGUE_CACHE_DIR;
    await rm(folder, { recursive: true });
  }
});
