import { resolve } from "node:path";
import { type BatchPlan, renderOrder, toRenderBatch } from "@segue/batcher";
import {
  type Canvas,
  type Encoder,
  formatFps,
  type Progress,
  SegueError,
  sealEnvelope,
  type Warning,
} from "@segue/protocol";
import {
  chunkExtension,
  drawnNames,
  type Executor,
  knownEncoders,
  locateProgram,
  ThreadPoolExecutor,
} from "@segue/render-worker";
import { assemble, checkOutput } from "./assemble.js";
import { type Assets, findAssets } from "./assets.js";
import type { LoadedTimeline } from "./load-timeline.js";
import { planRender, type RenderPlan } from "./plan.js";
import type { BatchReport, RenderReport, SubjectReport } from "./report.js";
import { encodeSound } from "./sound.js";
import { bindingsOf, type DetectSubjectsOptions, detectSubjects, type FoundSubject } from "./subjects.js";
import { shareCores } from "./workers.js";
import { Workspace } from "./workspace.js";

/** What a render can be told. All but the output have defaults. */
export interface RenderOptions extends DetectSubjectsOptions {
  /** Path of the video; its ending chooses the container: mp4, m4v, mov or mkv. */
  output: string;
  /** A soundtrack that counts instead of the timeline's own. */
  audio?: string | undefined;
  /** Worker threads. Default: `auto`, one a core. */
  workers?: number | "auto" | undefined;
  /** Seconds that a batch should not exceed. Default: 20, less where workers would be idle. */
  batchSeconds?: number | undefined;
  /** How the video is encoded. Default: libx264, veryfast, crf 20. */
  encoder?: Partial<Pick<Encoder, "name" | "preset" | "crf">> | undefined;
  /** Folder for the work files. Default: under the system's cache folder. */
  workDir?: string | undefined;
  /** Where batches run. Default: a thread pool of this machine, made for this render. */
  executor?: Executor | undefined;
}

/** What a render tells while it works. */
export interface RenderEvents {
  onWarning?(warning: Warning): void;
  onPlan?(plan: RenderPlan): void;
  onBatchStart?(batch: BatchPlan, worker: number, attempt: number): void;
  onProgress?(progress: Progress, worker: number): void;
  onRetry?(batchIndex: number, attempt: number, reason: string): void;
  onBatchDone?(report: BatchReport): void;
}

/** The encoder where nothing else is said: small files, and the fastest at that. */
const defaultEncoder = { name: "libx264", preset: "veryfast", crf: 20 };

/**
 * Renders a timeline into a video.
 * The video appears in its place when it is complete, and not before; nothing else is left behind.
 * @throws {SegueError} with a code for each kind of trouble; `ABORTED` where the signal said so
 */
export async function renderTimeline(
  { timeline, warnings, roots }: LoadedTimeline,
  options: RenderOptions,
  events: RenderEvents = {},
  signal?: AbortSignal,
): Promise<RenderReport> {
  const timer = new StageTimer();
  const allWarnings = [...warnings];
  const warn = (more: readonly Warning[]) => {
    allWarnings.push(...more);
    for (const warning of more) events.onWarning?.(warning);
  };
  warn(warnings.splice(0));

  const output = resolve(options.output);
  const encoderName = options.encoder?.name ?? defaultEncoder.name;
  checkEncoder(encoderName);
  await checkOutput(output, encoderName);
  const ffmpegPath = locateProgram("ffmpeg").path;
  const shares = shareCores(options.workers ?? "auto", timeline.segments.length);
  const plan = planRender(timeline, {
    workers: shares.workers,
    batchSeconds: options.batchSeconds,
    drawn: drawnNames,
  });
  if (plan.totalFrames === 0) {
    throw new SegueError(
      "TIMELINE_INVALID",
      "The timeline is shorter than a frame; give its segments more time.",
    );
  }
  warn(plan.warnings);
  const assets = await findAssets(plan.timeline, roots, options.audio);
  events.onPlan?.(plan);
  const planMs = timer.lap();

  const { canvas } = timeline;
  await using workspace = await Workspace.open(options.workDir);
  const halt = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, halt.signal]) : halt.signal;
  const sound = startSound(
    assets.audio,
    workspace,
    { ffmpegPath, canvas, totalFrames: plan.totalFrames },
    stopped,
  );
  // A broken soundtrack is told at once, not when all frames are drawn.
  sound.catch(() => halt.abort());
  try {
    const subjects = await detectSubjects(plan.needs, assets.images, options, stopped);
    warn(subjects.warnings);
    const detectMs = timer.lap();

    const encoder = { ...defaultEncoder, ...options.encoder, threads: shares.encoderThreads };
    const executor = options.executor ?? new ThreadPoolExecutor({ workers: shares.workers, ffmpegPath });
    let batches: BatchReport[];
    try {
      batches = await runBatches(
        { plan, assets, found: subjects.found, canvas, encoder, workspace },
        executor,
        events,
        stopped,
      );
    } finally {
      // An executor that was handed in lives on.
      if (!options.executor) await executor[Symbol.asyncDispose]();
    }
    const renderMs = timer.lap();

    const chunks = plan.batches.map(({ index, startFrame, endFrame }) => ({
      name: chunkName(index, encoder.name),
      frames: endFrame - startFrame,
    }));
    await assemble(
      { ffmpegPath, canvas, chunks, folder: workspace.folder, sound: await sound, output },
      stopped,
    );
    const assembleMs = timer.lap();

    return {
      output,
      frames: plan.totalFrames,
      fps: formatFps(canvas.fps),
      durationSeconds: (plan.totalFrames * canvas.fps.denominator) / canvas.fps.numerator,
      width: canvas.width,
      height: canvas.height,
      batches,
      workers: shares.workers,
      subjects: subjects.found.map(subjectReport),
      // Workers can't load models: they have no inference runtime among their modules.
      modelLoads: { main: subjects.modelLoads, workers: 0 },
      timings: { planMs, detectMs, renderMs, assembleMs, totalMs: timer.total() },
      warnings: allWarnings,
    };
  } catch (error) {
    const wasHalted = halt.signal.aborted && !signal?.aborted;
    halt.abort();
    // Where the sound is what stopped the rest, this throws what was wrong with it.
    await sound.catch((soundError) => {
      if (wasHalted) throw soundError;
    });
    throw error;
  }
}

