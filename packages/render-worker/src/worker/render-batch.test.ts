import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Kernels } from "@segue/kernels";
import { Motion, TransitionType } from "@segue/protocol";
import { describe, expect, test } from "vitest";
import { ffmpegPath, ffmpegScript, rawFrames } from "../../test/ffmpeg.js";
import { halfAPhoto } from "../../test/image-files.js";
import { processesOf } from "../../test/processes.js";
import { scratchFolder } from "../../test/scratch-folder.js";
import { batchOf, photo, planOf, shotOf } from "../../test/shot-of.js";
import { renderBatch } from "./render-batch.js";

const kernels = Kernels.load();
const folder = scratchFolder();
const FRAME_BYTES = (160 * 90 * 3) / 2;

/** A folder of its own for a chunk. */
function place(name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name, "chunk.nut");
}

const moving = (startFrame: number, endFrame: number) =>
  shotOf({
    startFrame,
    endFrame,
    imagePath: photo("rocket.jpg"),
    effectsPlan: planOf({ motion: Motion.KEN_BURNS_IN }),
  });

describe("a finished batch", () => {
  test("has its frames in a chunk, and nothing beside it", async () => {
    const chunkPath = place("whole");
    const told: number[][] = [];
    const result = await renderBatch(batchOf([moving(100, 124)], chunkPath, { index: 5 }), {
      kernels,
      ffmpegPath,
      onProgress: (...progress) => told.push(progress),
    });
    expect(result).toMatchObject({ batchIndex: 5, frames: 24, chunkPath });
    for (const ms of [result.elapsedMs, result.compileMs, result.drawMs, result.encodeWaitMs])
      expect(ms).toBeGreaterThanOrEqual(0);
    expect(rawFrames(chunkPath).length).toBe(24 * FRAME_BYTES);
    expect(readdirSync(join(folder, "whole"))).toEqual(["chunk.nut"]);
    expect(told.at(-1)).toEqual([24, 24]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a! - b!));
  });

  test("takes the place of a chunk that was there", async () => {
    const chunkPath = place("again");
    writeFileSync(chunkPath, "an old chunk");
    await renderBatch(batchOf([shotOf({ endFrame: 3 })], chunkPath), { kernels, ffmpegPath });
    expect(rawFrames(chunkPath).length).toBe(3 * FRAME_BYTES);
  });

  test("moves in every frame, and repeats frames where nothing moves", async () => {
    const distinct = async (name: string, motion: Motion) => {
      const chunkPath = place(name);
      const shot = { ...moving(0, 10), effectsPlan: planOf({ motion }) };
      await renderBatch(batchOf([shot], chunkPath), { kernels, ffmpegPath });
      const raw = rawFrames(chunkPath);
      const frames = Array.from({ length: 10 }, (_, i) =>
        raw.subarray(i * FRAME_BYTES, (i + 1) * FRAME_BYTES),
      );
      return new Set(frames.map((frame) => frame.toString("latin1"))).size;
    };
    expect(await distinct("pan", Motion.PAN_LTR)).toBe(10);
    expect(await distinct("still", Motion.STATIC)).toBe(1);
  });

  test("without images is black: luma 16, chroma 128", async () => {
    const chunkPath = place("black");
    await renderBatch(batchOf([shotOf({ endFrame: 2 })], chunkPath), { kernels, ffmpegPath });
    const raw = rawFrames(chunkPath);
    expect([...new Set(raw.subarray(0, 160 * 90))]).toEqual([16]);
    expect([...new Set(raw.subarray(160 * 90, FRAME_BYTES))]).toEqual([128]);
  });

  test("gives back all of the kernels' memory", async () => {
    const crossfade = planOf({ transition: { type: TransitionType.CROSSFADE } });
    const first = { ...moving(0, 12), leadOutFrames: 4, effectsPlan: crossfade };
    const second = { ...moving(12, 24), leadInFrames: 4, segmentIndex: 1 };
    const render = () =>
      renderBatch(batchOf([first, second], join(folder, "memory.nut")), { kernels, ffmpegPath });
    await render();
    const { used } = kernels.memory;
    await render();
    expect(kernels.memory.used).toBe(used);
  });
});

describe("a batch that fails", () => {
  test("when it is stopped leaves no file and no process", async () => {
    const chunkPath = place("stopped");
    const stop = new AbortController();
    const rendering = renderBatch(batchOf([moving(0, 100_000)], chunkPath, { index: 2 }), {
      kernels,
      ffmpegPath,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(rendering).rejects.toMatchObject({ code: "ABORTED", message: "Batch 2 was stopped." });
    expect(readdirSync(join(folder, "stopped"))).toEqual([]);
    expect(processesOf(chunkPath)).toEqual([]);
  });

  test("when it is stopped before it begins does the same", async () => {
    const chunkPath = place("never");
    const signal = AbortSignal.abort();
    await expect(
      renderBatch(batchOf([moving(0, 10)], chunkPath), { kernels, ffmpegPath, signal }),
    ).rejects.toMatchObject({ code: "ABORTED" });
    expect(readdirSync(join(folder, "never"))).toEqual([]);
    expect(processesOf(chunkPath)).toEqual([]);
  });

  test("over an image names it, and leaves nothing", async () => {
    const chunkPath = place("truncated");
    const shots = [
      moving(0, 5),
      shotOf({ segmentIndex: 7, startFrame: 5, imagePath: await halfAPhoto(folder) }),
    ];
    await expect(renderBatch(batchOf(shots, chunkPath), { kernels, ffmpegPath })).rejects.toMatchObject({
      code: "IMAGE_UNREADABLE",
      at: "segments[7].selected_image",
    });
    expect(readdirSync(join(folder, "truncated"))).toEqual([]);
    expect(processesOf(chunkPath)).toEqual([]);
  });

  test("over ffmpeg tells its last words, and leaves nothing", async () => {
    const chunkPath = place("broken");
    const broken = ffmpegScript(
      join(folder, "broken.sh"),
      'head -c 300000 > /dev/null; echo "No space" >&2; exit 1',
    );
    await expect(
      renderBatch(batchOf([moving(0, 200)], chunkPath), { kernels, ffmpegPath: broken }),
    ).rejects.toMatchObject({ code: "ENCODER_FAILED", message: "ffmpeg exited with code 1: No space." });
    expect(readdirSync(join(folder, "broken"))).toEqual([]);
  });

  test("to hold all its frames is not passed off as a chunk", async () => {
    const chunkPath = place("short");
    const short = ffmpegScript(
      join(folder, "short.sh"),
      `head -c ${4 * FRAME_BYTES} | "$FFMPEG" "$@"; cat > /dev/null`,
    );
    await expect(
      renderBatch(batchOf([moving(0, 9)], chunkPath, { index: 1 }), { kernels, ffmpegPath: short }),
    ).rejects.toMatchObject({
      code: "CHUNK_INVALID",
      message: "The chunk of batch 1 has 4 frames instead of 9.",
    });
    expect(readdirSync(join(folder, "short"))).toEqual([]);
  });
});

test("a frame is the same in whatever batch it is drawn", async () => {
  const shots = [moving(0, 40)];
  const whole = place("all");
  const part = place("part");
  await renderBatch(batchOf(shots, whole), { kernels, ffmpegPath });
  await renderBatch(batchOf(shots, part, { startFrame: 17, endFrame: 31 }), { kernels, ffmpegPath });
  const frames = rawFrames(whole).subarray(17 * FRAME_BYTES, 31 * FRAME_BYTES);
  expect(rawFrames(part).equals(frames)).toBe(true);
});
