import type { BoundingBox } from "@segue/protocol";
import { intersectionOverUnion } from "./geometry.js";

/**
 * Greedy non-maximum suppression: keeps the best-scored boxes and drops those that overlap a kept one by more than
 * `iouThreshold`. Boxes for which `rivals` is false never suppress each other (class-aware suppression).
 * Returns at most `limit` boxes, best first; equal scores keep their order.
 */
export function suppressOverlaps<T extends { readonly box: BoundingBox; readonly score: number }>(
  boxes: readonly T[],
  iouThreshold: number,
  rivals: (a: T, b: T) => boolean,
  limit = 100,
): T[] {
  const kept: T[] = [];
  for (const box of boxes.toSorted((a, b) => b.score - a.score)) {
    if (kept.length === limit) break;
    const covered = kept.some(
      (other) => rivals(other, box) && intersectionOverUnion(other.box, box.box) > iouThreshold,
    );
    if (!covered) kept.push(box);
  }
  return kept;
}
