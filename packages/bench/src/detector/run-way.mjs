// One way of finding subjects, in a process of its own; sends its figures to the parent.
import { Worker } from "node:worker_threads";
import { detectAll, photos } from "./detect-all.mjs";

const [way, count] = [process.argv[2], Number(process.argv[3])];
const worker = (workerData) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./worker.mjs", import.meta.url), { workerData });
    thread.once("message", resolve);
    thread.once("error", reject);
  });

let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 10);
const start = performance.now();
let figures;
if (way === "each-worker") {
  const all = await Promise.all(Array.from({ length: count }, () => worker({ photos, subjects: null })));
  figures = all.reduce((sum, one) => ({
    modelLoads: sum.modelLoads + one.modelLoads,
    inferences: sum.inferences + one.inferences,
  }));
} else {
  // The threads start meanwhile, as they do in a render; each is handed every subject.
  const found = await detectAll(photos);
  await Promise.all(Array.from({ length: count }, () => worker({ photos, subjects: found.subjects })));
  figures = { modelLoads: found.modelLoads, inferences: found.inferences };
}
const seconds = (performance.now() - start) / 1000;
clearInterval(watch);
peak = Math.max(peak, process.memoryUsage.rss());
process.send({ seconds, peakMb: peak / 1e6, ...figures }, () => process.exit(0));
