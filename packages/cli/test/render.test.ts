import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { probe } from "../../pipeline/test/probe.js";
import { photos, segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { bench } from "./segue.js";

const { folder, out, segue, expectLeft } = bench();
const zoom = { tools: [{ name: "zoom_on_subject", params: { target: "cat" } }] };
writeTimeline(
  folder,
  timelineJson([segment(0, 0.5, "rocket.jpg", { motion: "pan_up" }), segment(0.5, 1, "chelsea.png", zoom)]),
);
const render = (...args: string[]) =>
  [
    "render",
    "timeline.json",
    "--asset-root",
    photos,
    "--preset",
    "ultrafast",
    "--crf",
    "30",
    "--workers",
    "2",
  ].concat(args);

test("--json ends with one line on stdout, of the documented shape, and all else is on stderr", async () => {
  const { code, stdout, stderr } = await segue(render("-o", "out/a.mp4", "--json", "--batch-seconds", "0.5"));
  expect([code, stderr.includes("30 frames in 2 batches")]).toEqual([0, true]);
  expect(stdout).toMatch(/^\{.*\}\n$/);
  const number = expect.any(Number);
  const batch = { ms: number, worker: number, cached: false };
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({
    output: join(out, "a.mp4"),
    frames: 30,
    fps: 30,
    durationSeconds: 1,
    width: 160,
    height: 90,
    batches: [
      { index: 0, segments: [0], frames: 15, ...batch },
      { index: 1, segments: [1], frames: 15, ...batch },
    ],
    workers: 2,
    subjects: [
      {
        segment: 1,
        target: "cat",
        label: "cat",
        confidence: number,
        bbox: [number, number, number, number],
        maskBytes: 0,
      },
    ],
    modelLoads: { main: 1, workers: 0 },
    inferences: { images: 1, masks: 0 },
    timings: { planMs: number, detectMs: number, renderMs: number, assembleMs: number, totalMs: number },
  });
  expect(probe(report.output, "v").nb_read_frames).toBe("30");
  await expectLeft("a.mp4");
});

describe("progress", () => {
  test("plain is a line for each thing that happens, and a summary", async () => {
    const { code, stdout, stderr } = await segue(
      render("-o", "out/a.mp4", "--batch-seconds", "9", "--subjects", "off", "--progress", "plain"),
    );
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr.split("\n")).toEqual([
      "30 frames in 1 batches",
      "warning segments[1]: subjects are off; zoom_on_subject goes to the centre instead.",
      "batch 0  30 frames, worker 0",
      expect.stringMatching(/^batch 0 {2}done in \d+\.\d s {2}\(100%\)$/),
      `${join(out, "a.mp4")}  (30 frames, 1.00 s)`,
      expect.stringMatching(
        /^plan \d+\.\d s, detect \d+\.\d s, render \d+\.\d s, assemble \d+\.\d s; \d+\.\d s in all$/,
      ),
      "",
    ]);
  });

  test("json is a line of JSON for each", async () => {
    const { code, stderr, stdout } = await segue(
      render(
        ...["-o", "out/a.mp4", "--no-resume", "--batch-seconds", "9", "--subjects", "off"],
        ...["--progress", "json", "--json"],
      ),
    );
    expect(code).toBe(0);
    const events = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const kinds = events.map(({ event }) => event);
    expect(kinds.filter((kind, i) => kind !== kinds[i - 1])).toEqual([
      "plan",
      "warning",
      "batch-start",
      "progress",
      "batch-done",
    ]);
    expect(events[0]).toEqual({ event: "plan", frames: 30, batches: 1 });
    expect(events.find(({ event }) => event === "batch-start")).toEqual({
      event: "batch-start",
      batch: 0,
      frames: 30,
      worker: 0,
      attempt: 1,
    });
    expect(events.findLast(({ event }) => event === "progress")).toEqual({
      event: "progress",
      batch: 0,
      framesDone: 30,
      framesTotal: 30,
      worker: 0,
    });
    expect(JSON.parse(stdout).warnings).toHaveLength(1);
  });

  test("bars name the batch, its share and its frames", async () => {
    const { code, stderr } = await segue(
      render("-o", "out/a.mp4", "--batch-seconds", "9", "--subjects", "off", "--progress", "bars"),
    );
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).toContain("subjects are off");
  });
});

test("size and rate can be given, and another sound", async () => {
  const { code } = await segue(
    render("-o", "out/b.mkv", "--size", "64x36", "--fps", "23.976", "--subjects", "off"),
  );
  expect(code).toBe(0);
  expect(probe(join(out, "b.mkv"), "v")).toMatchObject({
    width: 64,
    height: 36,
    r_frame_rate: "24000/1001",
    nb_read_frames: "24",
  });
});

test("with a PATH that has no ffmpeg it renders with npm's", async () => {
  const env = { PATH: "/nowhere", FFMPEG_PATH: undefined, FFPROBE_PATH: undefined };
  const { code, stderr } = await segue(render("-o", "out/c.mp4", "--subjects", "off"), { env });
  expect([code, stderr]).toEqual([0, expect.stringContaining("(30 frames, 1.00 s)")]);
  expect(probe(join(out, "c.mp4"), "v").nb_read_frames).toBe("30");
});

test("where stderr is closed the video is rendered all the same", async () => {
  const { code } = await segue(render("-o", "out/d.mp4", "--subjects", "off"), {
    onError: (_text, child) => child.stderr!.destroy(),
  });
  expect(code).toBe(0);
  expect(readdirSync(out)).toContain("d.mp4");
  await expectLeft("a.mp4", "b.mkv", "c.mp4", "d.mp4");
});
