import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ffmpegPath, ffmpegScript, rawFrames } from "../../test/ffmpeg.js";
import { processesOf, untilGone } from "../../test/processes.js";
import { scratchFolder } from "../../test/scratch-folder.js";
import { smallCanvas as canvas } from "../../test/shot-of.js";
import { ChunkEncoder } from "./chunk-encoder.js";

const folder = scratchFolder();
const ffv1 = { name: "ffv1", preset: "", threads: 1 };
const x264 = { name: "libx264", preset: "ultrafast", crf: 20, threads: 1 };
const FRAME_BYTES = (160 * 90 * 3) / 2;

/** A frame whose bytes all differ from the next one's. */
const frameOf = (value: number) => new Uint8Array(FRAME_BYTES).map((_, i) => 16 + ((value * 31 + i) % 200));

test("what is written comes out again, byte for byte, in order", async () => {
  const path = join(folder, "exact.nut");
  await using encoder = new ChunkEncoder({ ffmpegPath, canvas, encoder: ffv1, path });
  for (let i = 0; i < 12; i++) await encoder.write(frameOf(i));
  expect(await encoder.close()).toBe(12);
  const raw = rawFrames(path);
  expect(raw.length).toBe(12 * FRAME_BYTES);
  for (let i = 0; i < 12; i++)
    expect(raw.subarray(i * FRAME_BYTES, (i + 1) * FRAME_BYTES).equals(frameOf(i))).toBe(true);
});

test("frames can be handed over without waiting for each", async () => {
  const path = join(folder, "ahead.mp4");
  await using encoder = new ChunkEncoder({ ffmpegPath, canvas, encoder: x264, path });
  await Promise.all(Array.from({ length: 40 }, (_, i) => encoder.write(frameOf(i))));
  expect(await encoder.close()).toBe(40);
});

test("killed in the middle it leaves no process, and killing it again does no harm", async () => {
  const path = join(folder, "killed.mp4");
  const encoder = new ChunkEncoder({ ffmpegPath, canvas, encoder: x264, path });
  await encoder.write(frameOf(1));
  expect(processesOf(path)).toHaveLength(1);
  await encoder.kill();
  expect(processesOf(path)).toEqual([]);
  await encoder.kill();
  await expect(encoder.write(frameOf(2))).rejects.toMatchObject({ code: "ABORTED" });
});

test("killed before it has begun it leaves no process either", async () => {
  const path = join(folder, "never.mp4");
  await new ChunkEncoder({ ffmpegPath, canvas, encoder: x264, path }).kill();
  await untilGone(path);
});

test("disposing after close changes nothing", async () => {
  const path = join(folder, "closed.mp4");
  {
    await using encoder = new ChunkEncoder({ ffmpegPath, canvas, encoder: x264, path });
    await encoder.write(frameOf(1));
    await encoder.close();
  }
  expect(rawFrames(path).length).toBe(FRAME_BYTES);
});

describe("ffmpeg in trouble", () => {
  const failing = async (body: string, encoder = x264): Promise<unknown> => {
    const script = ffmpegScript(join(folder, "failing.sh"), body);
    const path = join(folder, "failing.mp4");
    await using chunk = new ChunkEncoder({ ffmpegPath: script, canvas, encoder, path });
    try {
      for (let i = 0; i < 100; i++) await chunk.write(frameOf(i));
      await chunk.close();
    } catch (error) {
      return error;
    }
  };

  test("that dies in the middle is an error with its last words", async () => {
    const error = await failing('head -c 100000 > /dev/null; echo "Disk on fire" >&2; exit 7');
    expect(error).toMatchObject({
      name: "SegueError",
      code: "ENCODER_FAILED",
      message: "ffmpeg exited with code 7: Disk on fire.",
    });
  });

  test("that is killed is an error that says so", async () => {
    const error = await failing("head -c 100000 > /dev/null; kill -9 $$");
    expect(error).toMatchObject({
      code: "ENCODER_FAILED",
      message: "ffmpeg was killed with signal SIGKILL.",
    });
  });

  test("of many last words the last three lines are told, without addresses", async () => {
    const error = await failing('printf "one\\ntwo\\n[libx264 @ 0x55d0] three\\nfour\\n" >&2; exit 1');
    expect(error).toMatchObject({ message: "ffmpeg exited with code 1: two three four." });
  });

  test.each([
    ["is not there", "no-ffmpeg", undefined],
    ["can't be run here", "broken-ffmpeg", "#!/no/such/interpreter"],
  ])("that %s is an error with the remedy", async (_what, name, content) => {
    const program = join(folder, name);
    if (content) writeFileSync(program, content, { mode: 0o755 });
    const path = join(folder, "x.mp4");
    await using chunk = new ChunkEncoder({ ffmpegPath: program, canvas, encoder: x264, path });
    await expect(chunk.write(frameOf(0))).rejects.toMatchObject({
      code: "FFMPEG_MISSING",
      message: `${program} can't be started (spawn ${program} ENOENT); install ffmpeg, or set FFMPEG_PATH to one that runs.`,
    });
  });

  test("that has no such encoder is told apart", async () => {
    const path = join(folder, "unknown.mp4");
    const encoder = { ...x264, name: "libx999" };
    await using chunk = new ChunkEncoder({ ffmpegPath, canvas, encoder, path });
    await expect(chunk.close()).rejects.toMatchObject({
      code: "ENCODER_MISSING",
      message: expect.stringMatching(
        /^This ffmpeg can't encode with libx999 \(.*Unknown encoder 'libx999'.*\); install a full ffmpeg, or choose another --encoder\.$/,
      ),
    });
    expect(existsSync(path) && readFileSync(path).length > 0).toBe(false);
  });

  test("that does not take a preset is told apart", async () => {
    const path = join(folder, "preset.mp4");
    await using chunk = new ChunkEncoder({ ffmpegPath, canvas, encoder: { ...x264, preset: "warp" }, path });
    await expect(chunk.write(frameOf(0)).then(() => chunk.close())).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringMatching(
        /^libx264 does not take its settings \(.+\); correct --preset or --crf\.$/,
      ),
    });
  });

  test("that can't write its file is an error with the reason", async () => {
    const path = join(folder, "missing-folder", "x.mp4");
    await using chunk = new ChunkEncoder({ ffmpegPath, canvas, encoder: x264, path });
    await expect(chunk.write(frameOf(0)).then(() => chunk.close())).rejects.toMatchObject({
      code: "ENCODER_FAILED",
      message: expect.stringContaining("No such file or directory"),
    });
  });
});
