import type { GridShot } from "@segue/batcher";
import type { DetectorOptions, SubjectDetector } from "@segue/detector";
import type { Subject, SubjectBinding, Warning } from "@segue/protocol";
import type { ImageInfo } from "@segue/render-worker";
import { placesOf, type SubjectNeed } from "./subject-needs.js";

/** A subject that was found for a segment. */
export interface FoundSubject {
  need: SubjectNeed;
  subject: Subject;
}

/** How subjects are looked for. */
export interface DetectSubjectsOptions {
  /** Whether they are looked for at all. Default: `auto`, where a plan needs one. */
  subjects?: "auto" | "off" | undefined;
  detector?: Partial<DetectorOptions> | undefined;
}

/** What the detector found, and what it did not. */
export interface FoundSubjects {
  found: FoundSubject[];
  warnings: Warning[];
  /** Model files that were opened: none where no plan needs a subject. */
  modelLoads: number;
}

/**
 * Finds the subjects that plans need, in the main process, before any worker starts.
 * A subject that can't be found costs a warning: a zoom goes to what draws the eye instead, and what else acts on the
 * subject is left out of that segment.
 * @throws {SegueError} where a model is missing or broken, or an image can't be read; `ABORTED`
 */
export async function detectSubjects(
  needs: readonly SubjectNeed[],
  images: readonly (ImageInfo | undefined)[],
  options: DetectSubjectsOptions = {},
  signal?: AbortSignal,
): Promise<FoundSubjects> {
  const result: FoundSubjects = { found: [], warnings: [], modelLoads: 0 };
  const pictured = needs.filter((need) => images[need.segmentIndex]);
  for (const { segmentIndex } of needs) {
    if (!images[segmentIndex]) result.warnings.push(leftOut(segmentIndex, "it has no image"));
    else if (options.subjects === "off") result.warnings.push(leftOut(segmentIndex, "subjects are off"));
  }
  if (pictured.length === 0 || options.subjects === "off") return result;
  // The inference runtime is loaded only here, and only now.
  const { SubjectDetector, chosenModels } = await import("@segue/detector");
  await using detector = await SubjectDetector.open({ ...(await chosenModels()), ...options.detector });
  for (const need of pictured) await detectOne(need, images[need.segmentIndex]!, detector, result, signal);
  return { ...result, modelLoads: detector.modelLoads };
}

/** The label of what is no subject, but the part of an image that draws the eye. */
const SALIENT_REGION = "salient region";

async function detectOne(
  need: SubjectNeed,
  image: ImageInfo,
  detector: SubjectDetector,
  { found, warnings }: FoundSubjects,
  signal?: AbortSignal,
): Promise<void> {
  const { subject, reason, saliency } = await detector.detect(image.path, need.request, { signal });
  if (subject) {
    found.push({ need, subject });
    return;
  }
  const why = reason?.replace(/\.$/, "") ?? "no subject was found";
  const zooms = saliency ? need.effects.filter(({ params }) => params.case === "zoomOnSubject") : [];
  const what = zooms.length > 0 ? "its other subject effects" : "its subject effects";
  if (zooms.length < need.effects.length) warnings.push(leftOut(need.segmentIndex, why, what));
  if (!saliency || zooms.length === 0) return;
  const { bbox, anchor } = saliency;
  const region = { target: need.request.target ?? "", label: SALIENT_REGION, confidence: 0, bbox, anchor };
  found.push({ need: { ...need, effects: zooms }, subject: region });
  const at = `segments[${need.segmentIndex}]`;
  warnings.push({ at, message: `${at}: ${why}; zoom_on_subject goes to what draws the eye instead.` });
}

function leftOut(segmentIndex: number, why: string, what = "its subject effects"): Warning {
  const at = `segments[${segmentIndex}]`;
  return { at, message: `${at}: ${why}; ${what} are left out.` };
}

/** A shot's subjects, bound to the effects that act on them. */
export function bindingsOf(shot: GridShot, found: readonly FoundSubject[]): SubjectBinding[] {
  return found
    .filter(({ need }) => need.segmentIndex === shot.segmentIndex)
    .map(({ need, subject }) => ({ effects: placesOf(need.effects, shot.plan), subject }));
}
