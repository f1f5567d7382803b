// A worker thread: takes the subjects it is handed, or finds them itself.
import { parentPort, workerData } from "node:worker_threads";

const { photos, subjects } = workerData;
if (subjects) parentPort.postMessage({ subjects: subjects.length });
else {
  const { detectAll } = await import("./detect-all.mjs");
  const { modelLoads, inferences } = await detectAll(photos);
  parentPort.postMessage({ modelLoads, inferences });
}
