import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allDone, runProcess } from "../measure/run-process.mjs";
import { encodingArguments, joinChunks } from "./encoding.mjs";

const entry = fileURLToPath(new URL("sharp-frames-process.mjs", import.meta.url));

/**
 * What the first version of this idea did with PIL: for every frame a crop and a Lanczos resize, here with sharp,
 * piped to an encoder. As many processes as Segue has workers, each with its share of the segments, then joined.
 * @type {import("./registry.mjs").Method}
 */
export const sharpFrames = {
  name: "sharp-frames",
  title: "sharp, frame by frame",
  async run(job) {
    const { segments, shotFrames, canvas, encoder, processes, folder, signal, meter } = job;
    const ending = encoder.name === "ffv1" ? ["nut", "mkv"] : ["mp4", "mp4"];
    const shots = segments.map(({ photo, motion }, i) => ({ photo, motion, frames: shotFrames[i] }));
    const shares = shareEvenly(shots, processes);
    const chunks = shares.map((_, i) => join(folder, `sharp-${i}.${ending[0]}`));
    await allDone(
      shares.map((share, i) => {
        const work = {
          shots: share,
          canvas,
          encoding: encodingArguments(encoder, canvas),
          output: chunks[i],
        };
        return runProcess(process.execPath, [entry, JSON.stringify(work)], { signal, meter });
      }),
    );
    const output = join(folder, `sharp.${ending[1]}`);
    await joinChunks(chunks, output, job);
    return { outputs: [output] };
  },
};

/** Consecutive shots for each process, as near to equally many frames as whole shots allow. */
export function shareEvenly(shots, processes) {
  const total = shots.reduce((sum, { frames }) => sum + frames, 0);
  const shares = Array.from({ length: processes }, () => []);
  let before = 0;
  for (const shot of shots) {
    shares[Math.min(processes - 1, Math.floor(((before + shot.frames / 2) * processes) / total))].push(shot);
    before += shot.frames;
  }
  return shares.filter((share) => share.length > 0);
}
