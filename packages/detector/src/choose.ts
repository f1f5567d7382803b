import type { Detection } from "./decode/family.js";
import { areaOf, centreOf } from "./geometry.js";
import { suppressOverlaps } from "./nms.js";
import type { Preference, ResolvedRequest } from "./request.js";
import { labelsMentioned, labelsOfTarget } from "./target.js";
import { BACKDROP, LIVING } from "./vocabulary.js";

/** What a target that names a class may score at least; also what `candidates` lists. */
export const NAMED_MIN_SCORE = 0.25;

/** What an object must score at least to be a subject that nobody asked for. */
export const UNNAMED_MIN_SCORE = 0.35;

/** A box with this much of the picture is what the picture is taken of or on, not something in it. */
const WHOLE_FRAME = 0.9;

/** A living thing may fill a close-up, but the box must be this sure: faint ones that fill the frame are textures. */
const WHOLE_FRAME_MIN_SCORE = 0.5;

/** Boxes of different classes that overlap more than this are one object, seen twice. */
const SAME_OBJECT_IOU = 0.6;

/** What was chosen, or why nothing was. */
export type Choice =
  | { readonly detection: Detection; readonly reason?: undefined }
  | { readonly detection: null; readonly reason: string };

/** How well an object fits what is asked for beyond its class, 0..1. */
export type Fitness = (detection: Detection) => number;

/** Objects that fit less than this, against the best, are not meant. */
const MIN_FIT = 0.1;

/**
 * Chooses the subject among what a model saw. A target that nothing matches gives no subject, never another one.
 * @param detections everything seen at `NAMED_MIN_SCORE` or more
 * @param labels the model's class names
 * @param fit how well objects of the right class fit the target's other words; default: all equally
 */
export function chooseSubject(
  detections: readonly Detection[],
  labels: readonly string[],
  request: ResolvedRequest,
  fit: Fitness = () => 1,
): Choice {
  if (request.target === null) return chooseUnnamed(detections, labels, request);
  const matches = matchesOfTarget(detections, labels, request.target);
  if (matches === null) {
    return none(
      `"${request.target}" is not a kind of thing that the model knows, so it can't be looked for.`,
    );
  }
  if (matches.length === 0) return none(`No "${request.target}" was found; ${describeSeen(detections)}.`);
  return pick(matches, request, `"${request.target}"`, fit);
}

/** The objects whose class a target names; null when it names no class of the model. */
export function matchesOfTarget(
  detections: readonly Detection[],
  labels: readonly string[],
  target: string,
): Detection[] | null {
  const wanted = labelsOfTarget(target, labels);
  return wanted && detections.filter(({ label }) => wanted.includes(label));
}

function chooseUnnamed(
  detections: readonly Detection[],
  labels: readonly string[],
  request: ResolvedRequest,
): Choice {
  const things = detections.filter((detection) => !isSurroundings(detection));
  const mentioned = labelsMentioned(request.texts, labels);
  const named = things.filter(({ label }) => mentioned.has(label));
  const clear = (detection: Detection) => detection.score >= UNNAMED_MIN_SCORE;
  // A faint match of a word in the texts counts only where nothing clear could be the subject instead.
  const matches = [named.filter(clear), things.filter(clear), named].find((group) => group.length > 0);
  if (!matches) return none(`No subject was found; ${describeSeen(detections)}.`);
  return pick(matches, request, "subject");
}

/** Picks one of several objects that all match, as a request says. `what` names them in a reason. */
export function pick(
  matches: readonly Detection[],
  { prefer, nth }: ResolvedRequest,
  what: string,
  fit: Fitness = () => 1,
): Choice {
  const objects = suppressOverlaps(matches, SAME_OBJECT_IOU, () => true).filter(
    (detection) => fit(detection) >= MIN_FIT,
  );
  if (nth === null && prefer === null) {
    return { detection: best(objects, (detection) => suitability(detection) * fit(detection)) };
  }
  // A faint box at the left edge must not become "the leftmost person" beside one that is certain.
  const plausible = objects.filter(({ score }) => score >= objects[0]!.score / 2);
  if (nth !== null) {
    const row = plausible.length >= nth ? plausible : objects;
    const detection = row.toSorted((a, b) => centreOf(a.box).x - centreOf(b.box).x)[nth - 1];
    if (detection) return { detection };
    const found = objects.length === 1 ? "1 was" : `${objects.length} were`;
    return none(`The ${what} number ${nth} from the left was asked for, but only ${found} found.`);
  }
  return { detection: best(plausible, FITNESS[prefer!]) };
}

const FITNESS: Readonly<Record<Preference, (detection: Detection) => number>> = {
  center: ({ box }) => -distanceFromCentre(box),
  left: ({ box }) => -centreOf(box).x,
  right: ({ box }) => centreOf(box).x,
  top: ({ box }) => -centreOf(box).y,
  bottom: ({ box }) => centreOf(box).y,
  largest: ({ box }) => areaOf(box),
};

/**
 * How likely an object is what the picture is about: confidence first, then whether it is central and large.
 * Size stops counting at a quarter of the picture.
 */
function suitability({ label, score, box }: Detection): number {
  const central = 1 - distanceFromCentre(box);
  const large = Math.min(1, Math.sqrt(areaOf(box)) / 0.5);
  return score * (0.6 + 0.4 * central) * (0.5 + 0.5 * large) * (BACKDROP.has(label) ? 0.5 : 1);
}

/** 0 in the middle of the picture, 1 in a corner. */
function distanceFromCentre(box: Detection["box"]): number {
  const { x, y } = centreOf(box);
  return Math.hypot(x - 0.5, y - 0.5) / Math.SQRT1_2;
}

/** Whether a box is what the picture is taken of or on: a table under everything, the bed behind a retina. */
function isSurroundings({ label, score, box }: Detection): boolean {
  if (areaOf(box) < WHOLE_FRAME) return false;
  return !(LIVING.has(label) && score >= WHOLE_FRAME_MIN_SCORE);
}

function best<T>(items: readonly T[], fitness: (item: T) => number): T {
  return items.reduce((winner, item) => (fitness(item) > fitness(winner) ? item : winner));
}

/** What a model saw, for a sentence. */
export function describeSeen(detections: readonly Detection[]): string {
  if (detections.length === 0) return "nothing that the model knows is in the picture";
  const seen = detections.slice(0, 5).map(({ label, score }) => `${label} (${score.toFixed(2)})`);
  return `the model saw ${seen.join(", ")}`;
}

const none = (reason: string): Choice => ({ detection: null, reason });
