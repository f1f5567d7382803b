import { expect, it } from "vitest";
import { allVectors } from "../vectors/all-vectors.js";
import { fuzzVectors } from "./fuzz.js";
import { mutate, seededRandom } from "./mutate.js";

it("decodes or refuses 5,000 mutations of the vectors, each in time and in memory", () => {
  const report = fuzzVectors(allVectors(), 5000, 20251122);
  expect(report.faults).toEqual([]);
  const refused = Object.values(report.refused).reduce((sum, count) => sum + count, 0);
  expect(report.read + refused).toBe(5000);
  // Mutations that all fail at the first byte would prove little.
  expect(report.read).toBeGreaterThan(200);
  expect(Object.keys(report.refused).sort()).toEqual([
    "MASK_INVALID",
    "MESSAGE_INVALID",
    "MESSAGE_TOO_LARGE",
    "MESSAGE_UNSUPPORTED",
    "VERSION_UNSUPPORTED",
  ]);
});

it("makes the same mutations of the same seed", () => {
  const bytes = Uint8Array.from({ length: 50 }, (_, i) => i);
  const make = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 10 }, () => mutate(bytes, bytes, random));
  };
  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});
