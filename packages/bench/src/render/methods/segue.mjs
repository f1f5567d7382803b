import { mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runProcess } from "../measure/run-process.mjs";
import { cli } from "../segue-packages.mjs";

/**
 * Segue as its users start it: one process of its command-line program, from start to exit. Nothing that an
 * earlier run remembered is there: not its chunks, not the subjects that it found.
 * @type {import("./registry.mjs").Method}
 */
export const segue = {
  name: "segue",
  title: "Segue",
  async run({ segments, encoder, timeline, folder, workers, cores, signal, meter }) {
    const cache = await mkdtemp(join(folder, "cache-"));
    const output = join(folder, `segue.${encoder.name === "ffv1" ? "mkv" : "mp4"}`);
    const start = performance.now();
    let firstFrameMs;
    const noteFirstFrame = (line) => {
      if (firstFrameMs === undefined && line.startsWith('{"event":"progress"')) {
        firstFrameMs = performance.now() - start;
      }
    };
    const render = [cli, "render", timeline, "-o", output, "--no-resume", "--json", "--progress", "json"];
    const settings = encoder.name === "ffv1" ? [] : ["--preset", encoder.preset, "--crf", `${encoder.crf}`];
    const args = [
      ...render,
      ...["--asset-root", dirname(segments[0].photo), "--encoder", encoder.name, ...settings],
      ...(workers === undefined ? [] : ["--workers", String(workers)]),
    ];
    try {
      const pinned = cores === undefined ? [process.execPath] : ["taskset", "-c", cores, process.execPath];
      const { stdout } = await runProcess(pinned[0], [...pinned.slice(1), ...args], {
        env: { SEGUE_CACHE_DIR: cache },
        onErrorLine: noteFirstFrame,
        signal,
        meter,
      });
      const { timings, batches, warnings, workers: used } = JSON.parse(stdout);
      const details = { firstFrameMs, timings, batches: batches.length, workers: used };
      return { outputs: [output], details: { ...details, warnings: warnings.map(({ message }) => message) } };
    } finally {
      await rm(cache, { recursive: true, force: true });
    }
  },
};
