import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Motion, type RenderBatch, type Shot, sealEnvelope } from "@segue/protocol";
import { type BatchJob, type ExecutorEvents, ThreadPoolExecutor } from "@segue/render-worker";
import { describe, expect, test, vi } from "vitest";
import { ffmpegPath, ffmpegScript, rawFrames } from "../../test/ffmpeg.js";
import { untilGone } from "../../test/processes.js";
import { scratchFolder } from "../../test/scratch-folder.js";
import { batchOf, photo, planOf, shotOf } from "../../test/shot-of.js";
import { watchThreads } from "../../test/threads.js";

// Threads start from the built entry file, so the executor under test is the built one.

const folder = scratchFolder();
const threads = watchThreads();
const FRAME_BYTES = (160 * 90 * 3) / 2;
let folders = 0;

const newFolder = () => {
  const path = join(folder, `run-${folders++}`);
  mkdirSync(path);
  return path;
};

/** A batch of a few frames of the cat. */
function jobOf(
  index: number,
  out: string,
  more: Partial<Shot> = {},
  batch: Partial<RenderBatch> = {},
): BatchJob {
  const shot = shotOf({
    endFrame: 4 + (index % 3),
    imagePath: photo("chelsea.png"),
    effectsPlan: planOf({ motion: Motion.KEN_BURNS_IN }),
    ...more,
  });
  const value = batchOf([shot], join(out, `${index}.nut`), { index, ...batch });
  return { index, envelope: sealEnvelope({ case: "renderBatch", value }) };
}

/** Notes what happens, a word each. */
function journal(): { events: ExecutorEvents; lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    events: {
      onStart: (index, worker, attempt) => lines.push(`start ${index} on ${worker}, try ${attempt}`),
      onRetry: (index, attempt, reason) => lines.push(`retry ${index} after try ${attempt}: ${reason}`),
      onResult: (result, worker) => lines.push(`result ${result.batchIndex} of ${worker}`),
    },
  };
}

test("two threads render nine batches, in the given order, and are the only ones", async () => {
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
    expect(starts.map((line) => Number(line.split(" ")[1]))).toEqual(order);
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

describe("a batch whose encoder fails", () => {
  /** An ffmpeg that dies on its first runs. */
  const failingFirst = (out: string, times: number) =>
    ffmpegScript(
      join(out, "ffmpeg.sh"),
      `for n in ${Array.from({ length: times }, (_, i) => i).join(" ")}; do
         if mkdir '${out}'/failed-$n 2>/dev/null; then echo "Out of luck" >&2; exit 1; fi
       done
       exec "$FFMPEG" "$@"`,
    );

  test("is tried again by the same thread", async () => {
    const out = newFolder();
    const { events, lines } = journal();
    await using executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath: failingFirst(out, 2) });
    const [result] = await executor.run([jobOf(0, out)], events);
    expect(result).toMatchObject({ batchIndex: 0, frames: 4 });
    expect(lines).toEqual([
      "start 0 on 0, try 1",
      "retry 0 after try 1: ffmpeg exited with code 1: Out of luck.",
      "start 0 on 0, try 2",
      "retry 0 after try 2: ffmpeg exited with code 1: Out of luck.",
      "start 0 on 0, try 3",
      "result 0 of 0",
    ]);
    expect(threads.started).toHaveLength(1);
  });

  test("three times is given up, and named", async () => {
    const out = newFolder();
    await using executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath: failingFirst(out, 3) });
    await expect(executor.run([jobOf(7, out)])).rejects.toMatchObject({
      code: "ENCODER_FAILED",
      message:
        "Batch 7 failed 3 times and is given up. The last time: ffmpeg exited with code 1: Out of luck.",
    });
    expect(readdirSync(out).filter((name) => name.includes("nut"))).toEqual([]);
  });

  test("stops the others, and the executor can be used again", async () => {
    const out = newFolder();
    await using executor = new ThreadPoolExecutor({ workers: 2, ffmpegPath });
    const broken = jobOf(1, out, { imagePath: join(out, "gone.png") });
    const endless = jobOf(0, out, { endFrame: 1_000_000 });
    await expect(executor.run([endless, broken, jobOf(2, out)])).rejects.toMatchObject({
      code: "IMAGE_MISSING",
      at: "segments[0].selected_image",
    });
    await untilGone(out);
    expect(await executor.run([jobOf(3, out)])).toMatchObject([{ batchIndex: 3 }]);
    expect(threads.started).toHaveLength(2);
  });
});

describe("a thread that dies", () => {
  test("is replaced, and its batch tried again without a scratch", async () => {
    const out = newFolder();
    const { events, lines } = journal();
    await using executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath });
    let killed = 0;
    const [first, second] = await executor.run([jobOf(0, out, { endFrame: 400 }), jobOf(1, out)], {
      ...events,
      onProgress: () => {
        if (killed++ === 0) void threads.started[0]!.terminate();
      },
    });
    expect(first).toMatchObject({ batchIndex: 0, frames: 400 });
    expect(second).toMatchObject({ batchIndex: 1 });
    expect(rawFrames(join(out, "0.nut")).length).toBe(400 * FRAME_BYTES);
    expect(threads.started).toHaveLength(2);
    expect(lines).toEqual([
      "start 0 on 0, try 1",
      "retry 0 after try 1: A worker thread ended with code 1.",
      "start 0 on 0, try 2",
      "result 0 of 0",
      "start 1 on 0, try 1",
      "result 1 of 0",
    ]);
  });

  test("and whose ffmpeg is slow to notice does not spoil the second try", async () => {
    const out = newFolder();
    // The first ffmpeg has begun its file when its thread dies, and ends it when the second one is done.
    const slow = ffmpegScript(
      join(out, "ffmpeg.sh"),
      `if mkdir '${out}'/first 2>/dev/null; then
         (
           head -c ${250 * FRAME_BYTES}
           head -c ${20 * FRAME_BYTES} > '${out}'/more
           touch '${out}'/stuck
           while [ ! -e '${out}'/go ]; do sleep 0.02; done
           cat '${out}'/more
         ) | "$FFMPEG" "$@"
         exit
       fi
       exec "$FFMPEG" "$@"`,
    );
    await using executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath: slow });
    const run = executor.run([jobOf(0, out, { endFrame: 400 })]);
    await vi.waitFor(() => expect(existsSync(join(out, "stuck"))).toBe(true), 20_000);
    await threads.started[0]!.terminate();
    await run;
    writeFileSync(join(out, "go"), "");
    await untilGone(join(out, "0.nut"));
    const again = newFolder();
    await executor.run([jobOf(0, again, { endFrame: 400 })]);
    expect(readFileSync(join(out, "0.nut")).equals(readFileSync(join(again, "0.nut")))).toBe(true);
  });

  test("each time is given up after three tries", async () => {
    const out = newFolder();
    await using executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath });
    const dying = executor.run([jobOf(2, out, { endFrame: 100_000 })], {
      onProgress: () => void threads.started.at(-1)!.terminate(),
    });
    await expect(dying).rejects.toMatchObject({
      code: "WORKER_FAILED",
      message: "Batch 2 failed 3 times and is given up. The last time: A worker thread ended with code 1.",
    });
    await untilGone(join(out, "2.nut"));
  });
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