/** Encodes the sound beside everything else; its path, or undefined without sound. */
async function startSound(
  audio: string | undefined,
  workspace: Workspace,
  known: { ffmpegPath: string; canvas: Canvas; totalFrames: number },
  signal: AbortSignal,
): Promise<string | undefined> {
  if (!audio) return undefined;
  const path = workspace.path("sound.m4a");
  await encodeSound({ ...known, audio, path }, signal);
  return path;
}

interface Work {
  plan: RenderPlan;
  assets: Assets;
  found: FoundSubject[];
  canvas: Canvas;
  encoder: Encoder;
  workspace: Workspace;
}

async function runBatches(
  work: Work,
  executor: Executor,
  events: RenderEvents,
  signal?: AbortSignal,
): Promise<BatchReport[]> {
  const { plan, assets, found, canvas, encoder, workspace } = work;
  const byIndex = new Map(plan.batches.map((batch) => [batch.index, batch]));
  const jobs = renderOrder(plan.batches).map((batch) => ({
    index: batch.index,
    envelope: sealEnvelope({
      case: "renderBatch",
      value: toRenderBatch(batch, {
        canvas,
        encoder,
        imagePath: (shot) => assets.images[shot.segmentIndex]?.path ?? "",
        subjects: (shot) => bindingsOf(shot, found),
        chunkPath: workspace.path(chunkName(batch.index, encoder.name)),
      }),
    }),
  }));
  const reports: BatchReport[] = [];
  await executor.run(
    jobs,
    {
      onStart: (index, worker, attempt) => events.onBatchStart?.(byIndex.get(index)!, worker, attempt),
      onProgress: (progress, worker) => events.onProgress?.(progress, worker),
      onRetry: (index, attempt, reason) => events.onRetry?.(index, attempt, reason),
      onResult: (result, worker) => {
        const { index, shots } = byIndex.get(result.batchIndex)!;
        const segments = shots.map((shot) => shot.segmentIndex);
        const report = {
          index,
          segments,
          frames: result.frames,
          worker,
          ms: Math.round(result.elapsedMs),
          cached: false,
        };
        reports.push(report);
        events.onBatchDone?.(report);
      },
    },
    signal,
  );
  return reports.sort((a, b) => a.index - b.index);
}

const chunkName = (index: number, encoder: string) =>
  `chunk-${String(index).padStart(5, "0")}.${chunkExtension(encoder)}`;

function checkEncoder(name: string): void {
  if (knownEncoders.includes(name)) return;
  throw new SegueError(
    "INVALID_OPTION",
    `--encoder must be one of ${knownEncoders.join(", ")}, not ${name}.`,
    {
      at: "--encoder",
    },
  );
}

function subjectReport({ need, subject }: FoundSubject): SubjectReport {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  const { x, y, width, height } = subject.bbox;
  return {
    segment: need.segmentIndex,
    target: subject.target,
    label: subject.label,
    confidence: round(subject.confidence),
    bbox: [round(x), round(y), round(width), round(height)],
    maskBytes: subject.mask?.data.length ?? 0,
  };
}

/** Milliseconds of each stage, and of all. */
class StageTimer {
  readonly #start = performance.now();
  #last = this.#start;

  lap(): number {
    const now = performance.now();
    const took = now - this.#last;
    this.#last = now;
    return Math.round(took);
  }

  total(): number {
    return Math.round(performance.now() - this.#start);
  }
}
