import fc from "fast-check";
import { expect, test } from "vitest";
import { boxField, distanceField, movedField, smoothField } from "./distance-field.js";

/** The same distances, found by looking at every pair of cells. */
function bruteForce(alpha: Uint8Array, width: number): number[] {
  const to = (x: number, y: number, cost: (a: number) => number | undefined) => {
    let best = Number.POSITIVE_INFINITY;
    for (let j = 0; j < alpha.length; j++) {
      const start = cost(alpha[j]! / 255);
      if (start === undefined) continue;
      best = Math.min(best, (x - (j % width)) ** 2 + (y - Math.floor(j / width)) ** 2 + start);
    }
    return Math.sqrt(best);
  };
  return Array.from(alpha, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    const outside = to(x, y, (a) => (a > 0 ? Math.max(0, 0.5 - a) ** 2 : undefined));
    const inside = to(x, y, (a) => (a < 1 ? Math.max(0, a - 0.5) ** 2 : undefined));
    return outside - inside;
  });
}

test("distances are those that brute force finds, for any soft mask", () => {
  const alpha = fc.oneof(fc.constant(0), fc.constant(255), fc.integer({ min: 0, max: 255 }));
  const mask = fc
    .record({ width: fc.integer({ min: 1, max: 12 }), height: fc.integer({ min: 1, max: 12 }) })
    .chain(({ width, height }) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        cells: fc.array(alpha, { minLength: width * height, maxLength: width * height }),
      }),
    )
    // Without an edge there is no distance to it.
    .filter(({ cells }) => cells.some((a) => a > 0) && cells.some((a) => a < 255));
  fc.assert(
    fc.property(mask, ({ width, height, cells }) => {
      const bytes = Uint8Array.from(cells);
      const { values } = distanceField(bytes, width, height);
      bruteForce(bytes, width).forEach((distance, i) => {
        expect(values[i]).toBeCloseTo(distance, 4);
      });
    }),
  );
});

test("where there is no edge it is far away", () => {
  const far = (alpha: number) => distanceField(new Uint8Array(12).fill(alpha), 4, 3).values;
  expect(Math.min(...far(0))).toBeGreaterThan(50_000);
  expect(Math.max(...far(255))).toBeLessThan(-50_000);
});

test("a box's distances are exact, with rounded corners", () => {
  const { values } = boxField(20, 20, { x: 5, y: 5, width: 10, height: 10 }, 2);
  const at = (x: number, y: number) => values[y * 20 + x];
  expect(at(10, 2)).toBeCloseTo(2.5, 5);
  expect(at(2, 10)).toBeCloseTo(2.5, 5);
  expect(at(10, 5)).toBeCloseTo(-0.5, 5);
  expect(at(9, 9)).toBeCloseTo(-4.5, 5);
  // From the corner's circle around (7, 7), not from the corner.
  expect(at(3, 3)).toBeCloseTo(Math.hypot(3.5, 3.5) - 2, 5);
});

test("a shape that is scaled and moved has the field of a larger one elsewhere", () => {
  const field = boxField(60, 40, { x: 20, y: 10, width: 10, height: 10 }, 0);
  const moved = movedField(field, 1.5, { x: 20, y: 10 }, { x: -4, y: 3 });
  const wanted = boxField(60, 40, { x: 16, y: 13, width: 15, height: 15 }, 0);
  for (const [x, y] of [
    [10, 20],
    [20, 20],
    [33, 16],
    [24, 5],
  ] as const)
    expect(Math.abs(moved.values[y * 60 + x]! - wanted.values[y * 60 + x]!)).toBeLessThan(0.6);
});

test("smoothing keeps straight edges where they are and takes jags off", () => {
  const width = 16;
  const straight = boxField(width, width, { x: -100, y: -100, width: 108, height: 300 }, 0);
  const smooth = smoothField(straight, 2);
  for (let x = 3; x < 13; x++)
    expect(smooth.values[8 * width + x]).toBeCloseTo(straight.values[8 * width + x]!, 4);
  const jagged = { width, height: width, values: Float32Array.from({ length: 256 }, (_, i) => (i >> 4) & 1) };
  const { values } = smoothField(jagged, 2);
  // Away from the borders, whose rows are repeated, two or three of five rows are 1.
  for (let y = 2; y < 14; y++) expect(values[y * width + 8]).toBeCloseTo(y & 1 ? 0.6 : 0.4, 5);
});
