import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { runProcess } from "../measure/run-process.mjs";
import { ffmpegPath, quietly } from "./encoding.mjs";
import { segue } from "./segue.mjs";

/**
 * Makes the floor's input: Segue's own frames, raw, one file for each process. Every shot is cut into as many
 * pieces as there are processes and each file gets one piece of each, so that all have equally much to do however
 * much one photo takes longer than another.
 * @param {import("./registry.mjs").Job} job
 * @returns {Promise<string[]>} paths of the files
 */
export async function makeRawFrames(job) {
  const { canvas, processes, shotFrames, folder, signal } = job;
  const lossless = { ...job, encoder: { name: "ffv1", threads: 1 }, meter: undefined };
  const { outputs } = await segue.run(lossless);
  const owners = ownersOf(shotFrames, processes);
  const paths = Array.from({ length: processes }, (_, i) => join(folder, `raw-${i}.yuv`));
  const files = await Promise.all(paths.map((path) => open(path, "w")));
  try {
    const frameBytes = (canvas.width * canvas.height * 3) / 2;
    const readOutput = (stream) => share(stream, frameBytes, owners, files);
    const args = [...quietly, "-i", outputs[0], "-f", "rawvideo", "-pix_fmt", "yuv420p", "-"];
    await runProcess(ffmpegPath, args, { signal, readOutput });
    // Else the disk would still be busy with them while the first methods run.
    for (const file of files) await file.sync();
  } finally {
    for (const file of files) await file.close();
    await rm(outputs[0], { force: true });
  }
  return paths;
}

/** Which process gets each frame. */
export function ownersOf(shotFrames, processes) {
  return shotFrames.flatMap((frames) =>
    Array.from({ length: frames }, (_, i) => Math.floor((i * processes) / frames)),
  );
}

/** Writes each frame of a stream to its owner's file. */
async function share(stream, frameBytes, owners, files) {
  let frame = 0;
  let left = frameBytes;
  for await (let bytes of stream) {
    while (bytes.length > 0) {
      const part = bytes.subarray(0, left);
      await files[owners[frame]].write(part);
      bytes = bytes.subarray(part.length);
      left -= part.length;
      if (left > 0) continue;
      frame++;
      left = frameBytes;
    }
  }
  if (frame !== owners.length) throw new Error(`${frame} raw frames came instead of ${owners.length}`);
}
