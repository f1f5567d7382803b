import { describe, expect, it } from "vitest";
import { suppressOverlaps } from "./nms.js";

const at = (x: number, score: number, label = "cat") => ({
  label,
  score,
  box: { x, y: 0, width: 0.4, height: 0.4 },
});

describe("suppressOverlaps", () => {
  it("keeps the best of boxes that overlap, best first", () => {
    // Shifted by 0.1 of 0.4: the overlap is 0.3 / 0.5 = 0.6 of the union.
    const boxes = [at(0, 0.5), at(0.1, 0.9), at(0.55, 0.7)];
    expect(suppressOverlaps(boxes, 0.59, () => true)).toEqual([boxes[1], boxes[2]]);
    expect(suppressOverlaps(boxes, 0.61, () => true)).toEqual([boxes[1], boxes[2], boxes[0]]);
  });

  it("lets boxes stand that are no rivals", () => {
    const boxes = [at(0, 0.9), at(0, 0.8, "dog"), at(0, 0.7)];
    expect(suppressOverlaps(boxes, 0.5, (a, b) => a.label === b.label)).toEqual(boxes.slice(0, 2));
  });

  it("compares with kept boxes only: what was dropped drops nothing", () => {
    const boxes = [at(0, 0.9), at(0.1, 0.8), at(0.2, 0.7)];
    expect(suppressOverlaps(boxes, 0.5, () => true)).toEqual([boxes[0], boxes[2]]);
  });

  it("keeps at most the limit", () => {
    expect(suppressOverlaps([at(0, 0.1), at(0.5, 0.2)], 0.5, () => true, 1)).toEqual([at(0.5, 0.2)]);
  });
});
