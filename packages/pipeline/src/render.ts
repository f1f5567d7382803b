import { writeFile } from "node:fs/promises";
import { timeOf } from "@segue/batcher";
import { formatFps, SegueError, type Warning } from "@segue/protocol";
import { drawnNames, type Executor, ThreadPoolExecutor } from "@segue/render-worker";
import { Assembly, sweepPartials } from "./assemble.js";
import { findAssets } from "./assets.js";
import { captionCues } from "./captions/cues.js";
import { sidecarPath, writeSidecar } from "./captions/sidecar.js";
import { toSrt } from "./captions/srt.js";
import { locateFonts } from "./fonts.js";
import type { LoadedTimeline } from "./load-timeline.js";
import { planRender, type RenderPlan } from "./plan.js";
import { type RenderReport, subjectReport } from "./report.js";
import { type BatchEvents, runBatches } from "./run-batches.js";
import { type RenderOptions, resolveSettings } from "./settings.js";
import { sideBySide } from "./side-by-side.js";
import { encodeSound } from "./sound.js";
import { StageTimer } from "./stage-timer.js";
import { SubjectSearch } from "./subject-search.js";
import { AssetHashes } from "./workspace/asset-hashes.js";
import { makersOf } from "./workspace/chunk-key.js";
import { unwritableWork } from "./workspace/unwritable-work.js";
import { Workspace } from "./workspace/workspace.js";

/** What a render tells while it works. */
export interface RenderEvents extends BatchEvents {
  onWarning?(warning: Warning): void;
  onPlan?(plan: RenderPlan): void;
}

/** There is nothing to make captions of. */
const noTranscript: Warning = {
  at: "--captions",
  message: "No segment has a transcript, so there are no captions; give segments one.",
};

/**
 * Renders a timeline into a video.
 * The video appears in its place when it is complete, and not before. Finished chunks are kept in the workspace, so
 * that the next render of this output, after a crash or a change, draws only what is missing; nothing else is left.
 * @throws {SegueError} with a code for each kind of trouble; `ABORTED` where the signal said so
 */
export async function renderTimeline(
  { timeline, warnings: known, roots }: LoadedTimeline,
  options: RenderOptions,
  events: RenderEvents = {},
  signal?: AbortSignal,
): Promise<RenderReport> {
  const timer = new StageTimer();
  const warnings: Warning[] = [];
  const warn = (more: readonly Warning[]) => {
    warnings.push(...more);
    for (const warning of more) events.onWarning?.(warning);
  };
  const again = (what: string, at: string) => (attempt: number, reason: string) =>
    warn([{ at, message: `${what} is made again: try ${attempt} failed (${reason}).` }]);
  warn(known);
  const { canvas } = timeline;
  const settings = await resolveSettings(options, timeline.segments.length);
  const { output, ffmpegPath, workers, captions } = settings;
  // Threads start now, beside all that is planned and looked for. An executor that was handed in lives on afterwards.
  await using own = options.executor ? undefined : new ThreadPoolExecutor({ workers, ffmpegPath });
  const executor: Executor = options.executor ?? own!;
  const located = await locateFonts(timeline, roots);
  const plan = planRender(located, {
    workers,
    batchSeconds: options.batchSeconds,
    drawn: drawnNames,
    burnCaptions: captions === "burn",
  });
  warn(plan.warnings);
  const assets = await findAssets(plan.timeline, roots, options.audio);
  events.onPlan?.(plan);

  await using workspace = await Workspace.open({ parent: options.workDir, output, resume: options.resume });
  for (const path of [output, sidecarPath(output, "srt"), sidecarPath(output, "vtt")])
    await sweepPartials(path);
  const planMs = timer.lap();

  const { totalFrames } = plan;
  const cues = captions === "off" ? [] : captionCues(timeline.segments, timeOf(totalFrames, canvas.fps));
  if (captions !== "off" && cues.length === 0) warn([noTranscript]);
  const search = new SubjectSearch(plan.needs, assets.images, options);
  const { folder } = workspace;
  const { audio } = assets;
  const sound = audio ? { audio, path: workspace.path("sound.m4a") } : undefined;
  const soft = captions === "soft" && cues.length > 0 ? workspace.path("captions.srt") : undefined;
  const joined = { sound: sound?.path, captions: soft, output, onKilled: again("The video", output) };
  await using assembly = new Assembly({ ffmpegPath, canvas, folder, ...joined }, signal);
  const onAllDrawn = () => assembly.start();
  const made = { makers: makersOf(ffmpegPath), hashes: new AssetHashes() };
  const work = { ...settings, ...made, plan, assets, subjects: search, canvas, workspace, onAllDrawn };
  let detectMs = 0;
  const [, subjects, { batches, chunks }] = await sideBySide(
    [
      // Encoded once, beside everything else; a broken soundtrack is told before all frames are drawn.
      async (stop) => {
        const onKilled = again("The sound", "audio_file");
        if (sound) await encodeSound({ ffmpegPath, ...sound, canvas, totalFrames, onKilled }, stop);
      },
      async (stop) => {
        const found = await search.run(stop);
        warn(found.warnings);
        detectMs = timer.sinceLap();
        return found;
      },
      (stop) => runBatches(work, executor, events, stop),
    ],
    signal,
  );
  const renderMs = timer.lap();
  // Threads end while chunks are joined; whether they have is asked when this function ends.
  own?.[Symbol.asyncDispose]().catch(() => {});

  const names = chunks.map(({ name }) => name);
  await workspace.chunks.requireWhole(names);
  if (soft) {
    await writeFile(soft, toSrt(cues)).catch((cause) => {
      throw unwritableWork(folder, cause);
    });
  }
  try {
    await assembly.finish(chunks);
  } catch (error) {
    // Chunks that can't be joined must not be found again.
    if (error instanceof SegueError && error.code === "CHUNK_INVALID")
      await workspace.chunks.keepOnly(new Set());
    throw error;
  }
  await workspace.chunks.keepOnly(new Set(names));
  const isBeside = (captions === "srt" || captions === "vtt") && cues.length > 0;
  const captionsFile = isBeside ? await writeSidecar(output, captions, cues) : undefined;
  const assembleMs = timer.lap();

  return {
    output,
    ...(captionsFile && { captionsFile }),
    frames: totalFrames,
    fps: formatFps(canvas.fps),
    durationSeconds: (totalFrames * canvas.fps.denominator) / canvas.fps.numerator,
    width: canvas.width,
    height: canvas.height,
    batches,
    workers,
    subjects: subjects.found.filter(({ isFallback }) => !isFallback).map(subjectReport),
    // Workers can't load models: they have no inference runtime among their modules.
    modelLoads: { main: subjects.modelLoads, workers: 0 },
    inferences: subjects.inferences,
    timings: { planMs, detectMs, renderMs, assembleMs, totalMs: timer.total() },
    warnings,
  };
}
