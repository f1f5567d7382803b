import { expect, test } from "vitest";
import { phraseRuns } from "./phrases.js";
import { clustersOf } from "./plain-text.js";

const runs = (text: string, ...phrases: string[]) => {
  const clusters = clustersOf(text);
  return phraseRuns(clusters, phrases).map(({ from, to }) => clusters.slice(from, to).join(""));
};

test("phrases are found wherever they occur, in any case and over line breaks", () => {
  expect(runs("The Eagle has landed.\nThe eagle\nhas wings", "the eagle HAS")).toEqual([
    "The Eagle has",
    "The eagle\nhas",
  ]);
});

test("empty phrases and such as are not there mark nothing", () => {
  expect(runs("Some text", "", "  ", "other")).toEqual([]);
});

test("clusters of many code units are marked whole", () => {
  expect(runs("a 👨‍👩‍👧 family", "👨‍👩‍👧 fam")).toEqual(["👨‍👩‍👧 fam"]);
});
