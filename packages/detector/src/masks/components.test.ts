import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillHoles, keepAreaAt, keepLargest } from "./components.js";

/** Reads rows of `#` and `.`. */
function picture(...rows: string[]) {
  return {
    pixels: Uint8Array.from(rows.join(""), (character) => (character === "#" ? 1 : 0)),
    size: { width: rows[0]!.length, height: rows.length },
  };
}

const draw = (pixels: Uint8Array, width: number) =>
  (
    Array.from(pixels, (pixel) => (pixel ? "#" : "."))
      .join("")
      .match(new RegExp(`.{${width}}`, "g")) ?? []
  ).join("/");

describe("keepLargest", () => {
  it("drops smaller areas; corners do not connect", () => {
    const { pixels, size } = picture("##..#", "##..#", "..#.#", "#..##");
    expect(keepLargest(pixels, size)).toBe(4);
    expect(draw(pixels, 5)).toBe("....#/....#/....#/...##");
  });

  it("joins branches that meet later", () => {
    const { pixels, size } = picture("#.#.#", "#.#.#", "#####");
    keepLargest(pixels, size);
    expect(draw(pixels, 5)).toBe("#.#.#/#.#.#/#####");
  });

  it("leaves nothing of nothing", () => {
    const { pixels, size } = picture("...", "...");
    expect(keepLargest(pixels, size)).toBe(-1);
    expect(draw(pixels, 3)).toBe(".../...");
  });

  it("finds what a flood fill finds", () => {
    const pictures = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
      .chain(([width, height]) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          pixels: fc.uint8Array({ minLength: width * height, maxLength: width * height, max: 1 }),
        }),
      );
    fc.assert(
      fc.property(pictures, ({ width, height, pixels }) => {
        const kept = pixels.slice();
        const seed = keepLargest(kept, { width, height });
        const sizes = pixels.reduce<number[]>((all, pixel, at) => {
          if (pixel) all.push(flood(pixels, width, height, at).size);
          return all;
        }, []);
        const count = kept.reduce((sum, pixel) => sum + pixel, 0);
        expect(count).toBe(Math.max(0, ...sizes));
        if (seed === -1) return;
        expect(flood(pixels, width, height, seed)).toEqual(
          new Set(Array.from(kept.keys()).filter((at) => kept[at] === 1)),
        );
        const same = pixels.slice();
        keepAreaAt(same, { width, height }, seed);
        expect(same).toEqual(kept);
      }),
    );
  });
});

describe("fillHoles", () => {
  it("fills small holes and leaves large ones and bays", () => {
    const rows = ["########", "#.#..#.#", "###..#.#", "######.#"];
    const { pixels, size } = picture(...rows);
    fillHoles(pixels, size, 1);
    expect(draw(pixels, 8)).toBe("########/###..#.#/###..#.#/######.#");
    fillHoles(pixels, size, 4);
    expect(draw(pixels, 8)).toBe("########/######.#/######.#/######.#");
  });
});

function flood(pixels: Uint8Array, width: number, height: number, seed: number): Set<number> {
  const area = new Set<number>();
  const queue = [seed];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (area.has(at) || pixels[at] !== 1) continue;
    area.add(at);
    const x = at % width;
    const y = Math.floor(at / width);
    if (x > 0) queue.push(at - 1);
    if (x < width - 1) queue.push(at + 1);
    if (y > 0) queue.push(at - width);
    if (y < height - 1) queue.push(at + width);
  }
  return area;
}
