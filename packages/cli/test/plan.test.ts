import { expect, test } from "vitest";
import { segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { bench } from "./segue.js";

const { folder, segue, expectLeft } = bench();
// Images are not looked at: a plan can be made before they are there.
writeTimeline(
  folder,
  timelineJson([
    segment(0, 4, "a.jpg", { motion: "pan_up", transition: { type: "crossfade", duration: 1 } }),
    {
      ...segment(4, 8, "b.jpg", { tools: [{ name: "subject_outline", params: {} }], overlays: ["vignette"] }),
      required_subjects: ["cat"],
    },
  ]),
);
const plan = (...more: string[]) =>
  segue(["plan", "timeline.json", "--workers", "2", "--batch-seconds", "4", ...more]);

test("a text shows batches, shots, frames and needs", async () => {
  const { code, stdout, stderr } = await plan();
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n")).toEqual([
    "240 frames, 8.000 s, 160x90 at 30 fps, 2 workers",
    "batch 0  frames 0–120 (120)",
    "  segment 0  frames 0–120  pan_up → crossfade",
    "batch 1  frames 120–240 (120)",
    "  segment 1  frames 120–240  static, subject_outline, vignette  needs cat with a mask",
    "",
  ]);
  await expectLeft();
});

test("--json is one line with the same", async () => {
  const { code, stdout } = await plan("--json", "--fps", "30000/1001", "--size", "64x36");
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(stdout)).toEqual({
    frames: 240,
    fps: "30000/1001",
    durationSeconds: 8.008,
    width: 64,
    height: 36,
    batches: [
      {
        index: 0,
        startFrame: 0,
        endFrame: 120,
        frames: 120,
        segments: [0],
        shots: [
          {
            segment: 0,
            startFrame: 0,
            endFrame: 120,
            frames: 120,
            motion: "pan_up",
            effects: [],
            transition: "crossfade",
            leadInFrames: 0,
            leadOutFrames: 15,
          },
        ],
      },
      {
        index: 1,
        startFrame: 120,
        endFrame: 240,
        frames: 120,
        segments: [1],
        shots: [
          {
            segment: 1,
            startFrame: 120,
            endFrame: 240,
            frames: 120,
            motion: "static",
            effects: ["subject_outline", "vignette"],
            transition: "none",
            leadInFrames: 15,
            leadOutFrames: 0,
          },
        ],
      },
    ],
    subjects: [{ segment: 1, effects: ["subject_outline"], target: "cat", mask: true }],
    workers: 2,
    warnings: [],
  });
});

test("warnings go to stderr, or into the JSON", async () => {
  writeTimeline(folder, timelineJson([segment(0, 1, "a.jpg", { transition: "crossfade" })]), "odd.json");
  const at = "segments[0].effects_plan.transition";
  const message = `${at} is left out: no segment follows.`;
  const text = await segue(["plan", "odd.json"]);
  expect([text.code, text.stderr]).toEqual([0, `warning ${message}\n`]);
  const json = await segue(["plan", "odd.json", "--json"]);
  expect(json.stderr).toBe("");
  expect(JSON.parse(json.stdout).warnings).toEqual([{ at, message }]);
});

test("an effect that nobody knows is an error, and with --lenient a warning", async () => {
  writeTimeline(folder, timelineJson([segment(0, 1, "a.jpg", { overlays: ["vignete"] })]), "typo.json");
  const strict = await segue(["plan", "typo.json"]);
  expect(strict.code).toBe(2);
  expect(strict.stderr).toMatch(/^error segments\[0\]\.effects_plan\.overlays\[0\] .*vignette/);
  const lenient = await segue(["plan", "typo.json", "--lenient"]);
  expect([lenient.code, lenient.stderr]).toEqual([0, expect.stringMatching(/^warning segments\[0\]/)]);
});
