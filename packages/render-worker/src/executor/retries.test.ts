import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { ffmpegPath, ffmpegScript, rawFrames } from "../../test/ffmpeg.js";
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

  test("that hangs is ended and tried again", async () => {
    const out = newFolder();
    const hanging = ffmpegScript(
      join(out, "ffmpeg.sh"),
      `if mkdir '${out}'/hung 2>/dev/null; then exec sleep 1000; fi
       exec "$FFMPEG" "$@"`,
    );
    const { events, lines } = journal();
    await using executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath: hanging, stallMs: 1000 });
    const [result] = await executor.run([jobOf(0, out)], events);
    expect(result).toMatchObject({ batchIndex: 0, frames: 4 });
    expect(lines).toEqual([
      "start 0 on 0, try 1",
      "retry 0 after try 1: ffmpeg made no progress for 1 s and was ended.",
      "start 0 on 0, try 2",
      "result 0 of 0",
    ]);
  });

  test.each([0, 1])("on a full disk is not tried again, whatever ffmpeg's exit code: %i", async (code) => {
    const out = newFolder();
    const full = ffmpegScript(
      join(out, "ffmpeg.sh"),
      `cat > /dev/null; echo "av_interleaved_write_frame(): No space left on device" >&2; exit ${code}`,
    );
    const { events, lines } = journal();
    await using executor = new ThreadPoolExecutor({ workers: 1, ffmpegPath: full });
    await expect(executor.run([jobOf(0, out)], events)).rejects.toMatchObject({
      code: "DISK_FULL",
      kind: "render",
      at: out,
      message: `There is no room left in ${out}; make room and run it again: what is finished is kept.`,
    });
    expect(lines).toEqual(["start 0 on 0, try 1"]);
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
