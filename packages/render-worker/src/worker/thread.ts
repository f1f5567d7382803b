// Entry file of a worker thread: connects the thread's port to the server, nothing else.
import { parentPort, workerData } from "node:worker_threads";
import { loadSharp } from "../image/sharp.js";
import { serve, type WorkerOptions } from "./serve.js";

const port = parentPort;
if (!port) throw new Error("worker/thread.js is the entry of a worker thread");

// No image is decoded twice in the same way: libvips would only keep up to 50 MB for nothing.
loadSharp().cache(false);

await serve(
  {
    send: (envelope) => port.postMessage(envelope, [envelope.buffer]),
    onMessage: (receive) => port.on("message", receive),
  },
  workerData as WorkerOptions,
);
