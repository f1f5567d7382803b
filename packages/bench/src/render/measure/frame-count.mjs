import { locateProgram } from "../segue-packages.mjs";
import { runProcess } from "./run-process.mjs";

/**
 * Counts a video's frames, so that no method is quick because it leaves some out.
 * @throws {Error} where there are more or fewer than wanted
 */
export async function checkFrameCount(paths, wanted, signal) {
  let frames = 0;
  for (const path of paths) {
    const { stdout } = await runProcess(
      locateProgram("ffprobe").path,
      ["-v", "error", "-select_streams", "v:0", "-count_packets"].concat([
        "-show_entries",
        "stream=nb_read_packets",
        "-of",
        "csv=p=0",
        path,
      ]),
      { signal },
    );
    frames += Number.parseInt(stdout, 10);
  }
  if (frames !== wanted) throw new Error(`${paths.join(", ")} has ${frames} frames instead of ${wanted}`);
}
