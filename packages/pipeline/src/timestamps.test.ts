import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { boxesOf, presentationTimes, probe, runTool } from "../test/probe.js";
import { fastEncoder, segment, timelineIn } from "../test/timelines.js";
import { renderTimeline } from "./index.js";

const folder = scratchFolder();
const narration = join(folder, "narration.wav");

beforeAll(() => {
  runTool("-f", "lavfi", "-i", "sine=frequency=440:duration=1.5", narration);
});

async function render(fps: string | number, end: number, name: string) {
  const output = join(folder, name);
  const timeline = await timelineIn(
    folder,
    [
      segment(0, 0.7, "rocket.jpg", { motion: "pan_up", transition: { type: "crossfade", duration: 0.3 } }),
      segment(0.7, 1.3, "chelsea.png"),
      segment(1.3, end, "coffee.png", { motion: "ken_burns_in" }),
    ],
    { canvas: { width: 160, height: 90, fps }, audio_file: "narration.wav" },
  );
  const report = await renderTimeline(timeline, {
    output,
    workDir: join(folder, "work"),
    workers: 2,
    batchSeconds: 0.1,
    encoder: fastEncoder,
  });
  return { output, report };
}

/** round(end × fps), with fractions of whole numbers. */
const framesOf = (end: number, [numerator, denominator]: readonly [number, number]) =>
  Math.round((end * numerator) / denominator);

describe.each([
  ["24", [24, 1], 2.31],
  ["25", [25, 1], 2.1],
  ["30000/1001", [30000, 1001], 2.345],
  ["24000/1001", [24000, 1001], 2.2],
  ["60", [60, 1], 1.99],
] as const)("at %s frames a second", (fps, rational, end) => {
  test("every frame has one timestamp, evenly spaced from 0, and the sound ends with the picture", async () => {
    const frames = framesOf(end, rational);
    const { output, report } = await render(fps, end, `video-${rational.join("-")}.mp4`);
    expect(report).toMatchObject({ frames, batches: [{}, {}, {}], width: 160, height: 90 });

    const video = probe(output, "v");
    expect(video).toMatchObject({ nb_read_frames: String(frames), r_frame_rate: rational.join("/") });
    const times = presentationTimes(output, "v");
    const [, ticks] = video.time_base!.split("/").map(Number);
    const step = (ticks! * rational[1]) / rational[0];
    expect(Number.isInteger(step)).toBe(true);
    expect(times).toEqual(Array.from({ length: frames }, (_, i) => i * step));

    const seconds = (frames * rational[1]) / rational[0];
    const audio = probe(output, "a");
    expect(Number(video.start_time)).toBe(0);
    expect(Math.abs(Number(video.duration) - seconds)).toBeLessThan(0.000_01);
    expect(Math.abs(Number(audio.duration) - seconds)).toBeLessThanOrEqual(1024 / 48_000);
    expect(Number(audio.start_time)).toBe(0);
    expect(report.durationSeconds).toBeCloseTo(seconds, 9);
  });
});

describe("a finished file", () => {
  let output: string;
  beforeAll(async () => {
    output = (await render(30, 1.8, "finished.mp4")).output;
  });

  test("says BT.709, and has its index at the front", () => {
    expect(probe(output, "v")).toMatchObject({
      codec_name: "h264",
      pix_fmt: "yuv420p",
      color_space: "bt709",
      color_primaries: "bt709",
      color_transfer: "bt709",
      color_range: "tv",
    });
    expect(probe(output, "a")).toMatchObject({ codec_name: "aac", sample_rate: "48000", channels: 2 });
    const boxes = boxesOf(output);
    expect(boxes[0]).toBe("ftyp");
    expect(boxes.indexOf("moov")).toBeGreaterThan(0);
    expect(boxes.indexOf("moov")).toBeLessThan(boxes.indexOf("mdat"));
  });

  test("seeks: the frame at a time is the one that is shown then", () => {
    const frame = (...where: string[]) =>
      runTool(...where, "-frames:v", "1", "-map", "0:v", "-f", "framemd5", "-")
        .split("\n")
        .find((line) => /^0,/.test(line))!
        .split(",")
        .at(-1);
    expect(frame("-ss", "1.5", "-i", output)).toBe(frame("-i", output, "-vf", "select=eq(n\\,45)"));
  });
});

test.each(["mov", "mkv"])(".%s files have every frame as well", async (ending) => {
  const { output } = await render(30, 1.5, `other.${ending}`);
  expect(probe(output, "v").nb_read_frames).toBe("45");
  expect(presentationTimes(output, "v")).toHaveLength(45);
  expect(probe(output, "a").codec_name).toBe("aac");
});
