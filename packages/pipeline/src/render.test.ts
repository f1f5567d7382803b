import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { probe } from "../test/probe.js";
import { fastEncoder, segment, timelineIn } from "../test/timelines.js";
import { strayFiles } from "../test/workspaces.js";
import { type RenderEvents, type RenderOptions, renderTimeline } from "./index.js";

const folder = scratchFolder();
const workDir = join(folder, "work");

const zoomOn = (target?: string) => ({
  tools: [{ name: "zoom_on_subject", params: target ? { target } : {} }],
});
const render = async (
  segments: Parameters<typeof timelineIn>[1],
  options: Partial<RenderOptions> = {},
  events: RenderEvents = {},
) =>
  await renderTimeline(
    await timelineIn(folder, segments),
    {
      output: join(folder, "out.mp4"),
      workDir,
      workers: 1,
      encoder: fastEncoder,
      detector: { cacheDir: null },
      ...options,
    },
    events,
  );

test("a render tells what it plans, does and has done", async () => {
  const told: string[] = [];
  const report = await render(
    [segment(0, 0.5, "rocket.jpg"), segment(0.5, 1.2, "coffee.png"), segment(1.2, 1.5, undefined)],
    { output: join(folder, "made", "on", "the", "way.mp4"), batchSeconds: 0.6, workers: 2 },
    {
      onWarning: ({ at }) => told.push(`warning ${at}`),
      onPlan: ({ totalFrames, batches }) => told.push(`plan ${totalFrames} ${batches.length}`),
      onBatchStart: ({ index }, _worker, attempt) => told.push(`start ${index} ${attempt}`),
      onBatchDone: ({ index, frames }) => told.push(`done ${index} ${frames}`),
      onProgress: ({ framesDone, framesTotal }) => expect(framesDone).toBeLessThanOrEqual(framesTotal),
    },
  );
  expect(told.slice(0, 2)).toEqual(["warning segments[2].selected_image", "plan 45 3"]);
  expect(told.filter((line) => line.startsWith("start")).sort()).toEqual([
    "start 0 1",
    "start 1 1",
    "start 2 1",
  ]);
  expect(told.filter((line) => line.startsWith("done")).sort()).toEqual([
    "done 0 15",
    "done 1 21",
    "done 2 9",
  ]);
  const batch = { worker: expect.any(Number), ms: expect.any(Number), cached: false };
  expect(report).toMatchObject({
    output: join(folder, "made", "on", "the", "way.mp4"),
    frames: 45,
    fps: 30,
    durationSeconds: 1.5,
    width: 160,
    height: 90,
    batches: [
      { index: 0, segments: [0], frames: 15, ...batch },
      { index: 1, segments: [1], frames: 21, ...batch },
      { index: 2, segments: [2], frames: 9, ...batch },
    ],
    workers: 2,
    subjects: [],
    modelLoads: { main: 0, workers: 0 },
    inferences: { images: 0, masks: 0 },
  });
  expect(Object.keys(report.timings)).toEqual(["planMs", "detectMs", "renderMs", "assembleMs", "totalMs"]);
  expect(report.warnings).toEqual([
    {
      at: "segments[2].selected_image",
      message: "segments[2].selected_image is empty: the segment shows black.",
    },
  ]);
  expect(probe(report.output, "v").nb_read_frames).toBe("45");
  expect(readdirSync(join(folder, "made", "on", "the"))).toEqual(["way.mp4"]);
  expect(strayFiles(workDir)).toEqual([]);
});

test("a loaded timeline can be rendered twice, with the same warnings", async () => {
  const loaded = await timelineIn(folder, [segment(0, 0.2, undefined)]);
  const options = { output: join(folder, "twice.mp4"), workDir, workers: 1, encoder: fastEncoder };
  const first = await renderTimeline(loaded, options);
  const second = await renderTimeline(loaded, options);
  expect(first.warnings).toHaveLength(1);
  expect(second.warnings).toEqual(first.warnings);
});

