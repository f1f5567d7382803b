import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { completeConfig, fullConfig, quickConfig } from "./config.mjs";
import { describeCommit, describeMachine } from "./machine.mjs";
import { chosen, partsOf } from "./parts/registry.mjs";
import { enlargePhotos } from "./photos.mjs";
import { ResultsFile } from "./results-file.mjs";
import { root } from "./segue-packages.mjs";

/**
 * Runs the parts that the options ask for, one after the other, and writes the results. A part that fails is told
 * and the next one begins.
 * @param {ReturnType<import("./options.mjs").readOptions>} options
 * @param {(text: string) => void} say
 * @param {AbortSignal} signal stops everything, and leaves no work files behind
 * @returns {Promise<boolean>} whether every part was measured
 */
export async function bench(options, say, signal) {
  const config = configOf(options);
  const parts = chosen(partsOf(config), options.only);
  if (options.list) {
    for (const { name } of parts) process.stdout.write(`${name}\n`);
    return true;
  }
  const machine = describeMachine();
  const commit = describeCommit();
  const out = resolve(options.out ?? join(root, options.quick ? "out/bench" : "bench"));
  const results = await ResultsFile.open(out, machine, config.quick);
  const folder = await mkdtemp(join(options.temp ?? tmpdir(), "segue-bench-"));
  let failures = 0;
  try {
    say("enlarging the photos");
    const photos = await enlargePhotos(
      resolve(options.photos ?? join(root, "examples/photos")),
      join(folder, "photos"),
      config.photoPixels,
    );
    for (const [i, { name, run }] of parts.entries()) {
      say(`${name} (${i + 1} of ${parts.length})`);
      const start = performance.now();
      const measured = await run({ config, photos, folder, signal, say }).catch((error) => {
        signal.throwIfAborted();
        failures++;
        say(`  failed: ${error.message}`);
        return { failure: error.message };
      });
      const seconds = Math.round((performance.now() - start) / 1000);
      const header = { measuredAt: new Date().toISOString(), commit, tookSeconds: seconds };
      await results.set(name, { ...header, ...measured });
      say(`  ${seconds} s`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  say(`see ${join(out, "RESULTS.md")}`);
  return failures === 0;
}

function configOf({ quick, complete, size, runs, methods }) {
  const base = quick ? quickConfig(size) : complete ? completeConfig : fullConfig;
  const wanted = methods?.split(",").map((name) => name.trim());
  const known = base.cells[0].methods;
  for (const name of wanted ?? []) {
    if (!known.includes(name)) throw new Error(`--methods names ${name}, but they are ${known.join(", ")}.`);
  }
  const cells = base.cells.map((cell) => ({
    ...cell,
    methods: cell.methods.filter((name) => !wanted || wanted.includes(name)),
  }));
  return { ...base, cells: cells.filter((cell) => cell.methods.length > 0), runs: runs ?? base.runs };
}
