import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { sealEnvelope } from "@segue/protocol";
import { expect, test } from "vitest";
import { ffmpegPath } from "../../test/ffmpeg.js";
import { scratchFolder } from "../../test/scratch-folder.js";
import { batchOf, photo, shotOf } from "../../test/shot-of.js";

const folder = scratchFolder();
const entry = fileURLToPath(new URL("../../dist/worker/thread.js", import.meta.url));

/** Every name that a module imports, re-exports or requires, statically or not. */
function importsOf(source: string): string[] {
  const patterns = [
    /\bfrom\s*["']([^"']+)["']/g,
    /\bimport\s*\(?\s*["']([^"']+)["']/g,
    /\brequire\w*\(\s*["']([^"']+)["']/g,
    /\bcreateRequire\([^()]*\)\(\s*["']([^"']+)["']/g,
  ];
  return patterns.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1]!));
}

/** Follows a module's imports through our own packages; names of other packages are noted and not followed. */
function walk(file: string, ours = new Set<string>(), others = new Set<string>()) {
  if (ours.has(file)) return { ours, others };
  ours.add(file);
  for (const name of importsOf(readFileSync(file, "utf8"))) {
    if (name.startsWith("node:")) continue;
    if (name.startsWith(".")) walk(join(file, "..", name), ours, others);
    else if (name.startsWith("@segue/")) walk(entryOf(name, file), ours, others);
    else others.add(name);
  }
  return { ours, others };
}

const entryOf = (name: string, from: string) => {
  const manifest = createRequire(from).resolve(`${name}/package.json`);
  return join(manifest, "..", JSON.parse(readFileSync(manifest, "utf8")).exports["."].default);
};

test("nothing that a worker imports, now or later, leads to the detector or an inference runtime", () => {
  const { ours, others } = walk(entry);
  // The walk has been to the far ends of the graph.
  for (const seen of ["protocol/dist/index.js", "kernels/dist/index.js"])
    expect([...ours].some((file) => file.endsWith(seen))).toBe(true);
  for (const seen of ["sharp", "fluent-ffmpeg"]) expect(others).toContain(seen);
  const strange = [...ours, ...others].filter((name) =>
    /onnx|tensorflow|tfjs|detector|inference/i.test(name),
  );
  expect(strange).toEqual([]);
});

test("no package that the worker depends on brings one", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect(names.filter((name) => /onnx|detector/.test(name))).toEqual([]);
});

test("a process whose worker has rendered a batch has no inference library in its memory", () => {
  const shot = shotOf({ endFrame: 3, imagePath: photo("coffee.png") });
  const envelope = sealEnvelope({ case: "renderBatch", value: batchOf([shot], join(folder, "chunk.nut")) });
  const built = pathToFileURL(fileURLToPath(new URL("../../dist/index.js", import.meta.url))).href;
  const script = `
    const { ThreadPoolExecutor } = await import(${JSON.stringify(built)});
    const envelope = Buffer.from("${Buffer.from(envelope).toString("base64")}", "base64");
    const executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath: ${JSON.stringify(ffmpegPath)} });
    const [result] = await executor.run([{ index: 0, cost: 3, envelope: async () => envelope }]);
    const { sharedObjects } = process.report.getReport();
    await executor[Symbol.asyncDispose]();
    console.log(JSON.stringify({ frames: result.frames, sharedObjects }));
  `;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  const { frames, sharedObjects } = JSON.parse(out) as { frames: number; sharedObjects: string[] };
  expect(frames).toBe(3);
  // What decodes images is there, so the list is complete enough to show the other.
  expect(sharedObjects.filter((path) => /sharp|vips/.test(path)).length).toBeGreaterThan(0);
  expect(sharedObjects.filter((path) => /onnx/i.test(path))).toEqual([]);
});