describe("subjects", () => {
  test("are found once, by one model, and reported", async () => {
    const report = await render([
      segment(0, 0.3, "chelsea.png", zoomOn("cat")),
      segment(0.3, 0.6, "coffee.png", zoomOn("cup")),
      segment(0.6, 0.9, "chelsea.png", zoomOn("cat")),
    ]);
    expect(report.modelLoads).toEqual({ main: 1, workers: 0 });
    expect(report.subjects).toMatchObject([
      { segment: 0, target: "cat", label: "cat", maskBytes: 0 },
      { segment: 1, target: "cup", label: "cup" },
      { segment: 2, target: "cat", label: "cat" },
    ]);
    const [cat] = report.subjects;
    expect(cat!.confidence).toBeGreaterThan(0.25);
    expect(cat!.bbox.every((side) => side >= 0 && side <= 1)).toBe(true);
    expect(report.warnings).toEqual([]);
  });

  test("of a person come with a mask, from a second model", async () => {
    const outline = { tools: [{ name: "subject_outline", params: { target: "person" } }] };
    const report = await render([segment(0, 0.2, "astronaut.png", outline)]);
    expect(report.modelLoads.main).toBeLessThanOrEqual(2);
    expect(report.subjects).toMatchObject([{ label: "person", maskBytes: expect.any(Number) }]);
    expect(report.subjects[0]!.maskBytes).toBeGreaterThan(100);
  });

  test("that are not there cost a warning: a zoom goes to what draws the eye, the rest is left out", async () => {
    const outline = { name: "subject_outline", params: { target: "dog" } };
    const effects = { tools: [...zoomOn("dog").tools, outline] };
    const report = await render([segment(0, 0.3, "rocket.jpg", effects)]);
    expect(report).toMatchObject({ frames: 9, subjects: [] });
    expect(report.warnings.map(({ at, message }) => [at, message.split("; ").at(-1)])).toEqual([
      ["segments[0]", "its other subject effects are left out."],
      ["segments[0]", "zoom_on_subject goes to what draws the eye instead."],
    ]);
  });

  test("whose shape is not known cost a warning that says what becomes of their effects", async () => {
    const onCat = ["zoom_on_subject", "subject_pop", "subject_glow"].map((name) => ({
      name,
      params: { target: "cat" },
    }));
    const report = await render([segment(0, 0.2, "chelsea.png", { tools: onCat })]);
    expect(report.subjects).toMatchObject([{ label: "cat", maskBytes: 0 }]);
    expect(report.warnings.map(({ message }) => message)).toEqual([
      "segments[0]: the shape of the cat can't be told from what is behind it; subject_pop is left out, and " +
        "what is drawn around it follows its box.",
    ]);
  });

  test("that are turned off load no model", async () => {
    const report = await render([segment(0, 0.2, "chelsea.png", zoomOn("cat"))], { subjects: "off" });
    expect(report.modelLoads).toEqual({ main: 0, workers: 0 });
    expect(report.warnings).toEqual([
      {
        at: "segments[0]",
        message: "segments[0]: subjects are off; zoom_on_subject goes to the centre instead.",
      },
    ]);
  });

  test("of a segment without an image are left out", async () => {
    const report = await render([segment(0, 0.2, undefined, zoomOn("cat"))]);
    expect(report.modelLoads.main).toBe(0);
    expect(report.warnings.map(({ message }) => message)).toContain(
      "segments[0]: it has no image; its subject effects are left out.",
    );
  });
});

describe("options", () => {
  const oneSegment = [segment(0, 0.2, "rocket.jpg")];

  test.each([
    [{ encoder: { name: "h264" } }, "--encoder must be one of libx264, libx265, ffv1, not h264."],
    [{ batchSeconds: 0 }, "--batch-seconds must be a number above 0, not 0."],
    [{ batchSeconds: Number.NaN }, "--batch-seconds must be a number above 0, not NaN."],
    [{ workers: 0 }, "--workers must be auto or a whole number from 1 to 256, not 0."],
  ])("%j is refused before anything is made", async (options, message) => {
    const output = join(folder, "refused", "x.mp4");
    await expect(render(oneSegment, { output, ...options })).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message,
    });
    expect(existsSync(join(folder, "refused"))).toBe(false);
  });

  test("a preset that the encoder does not know is refused, and nothing is left", async () => {
    const output = join(folder, "preset.mp4");
    await expect(
      render(oneSegment, { output, encoder: { name: "libx264", preset: "warp" } }),
    ).rejects.toMatchObject({ code: "INVALID_OPTION", message: expect.stringContaining("--preset") });
    expect(existsSync(output)).toBe(false);
    expect(strayFiles(workDir)).toEqual([]);
  });

  test("a work folder that can't be made is named", async () => {
    writeFileSync(join(folder, "file"), "");
    const inFile = join(folder, "file", "work");
    await expect(render(oneSegment, { workDir: inFile })).rejects.toMatchObject({
      code: "OUTPUT_UNWRITABLE",
      at: inFile,
      message: expect.stringMatching(
        /^The work folder .+ can't be written \(.+\); choose another with --work-dir\.$/,
      ),
    });
  });
});
