import { join } from "node:path";
import { allDone, runProcess } from "../measure/run-process.mjs";
import { encodingArguments, ffmpegPath, quietly } from "./encoding.mjs";

/**
 * The encoder alone: as many ffmpegs as Segue has workers, each reading its share of Segue's own frames, ready-made,
 * from a file that the system holds in memory. No renderer that uses this encoder can be faster.
 * @type {import("./registry.mjs").Method}
 */
export const floor = {
  name: "floor",
  title: "the encoder alone",
  async run({ canvas, encoder, rawFiles, folder, signal, meter }) {
    const raw = [
      "-f",
      "rawvideo",
      "-pix_fmt",
      "yuv420p",
      "-s",
      `${canvas.width}x${canvas.height}`,
      "-r",
      `${canvas.fps}`,
    ];
    const outputs = rawFiles.map((_, i) => join(folder, `floor-${i}.mp4`));
    const runs = await allDone(
      rawFiles.map((file, i) => {
        const args = [...quietly, ...raw, "-i", file, ...encodingArguments(encoder, canvas), outputs[i]];
        return runProcess(ffmpegPath, args, { signal, meter });
      }),
    );
    const times = runs.map(({ wallMs }) => wallMs);
    // How much sooner the first process was done than the last: what the floor could be lower at most.
    return { outputs, details: { unevenness: 1 - Math.min(...times) / Math.max(...times) } };
  },
};
