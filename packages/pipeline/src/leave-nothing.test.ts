import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { untilGone } from "../../render-worker/test/processes.js";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { watchThreads } from "../../render-worker/test/threads.js";
import { fastEncoder, photos, segment, timelineIn, timelineJson, writeTimeline } from "../test/timelines.js";
import { strayFiles } from "../test/workspaces.js";
import { type RenderEvents, renderTimeline } from "./index.js";
import { loadTimeline } from "./load-timeline.js";

const folder = scratchFolder();
const workDir = join(folder, "work");
const out = join(folder, "out");
const threads = watchThreads();
const plain = { output: join(out, "video.mp4"), workDir, workers: 2, batchSeconds: 1, encoder: fastEncoder };
const moving = { motion: "ken_burns_in" };
const long = [segment(0, 500, "rocket.jpg", moving), segment(500, 1000, "coffee.png", moving)];

beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
});

/** No file but finished chunks, no process and no thread is left of a render. */
async function expectNothing(): Promise<void> {
  expect(readdirSync(out)).toEqual([]);
  expect(strayFiles(workDir)).toEqual([]);
  await untilGone(folder);
  await threads.untilGone();
}

describe("aborting", () => {
  const abortAt = async (event: "onPlan" | "onBatchStart" | "onProgress") => {
    const stop = new AbortController();
    const events: RenderEvents = { [event]: () => stop.abort() };
    const timeline = await timelineIn(folder, long);
    await expect(renderTimeline(timeline, plain, events, stop.signal)).rejects.toMatchObject({
      code: "ABORTED",
    });
  };

  test.each(["onPlan", "onBatchStart", "onProgress"] as const)("at %s leaves nothing", async (event) => {
    await abortAt(event);
    await expectNothing();
  });

  test("when all batches are done leaves nothing", async () => {
    const stop = new AbortController();
    const timeline = await timelineIn(folder, [segment(0, 0.2, "rocket.jpg")]);
    const events: RenderEvents = { onBatchDone: () => stop.abort() };
    await expect(renderTimeline(timeline, plain, events, stop.signal)).rejects.toMatchObject({
      code: "ABORTED",
    });
    await expectNothing();
  });

  test("before it begins leaves nothing", async () => {
    const timeline = await timelineIn(folder, long);
    await expect(renderTimeline(timeline, plain, {}, AbortSignal.abort())).rejects.toMatchObject({
      code: "ABORTED",
    });
    await expectNothing();
  });

  test("keeps a video that was there", async () => {
    writeFileSync(plain.output, "the old video");
    await abortAt("onProgress");
    expect(readFileSync(plain.output, "utf8")).toBe("the old video");
    expect(readdirSync(out)).toEqual(["video.mp4"]);
  });
});

describe("failing", () => {
  test("over a truncated image names it and leaves nothing", async () => {
    const whole = readFileSync(join(photos, "rocket.jpg"));
    writeFileSync(join(folder, "truncated.jpg"), whole.subarray(0, whole.length >> 1));
    const timeline = await timelineIn(folder, [...long, segment(1000, 1001, "truncated.jpg")]);
    await expect(renderTimeline(timeline, { ...plain, workers: 3 })).rejects.toMatchObject({
      code: "IMAGE_UNREADABLE",
      at: "segments[2].selected_image",
    });
    await expectNothing();
  });

  test("over the sound stops the drawing and leaves nothing", async () => {
    writeFileSync(join(folder, "broken.mp3"), "no sound".repeat(100));
    const timeline = await timelineIn(folder, long, { audio_file: "broken.mp3" });
    await expect(renderTimeline(timeline, plain)).rejects.toMatchObject({
      code: "AUDIO_UNREADABLE",
      at: "audio_file",
    });
    await expectNothing();
  });

  test("over a missing image leaves nothing", async () => {
    const path = writeTimeline(folder, timelineJson([segment(0, 1, "gone.jpg")]));
    await expect(renderTimeline(await loadTimeline(path), plain)).rejects.toMatchObject({
      code: "IMAGE_MISSING",
    });
    await expectNothing();
  });

  test("over the place of the output leaves nothing", async () => {
    const timeline = await timelineIn(folder, [segment(0, 0.2, "rocket.jpg")]);
    // The folder is taken away by a file while frames are drawn.
    const events: RenderEvents = { onBatchStart: () => writeFileSync(join(out, "later"), "a file") };
    const output = join(out, "later", "video.mp4");
    await expect(renderTimeline(timeline, { ...plain, output }, events)).rejects.toMatchObject({
      code: "OUTPUT_UNWRITABLE",
      at: output,
    });
    rmSync(join(out, "later"));
    await expectNothing();
  });
});
