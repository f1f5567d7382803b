import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { locateProgram } from "@segue/render-worker";
import { describe, expect, test } from "vitest";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { segment, timelineIn } from "../test/timelines.js";
import { frameOfTimeline, renderTimeline } from "./index.js";

const folder = scratchFolder();
const segments = [
  segment(0, 0.5, "rocket.jpg", { motion: "pan_up", transition: { type: "crossfade", duration: 0.3 } }),
  segment(0.5, 1, "chelsea.png", { motion: "ken_burns_in", overlays: ["vignette"], fade_out: 0.2 }),
];

test("a frame is the one that the video shows at that time, transitions included", async () => {
  const timeline = await timelineIn(folder, segments);
  const output = join(folder, "video.mkv");
  await renderTimeline(timeline, {
    output,
    workDir: join(folder, "work"),
    workers: 1,
    encoder: { name: "ffv1" },
  });
  const args = ["-v", "error", "-i", output, "-f", "rawvideo", "-pix_fmt", "yuv420p", "-"];
  const raw = execFileSync(locateProgram("ffmpeg").path, args, { maxBuffer: 1 << 28 });
  const bytes = (160 * 90 * 3) / 2;
  for (const [seconds, index] of [
    [0, 0],
    [0.5, 15],
    [0.6, 18],
    [0.95, 29],
    [0.99, 29],
  ] as const) {
    const { frame, yuv, width, height } = await frameOfTimeline(timeline, seconds);
    expect([frame, width, height]).toEqual([index, 160, 90]);
    expect(raw.subarray(index * bytes, (index + 1) * bytes).equals(yuv)).toBe(true);
  }
});

describe("a time outside the video is refused", () => {
  test.each([1, 1.5, -0.1, Number.NaN])("%d", async (seconds) => {
    const timeline = await timelineIn(folder, segments);
    await expect(frameOfTimeline(timeline, seconds)).rejects.toMatchObject({
      code: "INVALID_OPTION",
      at: "--at",
      message: `--at must be from 0 to less than 1.000 seconds, not ${seconds}.`,
    });
  });
});

test("only the subjects that the frame shows are looked for", async () => {
  const zoom = { tools: [{ name: "zoom_on_subject", params: { target: "unicorn" } }] };
  const timeline = await timelineIn(folder, [
    segment(0, 1, "rocket.jpg"),
    segment(1, 2, "hubble_deep_field.jpg", zoom),
  ]);
  expect((await frameOfTimeline(timeline, 0.5)).warnings).toEqual([]);
  expect((await frameOfTimeline(timeline, 1.5)).warnings).toHaveLength(1);
  expect((await frameOfTimeline(timeline, 1.5, { subjects: "off" })).warnings).toEqual([
    {
      at: "segments[1]",
      message: "segments[1]: subjects are off; zoom_on_subject goes to the centre instead.",
    },
  ]);
});
