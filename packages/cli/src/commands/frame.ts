import { writeFile } from "node:fs/promises";
import { frameOfTimeline } from "@segue/pipeline";
import { SegueError } from "@segue/protocol";
import sharp from "sharp";
import { printWarnings } from "../progress/warnings.js";
import { loadWith, type TimelineOptions } from "./timeline-options.js";

interface Options extends TimelineOptions {
  at: number;
  output: string;
  subjects: "auto" | "off";
}

/** `segue frame`. */
export async function frame(path: string, options: Options): Promise<void> {
  const loaded = await loadWith(path, options);
  const drawn = await frameOfTimeline(loaded, options.at, { subjects: options.subjects });
  printWarnings(drawn.warnings);
  const { rgb, width, height } = drawn;
  const png = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  await writeFile(options.output, png).catch((cause) => {
    const message = `${options.output} can't be written (${cause.message}); choose another place with -o.`;
    throw new SegueError("OUTPUT_UNWRITABLE", message, { at: options.output, cause });
  });
  process.stderr.write(`${options.output}  (frame ${drawn.frame})\n`);
}
