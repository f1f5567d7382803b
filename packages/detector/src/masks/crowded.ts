import type { Detection } from "../decode/family.js";
import { areaOf, intersectionOverUnion, sharedArea } from "../geometry.js";

/** Something that lies in the box with at least this part of itself stands before the object, not behind it. */
const MOSTLY_INSIDE = 0.5;

/** What is seen more faintly than this may not be there. */
const MIN_SCORE = 0.35;

/** A box that overlaps this much, as IoU, is the same thing under another name. */
const SAME_THING = 0.5;

/** Other things may take up this much of the box together, as a part of it. */
const MAX_OTHERS = 0.1;

/**
 * Whether other things stand in an object's box: a dog before a bicycle, people before a bus. Colour alone can't tell
 * which of the pixels there are the object's.
 * @param seen everything that was clearly seen in the picture; more boxes of the same label are the same thing again
 */
export function isCrowded({ label, box }: Detection, seen: readonly Detection[]): boolean {
  const others = seen.filter((other) => {
    const isSame = other.label === label || intersectionOverUnion(other.box, box) > SAME_THING;
    const isInside = sharedArea(other.box, box) > MOSTLY_INSIDE * areaOf(other.box);
    return !isSame && isInside && other.score >= MIN_SCORE;
  });
  const taken = others.reduce((sum, other) => sum + sharedArea(other.box, box), 0);
  return taken > MAX_OTHERS * areaOf(box);
}
