import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ffmpegPath, rawFrames } from "../../test/ffmpeg.js";
import { jobOf, journal } from "../../test/jobs.js";
import { untilGone } from "../../test/processes.js";
import { scratchFolder } from "../../test/scratch-folder.js";
import { watchThreads } from "../../test/threads.js";
import { ThreadPoolExecutor } from "./thread-pool.js";

// The threads themselves run the built entry file.

const folder = scratchFolder();
const threads = watchThreads();
const FRAME_BYTES = (160 * 90 * 3) / 2;
let folders = 0;

const newFolder = () => {
  const path = join(folder, `run-${folders++}`);
  mkdirSync(path);
  return path;
};

test("two threads render nine batches, each once, and are the only ones", async () => {
  const out = newFolder();
  const { events, lines } = journal();
  const order = [4, 2, 8, 0, 1, 3, 5, 6, 7];
  {
    await using executor = new ThreadPoolExecutor({ workers: 2, ffmpegPath });
    const results = await executor.run(
      order.map((index) => jobOf(index, out)),
      events,
    );
    expect(results.map(({ batchIndex, frames }) => [batchIndex, frames])).toEqual(
      order.map((index) => [index, 4 + (index % 3)]),
    );
    const starts = lines.filter((line) => line.startsWith("start"));
    expect(starts.map((line) => Number(line.split(" ")[1])).sort()).toEqual([...order].sort());
    expect(new Set(starts.map((line) => line.split(" ")[3]))).toEqual(new Set(["0,", "1,"]));
    expect(threads.started).toHaveLength(2);

    // They serve a second run as well.
    await executor.run([jobOf(0, out)]);
    expect(threads.started).toHaveLength(2);
  }
  await threads.untilGone();
  expect(readdirSync(out).sort()).toEqual(order.map((index) => `${index}.nut`).sort());
  expect(rawFrames(join(out, "4.nut")).length).toBe(5 * FRAME_BYTES);
});

test("no batches, no results; disposing twice does no harm", async () => {
  const executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath });
  expect(await executor.run([])).toEqual([]);
  await executor[Symbol.asyncDispose]();
  await executor[Symbol.asyncDispose]();
  await threads.untilGone();
});

test.each([
  [{ workers: 0 }, "workers must be a whole number from 1 to 256, not 0."],
  [{ workers: 1.5 }, "workers must be a whole number from 1 to 256, not 1.5."],
  [{ workers: 257 }, "workers must be a whole number from 1 to 256, not 257."],
  [{ workers: 1, attempts: 0 }, "attempts must be a whole number from 1 to 100, not 0."],
])("%j is refused", (options, message) => {
  expect(() => new ThreadPoolExecutor({ ffmpegPath, ...options })).toThrowError(
    expect.objectContaining({ code: "INVALID_OPTION", message }),
  );
  expect(threads.started).toEqual([]);
});

describe("aborting", () => {
  test("stops what runs, starts nothing more, and leaves no file, process or thread", async () => {
    const out = newFolder();
    const { events, lines } = journal();
    const stop = new AbortController();
    {
      await using executor = new ThreadPoolExecutor({ workers: 2, ffmpegPath });
      const jobs = [0, 1, 2, 3].map((index) => jobOf(index, out, { endFrame: 1_000_000 }));
      const run = executor.run(jobs, { ...events, onProgress: () => stop.abort() }, stop.signal);
      await expect(run).rejects.toMatchObject({ code: "ABORTED", message: "The render was stopped." });
      expect(lines.filter((line) => line.startsWith("start")).length).toBeLessThanOrEqual(2);
      await untilGone(out);
      expect(readdirSync(out)).toEqual([]);
    }
    await threads.untilGone();
  });

  test("before the run renders nothing", async () => {
    const out = newFolder();
    const { events, lines } = journal();
    await using executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath });
    await expect(executor.run([jobOf(0, out)], events, AbortSignal.abort())).rejects.toMatchObject({
      code: "ABORTED",
    });
    expect(lines).toEqual([]);
  });
});

test("an event handler that throws fails the run, and no thread is left", async () => {
  const out = newFolder();
  {
    await using executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath });
    const onStart = () => {
      throw new RangeError("handler");
    };
    await expect(executor.run([jobOf(0, out)], { onStart })).rejects.toThrow("handler");
  }
  await threads.untilGone();
});
