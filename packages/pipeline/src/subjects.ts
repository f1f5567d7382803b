import type { GridShot } from "@segue/batcher";
import type { DetectorOptions } from "@segue/detector";
import type { Subject, SubjectBinding, Warning } from "@segue/protocol";
import type { ImageInfo } from "@segue/render-worker";
import { placesOf, type SubjectNeed } from "./subject-needs.js";

/** A subject that was found for a segment. */
export interface FoundSubject {
  need: SubjectNeed;
  subject: Subject;
  /** No subject, but where a zoom goes in its place: what draws the eye, or the centre. */
  isFallback?: boolean;
}

/** How subjects are looked for. */
export interface DetectSubjectsOptions {
  /** `off` looks for none: zooms go to the centre, other subject effects are left out. Default: `auto`. */
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
  for (const need of needs) {
    const { segmentIndex } = need;
    if (!images[segmentIndex])
      result.warnings.push(warningOf(segmentIndex, "it has no image", "its subject effects"));
    else if (options.subjects === "off")
      fallBack(need, "subjects are off", imageCentre, "the centre", result);
  }
  const pictured = needs.filter((need) => images[need.segmentIndex]);
  if (pictured.length === 0 || options.subjects === "off") return result;
  // The inference runtime is loaded only here, and only now.
  const { SubjectDetector, chosenModels } = await import("@segue/detector");
  await using detector = await SubjectDetector.open({ ...(await chosenModels()), ...options.detector });
  for (const need of pictured) {
    const image = images[need.segmentIndex]!;
    const { subject, reason, saliency } = await detector.detect(image.path, need.request, { signal });
    if (subject) result.found.push({ need, subject });
    else
      fallBack(
        need,
        reason?.replace(/\.$/, "") ?? "no subject was found",
        saliency,
        "what draws the eye",
        result,
      );
  }
  return { ...result, modelLoads: detector.modelLoads };
}

/** A part of an image that takes a subject's place. */
type Region = Pick<Subject, "bbox" | "anchor">;

const imageCentre: Region = { bbox: { x: 0, y: 0, width: 1, height: 1 }, anchor: { x: 0.5, y: 0.5 } };

/** Sends zooms to a region in place of a subject, and leaves out what else acts on the subject. */
function fallBack(
  need: SubjectNeed,
  why: string,
  region: Region | null | undefined,
  called: string,
  { found, warnings }: FoundSubjects,
): void {
  const { segmentIndex, effects, request } = need;
  const zooms = region ? effects.filter(({ params }) => params.case === "zoomOnSubject") : [];
  if (zooms.length < effects.length) {
    warnings.push(
      warningOf(segmentIndex, why, zooms.length > 0 ? "its other subject effects" : "its subject effects"),
    );
  }
  if (!region || zooms.length === 0) return;
  const subject = { target: request.target ?? "", label: called, confidence: 0, ...region };
  found.push({ need: { ...need, effects: zooms }, subject, isFallback: true });
  const at = `segments[${segmentIndex}]`;
  warnings.push({ at, message: `${at}: ${why}; zoom_on_subject goes to ${called} instead.` });
}

function warningOf(segmentIndex: number, why: string, what: string): Warning {
  const at = `segments[${segmentIndex}]`;
  return { at, message: `${at}: ${why}; ${what} are left out.` };
}

/** A shot's subjects, bound to the effects that act on them. */
export function bindingsOf(shot: GridShot, found: readonly FoundSubject[]): SubjectBinding[] {
  return found
    .filter(({ need }) => need.segmentIndex === shot.segmentIndex)
    .map(({ need, subject }) => ({ effects: placesOf(need.effects, shot.plan), subject }));
}
