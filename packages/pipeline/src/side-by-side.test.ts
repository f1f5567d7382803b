import { expect, test } from "vitest";
import { sideBySide } from "./side-by-side.js";

/** A task that ends only when it is stopped. */
const untilStopped = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(new Error("stopped")));
  });

test("all results come back, in order", async () => {
  expect(await sideBySide([async () => 1, async () => "two", async () => undefined])).toEqual([
    1,
    "two",
    undefined,
  ]);
});

test("where one fails the others are stopped first, and what failed is thrown", async () => {
  let ended = false;
  const other = async (signal: AbortSignal) => {
    await untilStopped(signal).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    ended = true;
    throw new Error("as a consequence");
  };
  const failing = async () => {
    throw new Error("the cause");
  };
  await expect(sideBySide([failing, other])).rejects.toThrow("the cause");
  expect(ended).toBe(true);
  await expect(sideBySide([other, failing])).rejects.toThrow("the cause");
});

test("the signal stops all", async () => {
  const stop = new AbortController();
  const running = sideBySide([untilStopped, untilStopped], stop.signal);
  stop.abort();
  await expect(running).rejects.toThrow("stopped");
});
