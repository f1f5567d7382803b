import type { GridShot } from "@segue/batcher";
import type { DetectionResult } from "@segue/detector";
import type { Subject, SubjectBinding, Warning } from "@segue/protocol";
import { placesOf, type SubjectNeed } from "./subject-needs.js";

/** A subject that was found for a segment. */
export interface FoundSubject {
  need: SubjectNeed;
  subject: Subject;
  /** No subject, but where a zoom goes in its place: what draws the eye, or the centre. */
  isFallback?: boolean;
}

/** What was found for some needs, and what was not. */
export interface Findings {
  found: FoundSubject[];
  warnings: Warning[];
}

/** Findings one after the other. */
export const joinFindings = (all: readonly Findings[]): Findings => ({
  found: all.flatMap(({ found }) => found),
  warnings: all.flatMap(({ warnings }) => warnings),
});

/** What becomes of a need that the detector looked into. */
export function findingsOf(need: SubjectNeed, { subject, reason, saliency }: DetectionResult): Findings {
  if (subject) return { found: [{ need, subject }], warnings: missingShape(need, subject) };
  const why = reason?.replace(/\.$/, "") ?? "no subject was found";
  return fallBack(need, why, saliency, "what draws the eye");
}

/** What becomes of a need whose target is not known by name, where something of its kind was found. */
export function takenInstead(need: SubjectNeed, subject: Subject): Findings {
  const taken = `"${need.request.target}" is not known by name; the most prominent ${need.instead} is taken`;
  return {
    found: [{ need, subject }],
    warnings: [warningOf(need.segmentIndex, taken), ...missingShape(need, subject)],
  };
}

/** What becomes of a need in an image that nobody looks into: zooms go to its centre. */
export const subjectsOff = (need: SubjectNeed): Findings =>
  fallBack(need, "subjects are off", imageCentre, "the centre");

/** What becomes of a need in a segment that shows no image. */
export const noImage = ({ segmentIndex }: SubjectNeed): Findings => ({
  found: [],
  warnings: [warningOf(segmentIndex, "it has no image; its subject effects are left out")],
});

/** What becomes of effects that need the shape of a subject of which only the box is known. */
function missingShape({ segmentIndex, effects, request }: SubjectNeed, { label, mask }: Subject): Warning[] {
  if (mask || !request.mask) return [];
  const acting = new Set(effects.map(({ params }) => params.case));
  const outcomes = acting.delete("subjectPop") ? ["subject_pop is left out"] : [];
  acting.delete("zoomOnSubject");
  if (acting.size > 0) outcomes.push("what is drawn around it follows its box");
  const why = `the shape of the ${label} can't be told from what is behind it`;
  return [warningOf(segmentIndex, `${why}; ${outcomes.join(", and ")}`)];
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
): Findings {
  const { segmentIndex, effects, request } = need;
  const zooms = region ? effects.filter(({ params }) => params.case === "zoomOnSubject") : [];
  const warnings: Warning[] = [];
  if (zooms.length < effects.length) {
    const what = zooms.length > 0 ? "its other subject effects" : "its subject effects";
    warnings.push(warningOf(segmentIndex, `${why}; ${what} are left out`));
  }
  if (!region || zooms.length === 0) return { found: [], warnings };
  warnings.push(warningOf(segmentIndex, `${why}; zoom_on_subject goes to ${called} instead`));
  const subject = { target: request.target ?? "", label: called, confidence: 0, ...region };
  return { found: [{ need: { ...need, effects: zooms }, subject, isFallback: true }], warnings };
}

function warningOf(segmentIndex: number, sentence: string): Warning {
  const at = `segments[${segmentIndex}]`;
  return { at, message: `${at}: ${sentence}.` };
}

/** A shot's subjects, bound to the effects that act on them. */
export function bindingsOf(shot: GridShot, found: readonly FoundSubject[]): SubjectBinding[] {
  return found
    .filter(({ need }) => need.segmentIndex === shot.segmentIndex)
    .map(({ need, subject }) => ({ effects: placesOf(need.effects, shot.plan), subject }));
}
