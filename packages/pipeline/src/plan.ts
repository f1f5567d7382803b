import {
  type BatchPlan,
  type FrameGrid,
  type GridShot,
  placeShots,
  planBatches,
  timeOf,
} from "@segue/batcher";
import { type EffectsPlan, SegueError, type Timeline, TransitionType, type Warning } from "@segue/protocol";
import { missingAbilities } from "@segue/render-worker";
import { burnCaptions } from "./captions/burn.js";
import { captionCues } from "./captions/cues.js";
import { flashWarnings } from "./photosensitivity.js";
import { type SubjectNeed, subjectNeeds } from "./subject-needs.js";

/** How a render will go, before anything is drawn. */
export interface RenderPlan {
  timeline: Timeline;
  shots: GridShot[];
  batches: BatchPlan[];
  /** Frames of the video. */
  totalFrames: number;
  /** Subjects that have to be found. */
  needs: SubjectNeed[];
  warnings: Warning[];
}

/** What a plan is made for. */
export interface PlanOptions {
  /** Workers that will render. */
  workers: number;
  /** Seconds that a batch should not exceed; missing: chosen so that all workers have work. */
  batchSeconds?: number | undefined;
  /** Names of the motions, effects and transitions that the workers draw. */
  drawn: readonly string[];
  /** Whether captions are drawn over the frames. Default: false. */
  burnCaptions?: boolean | undefined;
}

/**
 * Plans a render: pure. Effects that no worker draws are left out with a warning.
 * @throws {SegueError} `TIMELINE_INVALID` where not one frame would be drawn
 */
export function planRender(timeline: Timeline, options: PlanOptions): RenderPlan {
  const warnings: Warning[] = [];
  const needs = timeline.segments.flatMap((segment, i) =>
    segment.effectsPlan ? subjectNeeds(segment, segment.effectsPlan, i) : [],
  );
  const segments = timeline.segments.map((segment, i) => {
    if (!segment.effectsPlan) return segment;
    const at = `segments[${i}].effects_plan`;
    return { ...segment, effectsPlan: withoutMissing(segment.effectsPlan, options.drawn, at, warnings) };
  });
  const drawable = { ...timeline, segments };
  const grid = placeShots(drawable);
  if (grid.totalFrames === 0) {
    throw new SegueError(
      "TIMELINE_INVALID",
      "The timeline is shorter than a frame; give its segments more time.",
    );
  }
  const shots = options.burnCaptions ? withCaptions(grid, timeline) : grid.shots;
  const batches = planBatches(shots, timeline.canvas.fps, {
    workers: options.workers,
    ...(options.batchSeconds !== undefined && { batchSeconds: options.batchSeconds }),
  });
  return {
    timeline: drawable,
    shots,
    batches,
    totalFrames: grid.totalFrames,
    needs,
    warnings: [...warnings, ...grid.warnings, ...flashWarnings(grid.shots, timeline)],
  };
}

function withCaptions(
  { shots, totalFrames }: FrameGrid,
  { segments, canvas: { fps } }: Timeline,
): GridShot[] {
  return burnCaptions(shots, captionCues(segments, timeOf(totalFrames, fps)), fps);
}

/** The plan without what no worker draws. */
function withoutMissing(
  plan: EffectsPlan,
  drawn: readonly string[],
  at: string,
  warnings: Warning[],
): EffectsPlan {
  const missing = missingAbilities(plan, drawn);
  if (missing.length === 0) return plan;
  for (const { at: place, name } of missing) {
    const where = `${at}.${place}`;
    warnings.push({
      at: where,
      message: `${where} is ${name}, which this version does not draw; it is left out.`,
    });
  }
  const isMissing = (place: string) => missing.some((one) => one.at === place);
  return {
    ...plan,
    tools: plan.tools.filter((_, i) => !isMissing(`tools[${i}]`)),
    overlays: plan.overlays.filter((_, i) => !isMissing(`overlays[${i}]`)),
    transition: isMissing("transition") ? { type: TransitionType.NONE } : plan.transition,
  };
}
