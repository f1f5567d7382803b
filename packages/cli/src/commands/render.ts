import { type CaptionMode, type RenderReport, renderTimeline } from "@segue/pipeline";
import { openProgress, type ProgressStyle } from "../progress/open-progress.js";
import { onInterrupt } from "./interrupt.js";
import { loadWith, type TimelineOptions } from "./timeline-options.js";

interface Options extends TimelineOptions {
  output: string;
  audio?: string;
  captions: CaptionMode;
  workers: number | "auto";
  batchSeconds?: number;
  encoder: string;
  preset: string;
  crf: number;
  subjects: "auto" | "off";
  workDir?: string;
  resume: boolean;
  progress: ProgressStyle;
  json?: boolean;
}

/** `segue render`. */
export async function render(path: string, options: Options): Promise<void> {
  const loaded = await loadWith(path, options);
  const {
    encoder: name,
    preset,
    crf,
    progress: style,
    output,
    audio,
    captions,
    workers,
    batchSeconds,
    subjects,
    workDir,
    resume,
  } = options;
  const progress = await openProgress(style);
  using interrupt = onInterrupt();
  let report: RenderReport;
  try {
    const settings = {
      output,
      audio,
      captions,
      workers,
      batchSeconds,
      subjects,
      workDir,
      resume,
      encoder: { name, preset, crf },
    };
    report = await renderTimeline(loaded, settings, progress, interrupt.signal);
  } finally {
    progress.close();
  }
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else process.stderr.write(summary(report));
}

function summary({ output, captionsFile, frames, durationSeconds, timings }: RenderReport): string {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const stages = [
    `plan ${seconds(timings.planMs)}`,
    `detect ${seconds(timings.detectMs)}`,
    `render ${seconds(timings.renderMs)}`,
    `assemble ${seconds(timings.assembleMs)}`,
  ];
  const length = `${frames} frames, ${durationSeconds.toFixed(2)} s`;
  const captions = captionsFile ? `${captionsFile}\n` : "";
  return `${output}  (${length})\n${captions}${stages.join(", ")}; ${seconds(timings.totalMs)} in all\n`;
}
