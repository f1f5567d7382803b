import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { frameChecksums } from "../test/probe.js";
import { segment, timelineIn } from "../test/timelines.js";
import { type RenderReport, renderTimeline } from "./index.js";
import type { LoadedTimeline } from "./load-timeline.js";

// Invariant 1: a frame is a pure function of the timeline and its index, whoever draws it in whatever batch.

const folder = scratchFolder();
let timeline: LoadedTimeline;
let whole: { checksums: string[]; report: RenderReport };

async function render(name: string, options: { workers: number; batchSeconds?: number }) {
  const output = join(folder, name);
  const workDir = join(folder, "work");
  const report = await renderTimeline(timeline, { output, workDir, encoder: { name: "ffv1" }, ...options });
  return { report, checksums: frameChecksums(output) };
}

beforeAll(async () => {
  const outline = { name: "subject_outline", params: { target: "person" } };
  const zoom = { name: "zoom_on_subject", params: { anchor_point: [0.3, 0.4], target_scale: 2.4 } };
  const into = (type: string) => ({ type, duration: 0.5 });
  timeline = await timelineIn(
    folder,
    [
      segment(0, 1.4, "rocket.jpg", { motion: "pan_up", fade_in: 0.4, transition: into("crossfade") }),
      segment(1.4, 2.9, "astronaut.png", {
        motion: "ken_burns_in",
        tools: [outline],
        transition: into("slide_left"),
      }),
      segment(2.9, 4.1, "coffee.png", { tools: [zoom], transition: into("slide_up") }),
      segment(4.1, 5.3, "chelsea.png", { overlays: ["vignette"], transition: into("slide_down") }),
      segment(5.3, 6.5, "hubble_deep_field.jpg", { motion: "zoom_pan", transition: into("slide_right") }),
      segment(6.5, 7.4, undefined, { transition: into("crossfade") }),
      segment(7.4, 9.1, "retina.jpg", { motion: "pan_ltr", fade_out: 0.5, overlays: ["vignette"] }),
    ],
    { canvas: { width: 160, height: 90, fps: "24000/1001" } },
  );
  whole = await render("whole.mkv", { workers: 1, batchSeconds: 1000 });
});

test("one worker with one batch draws every frame, and hardly two alike", () => {
  expect(whole.report.batches.map(({ frames }) => frames)).toEqual([218]);
  expect(whole.report.subjects).toMatchObject([{ segment: 1, label: "person" }]);
  expect(whole.report.subjects[0]!.maskBytes).toBeGreaterThan(0);
  expect(whole.checksums).toHaveLength(218);
  // Only frames of the black segment and of the unmoved cat may repeat.
  expect(new Set(whole.checksums).size).toBeGreaterThan(170);
});

describe("the frames are the same to the byte", () => {
  test("with four workers and batches of 3 s", async () => {
    const { report, checksums } = await render("three.mkv", { workers: 4, batchSeconds: 3 });
    expect(report.workers).toBe(4);
    expect(report.batches.map(({ segments }) => segments)).toEqual([[0, 1], [2, 3], [4, 5], [6]]);
    expect(checksums).toEqual(whole.checksums);
  });

  test("with a batch for every shot, so that each transition crosses an edge", async () => {
    const { report, checksums } = await render("each.mkv", { workers: 2, batchSeconds: 0.1 });
    expect(report.batches).toHaveLength(7);
    expect(checksums).toEqual(whole.checksums);
  });
});
