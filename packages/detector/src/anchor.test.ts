import { packMask } from "@segue/protocol";
import { describe, expect, it } from "vitest";
import { anchorOf } from "./anchor.js";

const square = { width: 1000, height: 1000 };
const box = (width: number, height: number) => ({ x: 0.2, y: 0.1, width, height });

describe("anchorOf a person", () => {
  it.each([
    ["standing", 0.2, 0.6, 0.1 + 0.6 * 0.09],
    ["to the knees", 0.3, 0.6, 0.1 + 0.6 * 0.13],
    ["to the waist", 0.4, 0.6, 0.1 + 0.6 * 0.2],
    ["bust", 0.5, 0.6, 0.1 + 0.6 * 0.31],
    ["lying", 0.6, 0.2, 0.1 + 0.2 * 0.45],
  ])("is the face: %s", (_pose, width, height, y) => {
    const anchor = anchorOf("person", box(width, height), null, square);
    expect(anchor.x).toBeCloseTo(0.2 + width / 2, 6);
    expect(anchor.y).toBeCloseTo(y, 6);
  });

  it("judges the shape in pixels, not in fractions", () => {
    const wide = anchorOf("person", box(0.2, 0.6), null, { width: 2000, height: 1000 });
    expect(wide.y).toBeCloseTo(0.1 + 0.6 * 0.2, 6);
  });

  it("takes the head's place from the mask", () => {
    const pixels = new Uint8Array(100 * 100);
    for (let y = 10; y < 70; y++) {
      // A narrow head at columns 50–59, then a wide body that lies to the left.
      const [start, end] = y < 30 ? [50, 60] : [20, 60];
      pixels.fill(1, y * 100 + start, y * 100 + end);
    }
    const anchor = anchorOf(
      "person",
      { x: 0.2, y: 0.1, width: 0.4, height: 0.6 },
      packMask(pixels, 100, 100),
      square,
    );
    expect(anchor.x).toBeCloseTo(0.55, 6);
    expect(anchor.y).toBeCloseTo(0.1 + 0.6 * 0.2, 6);
  });
});

describe("anchorOf anything else", () => {
  it("is the middle of the mask, else of the box", () => {
    const pixels = new Uint8Array(10 * 10);
    pixels.fill(1, 20, 24);
    expect(anchorOf("cat", box(0.4, 0.6), packMask(pixels, 10, 10), square)).toEqual({ x: 0.2, y: 0.25 });
    const { x, y } = anchorOf("cat", box(0.4, 0.6), null, square);
    expect([x, y]).toEqual([0.4, 0.4]);
  });
});
