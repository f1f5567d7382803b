import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { ffmpegPath, ffmpegScript, rawFrames } from "../../test/ffmpeg.js";
import { processesOf } from "../../test/processes.js";
import { scratchFolder } from "../../test/scratch-folder.js";
import { runFfmpeg } from "./run-ffmpeg.js";

const folder = scratchFolder();
const FRAME_BYTES = (16 * 16 * 3) / 2;
const raw = ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", "16x16"];

describe("an ffmpeg that waits for its input", () => {
  const inputs = [{ source: "pipe:0", arguments: raw }];
  const output = ["-c:v", "ffv1", "-f", "nut"];
  const later = async (ms: number, text: string) => {
    await wait(ms);
    return text;
  };

  test("is not taken for one that makes no progress", async () => {
    const path = join(folder, "late.nut");
    const stdin = later(900, "x".repeat(3 * FRAME_BYTES));
    expect(await runFfmpeg({ ffmpegPath, inputs, output, path, stdin, stallMs: 400 })).toEqual({ frames: 3 });
    expect(rawFrames(path).length).toBe(3 * FRAME_BYTES);
  });

  test("is ended where it makes no progress once it has it", async () => {
    const silent = ffmpegScript(join(folder, "silent.sh"), "exec sleep 1000");
    const path = join(folder, "silent.nut");
    const run = runFfmpeg({ ffmpegPath: silent, inputs, output, path, stdin: later(0, ""), stallMs: 400 });
    await expect(run).rejects.toMatchObject({ message: "ffmpeg made no progress for 0.4 s and was ended" });
  });

  test("ends when it is stopped, and when its input fails", async () => {
    const path = join(folder, "stopped.nut");
    const never = new Promise<string>(() => {});
    const options = { ffmpegPath, inputs, output, path };
    const stop = AbortSignal.timeout(200);
    await expect(runFfmpeg({ ...options, stdin: never }, stop)).rejects.toMatchObject({ code: "ABORTED" });
    const failing = Promise.reject(new Error("no input"));
    await expect(runFfmpeg({ ...options, stdin: failing })).rejects.toThrow("no input");
    await expect.poll(() => processesOf(path)).toEqual([]);
  });

  test("tells that it was killed meanwhile", async () => {
    const killed = ffmpegScript(join(folder, "killed.sh"), "kill -9 $$");
    const stdin = new Promise<string>(() => {});
    const run = runFfmpeg({ ffmpegPath: killed, inputs, output, path: join(folder, "killed.nut"), stdin });
    await expect(run).rejects.toMatchObject({ name: "FfmpegFailure", isKilled: true });
  });
});

test("relative paths start in its folder", async () => {
  writeFileSync(join(folder, "two.yuv"), Buffer.alloc(2 * FRAME_BYTES));
  const inputs = [{ source: "two.yuv", arguments: raw }];
  await runFfmpeg({ ffmpegPath, folder, inputs, output: ["-c:v", "ffv1", "-f", "nut"], path: "two.nut" });
  expect(rawFrames(join(folder, "two.nut")).length).toBe(2 * FRAME_BYTES);
});
