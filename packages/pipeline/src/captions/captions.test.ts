import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { locateProgram } from "@segue/render-worker";
import { describe, expect, test } from "vitest";
import { scratchFolder } from "../../../render-worker/test/scratch-folder.js";
import { presentationTimes, probe, runTool } from "../../test/probe.js";
import { fastEncoder, segment, timelineIn } from "../../test/timelines.js";
import { renderTimeline } from "../index.js";
import type { CaptionMode } from "./caption-mode.js";

const folder = scratchFolder();
const workDir = join(folder, "work");
const speaking = (start: number, end: number, transcript: string) => ({
  ...segment(start, end, "rocket.jpg"),
  transcript,
});
const segments = [
  speaking(0, 1, "Fish & <chips>, 3 --> 2."),
  segment(1, 1.5, "rocket.jpg"),
  speaking(1.5, 3, "  {\\an8}ไทย 貓 C:\\new “Ünïcödé”\n"),
];

const rendered = async (
  name: string,
  captions: CaptionMode,
  more: Record<string, unknown> = {},
  all = segments,
) => {
  const output = join(folder, name);
  const timeline = await timelineIn(folder, all, more);
  const report = await renderTimeline(timeline, {
    output,
    workDir,
    workers: 1,
    encoder: fastEncoder,
    captions,
  });
  return { output, report };
};

/** Cues of a video's text stream, as ffprobe and ffmpeg see them. */
function cuesOf(path: string): { codec: string; times: [number, number][]; text: string } {
  const ask = (...args: string[]) =>
    JSON.parse(
      execFileSync(
        locateProgram("ffprobe").path,
        [
          "-v",
          "error",
          "-select_streams",
          "s",
          "-show_streams",
          "-show_packets",
          "-of",
          "json",
          ...args,
          path,
        ],
        { encoding: "utf8" },
      ),
    );
  const { streams, packets } = ask();
  // In MP4 a gap is a packet without text: two bytes for its length.
  // Matroska has no times before 0, so that all streams begin with the sound's lead-in.
  const zero = Number(probe(path, "v").start_time);
  const shown = (packets as { size: string; pts_time: string; duration_time: string }[]).filter(
    ({ size }) => Number(size) > 2,
  );
  return {
    codec: streams[0].codec_name,
    times: shown.map(({ pts_time, duration_time }) => [
      Number(pts_time) - zero,
      Number(pts_time) - zero + Number(duration_time),
    ]),
    text: runTool("-i", path, "-map", "0:s:0", "-f", "webvtt", "-").replaceAll("\u2060", ""),
  };
}

describe("soft", () => {
  test.each([
    ["soft.mp4", "mov_text"],
    ["soft.mov", "mov_text"],
    ["soft.mkv", "subrip"],
  ])("%s has a stream of them, at their times, word for word", async (name, codec) => {
    runTool("-f", "lavfi", "-i", "sine=duration=3", join(folder, "tone.wav"));
    const { output } = await rendered(name, "soft", { audio_file: "tone.wav" });
    const cues = cuesOf(output);
    expect(cues.codec).toBe(codec);
    expect(cues.times.flat().map((time) => Math.round(time * 100) / 100)).toEqual([0, 1, 1.5, 3]);
    expect(cues.text).toContain("Fish & <chips>, 3 --> 2.");
    expect(cues.text).toContain("{\\an8}ไทย 貓 C:\\new “Ünïcödé”");
    expect(probe(output, "v").nb_read_frames).toBe("90");
    expect(probe(output, "a").codec_name).toBe("aac");
    expect(presentationTimes(output, "v")).toHaveLength(90);
  });

  test("without sound as well", async () => {
    const { output } = await rendered("silent.mp4", "soft");
    expect(cuesOf(output).times).toHaveLength(2);
  });
});

test.each(["srt", "vtt"] as const)("%s is a file beside the video, and no stream of it", async (format) => {
  const { output, report } = await rendered(`beside-${format}.mp4`, format);
  const path = join(folder, `beside-${format}.${format}`);
  expect(report.captionsFile).toBe(path);
  expect(readFileSync(path, "utf8")).toContain(format === "srt" ? "00:00:01,500 --> 00:00:03,000" : "WEBVTT");
  // ffmpeg reads both cues of it.
  expect(runTool("-i", path, "-f", "webvtt", "-").match(/^[\d:.]+ --> /gm)).toHaveLength(2);
  expect(
    execFileSync(locateProgram("ffprobe").path, ["-v", "error", "-show_streams", output], {
      encoding: "utf8",
    }),
  ).not.toContain("codec_type=subtitle");
  expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
});

test("without a transcript there is a warning, and no file", async () => {
  const { report } = await rendered("mute.mp4", "vtt", {}, [
    segment(0, 0.5, "rocket.jpg"),
  ] as typeof segments);
  expect(report.warnings.map(({ at }) => at)).toEqual(["--captions"]);
  expect(existsSync(join(folder, "mute.vtt"))).toBe(false);
});

test("another mode is refused", async () => {
  await expect(rendered("x.mp4", "loud" as CaptionMode)).rejects.toMatchObject({
    code: "INVALID_OPTION",
    at: "--captions",
    message: "--captions must be one of burn, soft, srt, vtt, off, not loud.",
  });
});
