import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type RenderEvents, type RenderOptions, renderTimeline } from "../../pipeline/src/index.js";
import { loadTimeline } from "../../pipeline/src/load-timeline.js";
import { placeOf } from "../../pipeline/src/workspace/workspaces.js";
import { frameChecksums, probe, runTool } from "../../pipeline/test/probe.js";
import { photos, segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { strayFiles } from "../../pipeline/test/workspaces.js";
import { ffmpegScript } from "../../render-worker/test/ffmpeg.js";
import { untilGone } from "../../render-worker/test/processes.js";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";

// What goes wrong at each edge where files are read and written, while a render is at work.

const folder = scratchFolder();
const here = (name: string) => join(folder, name);
const workDir = here("work");
const out = here("out");
const output = join(out, "x.mkv");
const place = placeOf(workDir, output);
const chunks = () => readdirSync(place.folder).filter((name) => name.endsWith(".nut"));
const rmAll = (names: string[]) => {
  for (const name of names) rmSync(inChunks(name));
};
const inChunks = (name: string) => join(place.folder, name);

const moving = { motion: "ken_burns_in", transition: { type: "crossfade", duration: 0.1 } };
const timeline = writeTimeline(
  folder,
  timelineJson(
    ["a.jpg", "b.png", "c.jpg"].map((image, i) => ({
      ...segment(i * 0.4, (i + 1) * 0.4, image, i < 2 ? moving : { motion: "pan_up" }),
      transcript: "Words that are shown.",
    })),
    { audio_file: "tone.wav" },
  ),
);
runTool("-f", "lavfi", "-i", "sine=duration=1", here("tone.wav"));
runTool("-f", "lavfi", "-i", "sine=duration=1", here("tone.mp3"));

const render = async (events: RenderEvents = {}, options: Partial<RenderOptions> = {}) => {
  const settings = { output, workDir, workers: 1, batchSeconds: 0.4, encoder: { name: "ffv1" }, ...options };
  return await renderTimeline(await loadTimeline(timeline), settings, events);
};

/** Does something once, at the first batch that is done, or at the last. */
const at = (batch: "first" | "last", act: () => void): RenderEvents => {
  let done = 0;
  return {
    onBatchDone() {
      done++;
      if (done === (batch === "first" ? 1 : 3)) act();
    },
  };
};

beforeEach(() => {
  for (const name of [workDir, out]) rmSync(name, { recursive: true, force: true });
  mkdirSync(out);
  copyFileSync(join(photos, "rocket.jpg"), here("a.jpg"));
  copyFileSync(join(photos, "coffee.png"), here("b.png"));
  copyFileSync(join(photos, "retina.jpg"), here("c.jpg"));
});

/** After every fault the next render succeeds, and nothing else is left. */
afterEach(async () => {
  expect(strayFiles(workDir)).toEqual([]);
  expect(readdirSync(out).filter((name) => name.endsWith(".partial"))).toEqual([]);
  for (const name of ["a.jpg", "b.png", "c.jpg"]) rmSync(here(name), { recursive: true, force: true });
  copyFileSync(join(photos, "rocket.jpg"), here("a.jpg"));
  copyFileSync(join(photos, "coffee.png"), here("b.png"));
  copyFileSync(join(photos, "retina.jpg"), here("c.jpg"));
  await render();
  expect(frameChecksums(output)).toEqual(whole);
  expect(readdirSync(out).filter((name) => !/^x\.(mkv|srt|vtt)$/.test(name))).toEqual([]);
  expect(strayFiles(workDir)).toEqual([]);
  await untilGone(folder);
});

for (const [name, file] of [
  ["a.jpg", "rocket.jpg"],
  ["b.png", "coffee.png"],
  ["c.jpg", "retina.jpg"],
] as const)
  copyFileSync(join(photos, file), here(name));
mkdirSync(out, { recursive: true });
await render();
const whole = frameChecksums(output);

describe("chunks, between rendering and joining", () => {
  test.each([
    ["one is deleted", () => rmSync(inChunks(chunks()[0]!))],
    ["all are deleted", () => rmAll(chunks())],
    ["one is cut off", () => truncateSync(inChunks(chunks()[0]!), 2000)],
    ["one is emptied", () => truncateSync(inChunks(chunks()[0]!), 0)],
    ["one is overwritten", () => writeFileSync(inChunks(chunks()[0]!), "no video ".repeat(999))],
  ])("%s: no video, and the next render draws it again", async (_what, damage) => {
    await expect(render(at("last", damage))).rejects.toMatchObject({ code: "CHUNK_INVALID", kind: "render" });
    expect(readdirSync(out)).toEqual([]);
  });

  test("the workspace is deleted: no video", async () => {
    const gone = render(at("last", () => rmSync(place.folder, { recursive: true })));
    await expect(gone).rejects.toMatchObject({ kind: "render" });
    expect(readdirSync(out)).toEqual([]);
  });
});

describe("images, after they were looked at", () => {
  test.each([
    ["is deleted", () => rmSync(here("c.jpg")), "IMAGE_MISSING"],
    ["is cut off", () => truncateSync(here("c.jpg"), 3000), "IMAGE_UNREADABLE"],
    ["is emptied", () => truncateSync(here("c.jpg"), 0), "IMAGE_TYPE"],
    [
      "is a folder now",
      () => {
        rmSync(here("c.jpg"));
        mkdirSync(here("c.jpg"));
      },
      "IMAGE_UNREADABLE",
    ],
    ["is a text now", () => writeFileSync(here("c.jpg"), "no picture"), "IMAGE_TYPE"],
  ])("one %s", async (_what, damage, code) => {
    const broken = render({ onPlan: damage });
    await expect(broken).rejects.toMatchObject({ code, at: "segments[2].selected_image" });
    expect(readdirSync(out)).toEqual([]);
  });
});

describe("the output's folder, while frames are drawn", () => {
  test("goes away: it is made again", async () => {
    await render(at("first", () => rmSync(out, { recursive: true })));
    expect(frameChecksums(output)).toEqual(whole);
  });

  test("gets a folder of the video's name", async () => {
    const taken = render(at("first", () => mkdirSync(output)));
    await expect(taken).rejects.toMatchObject({ code: "OUTPUT_UNWRITABLE", kind: "render" });
    expect(readdirSync(out)).toEqual(["x.mkv"]);
    rmSync(output, { recursive: true });
  });
});

describe("no room", () => {
  const full = { code: "DISK_FULL", kind: "render" };

  test("for the captions that become a stream", async () => {
    const fill = at("last", () => symlinkSync("/dev/full", inChunks("captions.srt")));
    await expect(render(fill, { captions: "soft" })).rejects.toMatchObject({ ...full, at: place.folder });
    expect(readdirSync(out)).toEqual([]);
  });
});

describe("ffmpeg is killed", () => {
  /** An ffmpeg that is killed on its first runs whose arguments have a word. */
  const killed = (word: string, times: number) => {
    const name = `killed-${word.replace(/\W/g, "")}-${times}`;
    const marks = Array.from({ length: times }, (_, i) => here(`${name}-${i}`));
    for (const mark of marks) rmSync(mark, { recursive: true, force: true });
    return ffmpegScript(
      here(`${name}.sh`),
      `case " $* " in *" ${word} "*) for mark in ${marks.map((mark) => `'${mark}'`).join(" ")}; do
         if mkdir "$mark" 2>/dev/null; then kill -9 $$; fi; done;; esac
       exec "$FFMPEG" "$@"`,
    );
  };
  const renderWith = async (path: string) => {
    const before = process.env.FFMPEG_PATH;
    process.env.FFMPEG_PATH = path;
    try {
      return await render();
    } finally {
      if (before === undefined) delete process.env.FFMPEG_PATH;
      else process.env.FFMPEG_PATH = before;
    }
  };

  test.each([
    ["joining", "concat", "The video", output],
    ["the sound", "aac", "The sound", "audio_file"],
  ])("twice at %s: it is tried again, and told", async (_what, word, name, where) => {
    const { warnings } = await renderWith(killed(word, 2));
    const message = (attempt: number) =>
      `${name} is made again: try ${attempt} failed (ffmpeg was killed with signal SIGKILL).`;
    expect(warnings).toEqual([1, 2].map((attempt) => ({ at: where, message: message(attempt) })));
    expect(probe(output, "a").codec_name).toBe("aac");
  });

  test.each([
    [
      "joining",
      "concat",
      /^The chunks could not be joined: ffmpeg was killed with signal SIGKILL; run it again/,
    ],
    [
      "the sound",
      "aac",
      /^The sound could not be encoded: ffmpeg was killed with signal SIGKILL; run it again/,
    ],
  ])("each time at %s: an error that says so", async (_what, word, message) => {
    const failing = renderWith(killed(word, 3));
    await expect(failing).rejects.toMatchObject({ code: "ENCODER_FAILED", kind: "render" });
    await expect(failing).rejects.toThrow(message);
    expect(readdirSync(out)).toEqual([]);
  });
});

test("the soundtrack is deleted before it is read", async () => {
  const gone = render({
    onPlan: () => rmSync(here("tone.wav")),
  });
  await expect(gone).rejects.toMatchObject({ kind: "input", at: "audio_file" });
  expect(readdirSync(out)).toEqual([]);
  execFileSync("cp", [here("tone.mp3"), here("tone.wav")]);
});
