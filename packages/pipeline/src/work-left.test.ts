import { expect, test } from "vitest";
import { WorkLeft } from "./work-left.js";

const leftOf = (...costs: number[]) => new WorkLeft(costs.entries());

test("all is drawn when every batch is", () => {
  const left = leftOf(10, 20);
  left.progress(0, 1);
  left.progress(1, 0.99);
  expect(left.isDrawn).toBe(false);
  left.progress(1, 1);
  expect(left.isDrawn).toBe(true);
});

test("a batch that is tried again is not drawn", () => {
  const left = leftOf(10);
  left.progress(0, 1);
  left.progress(0, 0.1);
  expect(left.isDrawn).toBe(false);
});

test("no batch outlasts others that wait, or that have about as much left", () => {
  const left = leftOf(100, 100, 100);
  expect(left.outlasts(2, 2)).toBe(false);
  left.progress(0, 1);
  left.progress(1, 0.2);
  expect(left.outlasts(2, 2)).toBe(false);
});

test("a batch outlasts one that is nearly drawn", () => {
  const left = leftOf(100, 100);
  left.progress(0, 0.4);
  expect(left.outlasts(1, 2)).toBe(true);
  expect(leftOf(100, 60).outlasts(0, 2)).toBe(true);
  expect(leftOf(100, 60).outlasts(1, 2)).toBe(false);
});

test("of several workers the others count together", () => {
  const left = leftOf(100, 100, 100, 100);
  left.progress(0, 0.5);
  left.progress(1, 0.5);
  expect(left.outlasts(3, 4)).toBe(true);
  expect(left.outlasts(3, 3)).toBe(false);
});

test("one worker has no others", () => {
  expect(leftOf(10).outlasts(0, 1)).toBe(false);
  expect(leftOf(10, 1).outlasts(0, 1)).toBe(false);
});
