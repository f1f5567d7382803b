import { expect, test } from "vitest";
import { hashOf, randomOf } from "./hash.js";

test("a hash is the same everywhere, and another one for another key or seed", () => {
  expect(hashOf("")).toBe(hashOf(""));
  const keys = ["", "0", "1", "10", "01", "a", "b", "ab", "ba", "é", "\u{1f600}"];
  const hashes = keys.flatMap((key) => [0, 1, 2 ** 31, 4_294_967_295].map((seed) => hashOf(key, seed)));
  expect(new Set(hashes).size).toBe(hashes.length);
  for (const hash of hashes) expect(hash).toBe(hash >>> 0);
  expect(hashOf(12)).toBe(hashOf("12"));
});

test("hashes of numbers in a row fill their range evenly", () => {
  const counts = new Array(16).fill(0);
  for (let i = 0; i < 16_000; i++) counts[hashOf(i, 5) % 16]++;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("random numbers are even, held to 0–1, and the same for the same seed", () => {
  const [a, b, c] = [randomOf(1), randomOf(1), randomOf(2)];
  const values = Array.from({ length: 10_000 }, () => a());
  expect(values.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => b()));
  expect(values[0]).not.toBe(c());
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  expect(values.reduce((sum, value) => sum + value, 0) / 10_000).toBeCloseTo(0.5, 1);
});
