import { type BoundingBox, unpackMask } from "@segue/protocol";
import { describe, expect, it } from "vitest";
import { maskFrom } from "./clean.js";

const size = { width: 100, height: 100 };
const box: BoundingBox = { x: 0.3, y: 0.3, width: 0.4, height: 0.4 };

/** Probabilities with rectangles (in pixels, end exclusive) at a value. */
function values(...areas: [left: number, top: number, right: number, bottom: number, value?: number][]) {
  const map = new Float32Array(100 * 100);
  for (const [left, top, right, bottom, value = 1] of areas) {
    for (let y = top; y < bottom; y++) map.fill(value, y * 100 + left, y * 100 + right);
  }
  return map;
}

function bounds(map: Float32Array, of = box) {
  const mask = maskFrom(map, size, of);
  if (!mask) return null;
  const pixels = unpackMask(mask);
  const on = Array.from(pixels.keys()).filter((at) => pixels[at] === 1);
  const columns = on.map((at) => at % 100);
  const rows = on.map((at) => Math.floor(at / 100));
  return [
    Math.min(...columns),
    Math.min(...rows),
    Math.max(...columns) + 1,
    Math.max(...rows) + 1,
    on.length,
  ];
}

describe("maskFrom", () => {
  it("cuts at one half and keeps the largest area at the box", () => {
    expect(bounds(values([32, 32, 60, 68, 0.51], [60, 32, 70, 68, 0.5], [0, 0, 25, 99]))).toEqual([
      32,
      32,
      60,
      68,
      28 * 36,
    ]);
  });

  it("fills small holes", () => {
    expect(bounds(values([32, 32, 60, 68], [40, 40, 42, 42, 0]))?.[4]).toBe(28 * 36);
    expect(bounds(values([32, 32, 60, 68], [40, 40, 46, 46, 0]))?.[4]).toBe(28 * 36 - 36);
  });

  it("keeps what is held beyond the margin, and cuts a neighbour", () => {
    const body: [number, number, number, number] = [32, 32, 68, 68];
    expect(bounds(values(body, [68, 50, 82, 60]))?.[2]).toBe(82);
    // The box and 8 % of its width: 0.7 + 0.032, so up to column 74.
    expect(bounds(values(body, [68, 34, 99, 68]))?.[2]).toBe(74);
  });

  it.each([
    ["nothing", values()],
    ["too little of the box", values([45, 45, 55, 55])],
    ["all of the box and more", values([28, 28, 72, 72])],
    ["something beside the box", values([30, 30, 70, 38])],
  ])("gives no mask for %s", (_what, map) => {
    expect(maskFrom(map, size, box)).toBeNull();
  });

  it("gives no mask that touches every border", () => {
    const frame: BoundingBox = { x: 0, y: 0, width: 1, height: 1 };
    expect(maskFrom(values([0, 0, 100, 90], [40, 90, 60, 100]), size, frame)).toBeNull();
    expect(bounds(values([0, 5, 100, 90], [40, 90, 60, 100]), frame)).not.toBeNull();
  });
});
