import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { locateProgram } from "@segue/render-worker";
import { beforeAll, describe, expect, test } from "vitest";
import { ffmpegScript } from "../../render-worker/test/ffmpeg.js";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { probe, runTool, soundOf } from "../test/probe.js";
import { encodeSound } from "./sound.js";

const folder = scratchFolder();
const ffmpegPath = locateProgram("ffmpeg").path;
const inFolder = (name: string) => join(folder, name);
const canvas = { width: 160, height: 90, fps: { numerator: 30000, denominator: 1001 } };

beforeAll(() => {
  runTool(
    "-f",
    "lavfi",
    "-i",
    "sine=frequency=1000:duration=1",
    "-ac",
    "1",
    "-ar",
    "22050",
    inFolder("second.wav"),
  );
  runTool("-i", inFolder("second.wav"), inFolder("second.mp3"));
  runTool("-i", inFolder("second.wav"), inFolder("second.flac"));
});

async function encode(audio: string, totalFrames: number): Promise<Float32Array> {
  const path = inFolder("sound.m4a");
  await encodeSound({ ffmpegPath, audio: inFolder(audio), canvas, totalFrames, path });
  expect(probe(path, "a")).toMatchObject({ codec_name: "aac", sample_rate: "48000", channels: 2 });
  return soundOf(path);
}

/** Loudest sample between two times. */
const loudness = (sound: Float32Array, from: number, to: number) =>
  sound.subarray(from * 48_000, to * 48_000).reduce((most, value) => Math.max(most, Math.abs(value)), 0);

test.each(["second.wav", "second.mp3", "second.flac"])(
  "%s is padded with silence to the video's length",
  async (name) => {
    const sound = await encode(name, 60);
    // 60 frames are 2.002 s: 96,096 samples, and AAC comes in frames of 1024.
    expect(sound.length).toBeGreaterThanOrEqual(96_096);
    expect(sound.length).toBeLessThan(96_096 + 1024);
    expect(loudness(sound, 0.1, 0.9)).toBeGreaterThan(0.1);
    expect(loudness(sound, 1.2, 2)).toBeLessThan(0.001);
  },
);

test("what is longer than the video is cut", async () => {
  const sound = await encode("second.wav", 15);
  expect(sound.length).toBeGreaterThanOrEqual(24_024);
  expect(sound.length).toBeLessThan(24_024 + 1024);
  expect(loudness(sound, 0.3, 0.5)).toBeGreaterThan(0.1);
});

describe("refused, with the place and the remedy", () => {
  const refusal = async (name: string) => {
    const error = await encode(name, 30).catch((caught) => caught);
    expect(error).toMatchObject({ code: "AUDIO_UNREADABLE", at: "audio_file" });
    expect(error.message).toMatch(
      /^The soundtrack .* can't be read \(.+\); use WAV, MP3, AAC, FLAC or Ogg\.$/,
    );
    expect(error.message).toContain(inFolder(name));
    return error.message as string;
  };

  test("a text named .mp3", async () => {
    writeFileSync(inFolder("text.mp3"), "This is not sound.\n".repeat(100));
    await refusal("text.mp3");
  });

  test("an empty file", async () => {
    writeFileSync(inFolder("empty.wav"), "");
    await refusal("empty.wav");
  });

  test("a playlist named .mp3, which could point anywhere", async () => {
    const list = `#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n${inFolder("second.mp3")}\n#EXT-X-ENDLIST\n`;
    writeFileSync(inFolder("list.mp3"), list);
    await refusal("list.mp3");
    writeFileSync(inFolder("concat.wav"), `ffconcat version 1.0\nfile '${inFolder("second.wav")}'\n`);
    await refusal("concat.wav");
  });

  test("a video without sound", async () => {
    runTool(
      "-f",
      "lavfi",
      "-i",
      "color=size=32x32:duration=0.2",
      "-pix_fmt",
      "yuv420p",
      inFolder("silent.mp4"),
    );
    await refusal("silent.mp4");
  });

  test("a file in which ffmpeg searches without end", async () => {
    const searching = ffmpegScript(inFolder("searching.sh"), "exec sleep 1000");
    const sound = { audio: inFolder("second.wav"), canvas, totalFrames: 30, path: inFolder("sound.m4a") };
    await expect(encodeSound({ ffmpegPath: searching, stallMs: 500, ...sound })).rejects.toMatchObject({
      code: "AUDIO_UNREADABLE",
      message: `The soundtrack ${sound.audio} can't be read (ffmpeg made no progress for 0.5 s and was ended); use WAV, MP3, AAC, FLAC or Ogg.`,
    });
  });

  test("a folder", async () => {
    expect(await refusal("")).toMatch(/directory/i);
  });
});

test("stopped, it says so", async () => {
  const path = inFolder("stopped.m4a");
  const options = { ffmpegPath, audio: inFolder("second.wav"), canvas, totalFrames: 1_000_000, path };
  await expect(encodeSound(options, AbortSignal.abort())).rejects.toMatchObject({ code: "ABORTED" });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  await expect(encodeSound(options, stop.signal)).rejects.toMatchObject({ code: "ABORTED" });
});
