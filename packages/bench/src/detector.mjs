// What detecting once, in the main process, saves: N worker threads that each open the models and detect for
// themselves, against one detector whose results the workers are sent. Every way runs in a process of its own, so that
// memory is its own. `node src/detector.mjs [--json]`.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const WORKERS = [1, 4, 16];
const once = (way, workers) =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("./detector/run-way.mjs", import.meta.url)), [
      way,
      String(workers),
    ]);
    child.once("message", resolve);
    child.once("error", reject);
    child.once(
      "exit",
      (code) => code !== 0 && reject(new Error(`${way} with ${workers} workers exited with ${code}`)),
    );
  });

const rows = [];
for (const workers of WORKERS) {
  for (const way of ["each-worker", "main-process"])
    rows.push({ workers, way, ...(await once(way, workers)) });
}
if (process.argv.includes("--json")) console.log(JSON.stringify({ rows }));
else {
  console.log("workers  way           seconds   peak MB  model loads  inferences");
  for (const { workers, way, seconds, peakMb, modelLoads, inferences } of rows) {
    const cells = [
      seconds.toFixed(2).padStart(7),
      peakMb.toFixed(0).padStart(8),
      String(modelLoads).padStart(11),
    ];
    console.log(
      `${String(workers).padStart(7)}  ${way.padEnd(12)}${cells.join("  ")}  ${String(inferences).padStart(10)}`,
    );
  }
}
