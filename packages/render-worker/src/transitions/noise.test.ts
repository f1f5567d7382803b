import { describe, expect, test } from "vitest";
import { fractalNoise, gradientNoise, randomAt, seedOf } from "./noise.js";

test("names give seeds that are known and differ", () => {
  // FNV-1a of the empty string and of "a", as its authors list them.
  expect([seedOf(""), seedOf("a")]).toEqual([0x811c9dc5, 0xe40c292c]);
  expect(seedOf("leak_1")).not.toBe(seedOf("leak_2"));
});

test("numbers are spread over [0, 1)", () => {
  const numbers = Array.from({ length: 10_000 }, (_, i) => randomAt(7, i - 5000));
  for (const number of numbers) expect(number >= 0 && number < 1).toBe(true);
  const bins = Array.from(
    { length: 10 },
    (_, bin) => numbers.filter((n) => Math.floor(n * 10) === bin).length,
  );
  for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

describe("gradient noise", () => {
  const noise = gradientNoise(3);

  test("is 0 on the grid and continuous in between, its slope too", () => {
    for (let i = -5; i < 5; i++) expect(noise(i, 2 * i)).toBeCloseTo(0, 10);
    let last = noise(-3, 0.3);
    let lastStep: number | undefined;
    for (let x = -3; x < 3; x += 0.001) {
      const value = noise(x, 0.3);
      const step = value - last;
      expect(Math.abs(step)).toBeLessThan(0.006);
      if (lastStep !== undefined) expect(Math.abs(step - lastStep)).toBeLessThan(0.0001);
      [last, lastStep] = [value, x > -3 ? step : undefined];
    }
  });

  test("stays within about −1 to 1, and is the seed's own", () => {
    const values = Array.from({ length: 5000 }, (_, i) => noise(i * 0.137, i * 0.071));
    expect(Math.max(...values)).toBeGreaterThan(0.5);
    expect(Math.max(...values.map(Math.abs))).toBeLessThan(1.2);
    expect(gradientNoise(3)(0.4, 0.6)).toBe(noise(0.4, 0.6));
    expect(gradientNoise(4)(0.4, 0.6)).not.toBe(noise(0.4, 0.6));
  });
});

test("fractal noise of one octave is the noise itself", () => {
  expect(fractalNoise(5, 1)(0.3, 1.7)).toBe(gradientNoise(5)(0.3, 1.7));
  expect(fractalNoise(5, 3)(0.3, 1.7)).not.toBe(gradientNoise(5)(0.3, 1.7));
});
