import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { availableCores, shareCores } from "./workers.js";

test("a cgroup's quota limits the cores, rounded up", () => {
  const all = availableParallelism();
  expect(availableCores("100000 100000\n")).toBe(1);
  expect(availableCores("150000 100000")).toBe(Math.min(all, 2));
  expect(availableCores("5000 100000")).toBe(1);
  expect(availableCores("99900000 100000")).toBe(all);
});

test("no quota means all of them", () => {
  for (const text of ["max 100000\n", "max", "", "nonsense", "0 100000"])
    expect(availableCores(text)).toBe(availableParallelism());
  expect(availableCores()).toBeGreaterThanOrEqual(1);
});

test("a worker a core, each with an encoder of one thread", () => {
  expect(shareCores("auto", 100, 2)).toEqual({ workers: 2, encoderThreads: 1, lastEncoderThreads: 2 });
  expect(shareCores("auto", 100, 16)).toEqual({
    workers: 16,
    encoderThreads: 1,
    lastEncoderThreads: 2,
  });
});

test("fewer workers, or fewer shots, give encoders more threads", () => {
  expect(shareCores(1, 100, 8)).toEqual({ workers: 1, encoderThreads: 8, lastEncoderThreads: 8 });
  expect(shareCores(3, 100, 8)).toEqual({ workers: 3, encoderThreads: 3, lastEncoderThreads: 6 });
  expect(shareCores("auto", 3, 8)).toEqual({ workers: 3, encoderThreads: 3, lastEncoderThreads: 6 });
  expect(shareCores(4, 100, 2)).toEqual({ workers: 4, encoderThreads: 1, lastEncoderThreads: 2 });
});

test("one core has one thread, also in the end", () => {
  expect(shareCores("auto", 100, 1)).toEqual({ workers: 1, encoderThreads: 1, lastEncoderThreads: 1 });
});

test.each([0, -1, 1.5, 257, Number.NaN])("%d workers are refused", (asked) => {
  expect(() => shareCores(asked, 10, 4)).toThrowError(
    expect.objectContaining({
      code: "INVALID_OPTION",
      at: "--workers",
      message: `--workers must be auto or a whole number from 1 to 256, not ${asked}.`,
    }),
  );
});
