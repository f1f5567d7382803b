import { expect, test } from "vitest";
import { codeColour, codeIndex, MOST_CODES } from "./cluster-code.js";

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];

test("a colour gives its number back, and mixtures of neighbours give one of the two", () => {
  for (let i = 0; i < MOST_CODES; i++) {
    const colour = channels(codeColour(i));
    expect(codeIndex(...colour)).toBe(i);
    if (i === 0) continue;
    const before = channels(codeColour(i - 1));
    for (const share of [0.2, 0.5, 0.8]) {
      const mixed = colour.map((channel, c) => channel * share + before[c]! * (1 - share));
      expect([i - 1, i]).toContain(codeIndex(...(mixed as [number, number, number])));
    }
  }
});
