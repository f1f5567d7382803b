import { expect, test } from "vitest";
import { isCrowded } from "./crowded.js";

const thing = (label: string, x: number, y: number, width: number, height: number) => ({
  label,
  score: 0.6,
  box: { x, y, width, height },
});
const bicycle = thing("bicycle", 0.2, 0.2, 0.6, 0.6);

test("something that stands in the box takes pixels that colour can't tell apart", () => {
  expect(isCrowded(bicycle, [bicycle, thing("dog", 0.2, 0.4, 0.25, 0.5)])).toBe(true);
});

test("what reaches in from behind, is small, or is the same thing again does not count", () => {
  expect(isCrowded(thing("dog", 0.2, 0.4, 0.25, 0.5), [bicycle])).toBe(false);
  expect(isCrowded(bicycle, [thing("spoon", 0.4, 0.4, 0.1, 0.2)])).toBe(false);
  expect(isCrowded(bicycle, [thing("bicycle", 0.2, 0.2, 0.4, 0.5)])).toBe(false);
  expect(isCrowded(bicycle, [thing("motorcycle", 0.22, 0.22, 0.55, 0.55)])).toBe(false);
  expect(isCrowded(bicycle, [{ ...thing("dog", 0.2, 0.4, 0.25, 0.5), score: 0.3 }])).toBe(false);
});

test("several small things count together", () => {
  const people = [0.25, 0.35, 0.45].map((x) => thing("person", x, 0.4, 0.08, 0.3));
  expect(isCrowded(bicycle, people.slice(0, 1))).toBe(false);
  expect(isCrowded(bicycle, people)).toBe(true);
});
