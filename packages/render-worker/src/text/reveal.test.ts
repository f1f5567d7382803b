import { expect, test } from "vitest";
import { revealed } from "./reveal.js";

// Two lines of three clusters; the second runs to the left.
const cluster = (index: number, left: number, right: number) => ({ index, left, right });
const text = {
  width: 60,
  height: 40,
  lines: [
    { top: 0, bottom: 20, clusters: [cluster(0, 0, 19.6), cluster(1, 19.6, 41), cluster(2, 41, 60)] },
    { top: 20, bottom: 40, clusters: [cluster(5, 0, 20), cluster(4, 20, 40), cluster(3, 40, 60)] },
  ],
};

test("nothing typed, nothing shown; all typed, all in one rectangle", () => {
  expect(revealed(text, 0)).toEqual([]);
  expect(revealed(text, 6)).toEqual([{ x: 0, y: 0, width: 60, height: 40 }]);
});

test("what is typed of a line is one even rectangle", () => {
  expect(revealed(text, 2)).toEqual([{ x: 0, y: 0, width: 42, height: 20 }]);
});

test("a script that runs to the left is shown from the right, below the lines that are typed", () => {
  expect(revealed(text, 4)).toEqual([
    { x: 0, y: 0, width: 60, height: 20 },
    { x: 40, y: 20, width: 20, height: 20 },
  ]);
});
