import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { scratchFolder } from "../../../render-worker/test/scratch-folder.js";
import { frameChecksums } from "../../test/probe.js";
import { photos, type SegmentJson, segment, timelineIn } from "../../test/timelines.js";
import { strayFiles } from "../../test/workspaces.js";
import { cleanWorkspaces, type RenderOptions, type RenderReport, renderTimeline } from "../index.js";
import { placeOf } from "./workspaces.js";

const folder = scratchFolder();
const workDir = join(folder, "work");
const output = join(folder, "video.mkv");
const crossfade = { type: "crossfade", duration: 0.1 };
const four = (): SegmentJson[] => [
  segment(0, 0.3, "rocket.jpg", { motion: "ken_burns_in", transition: crossfade }),
  segment(0.3, 0.6, "coffee.png", { motion: "pan_up" }),
  segment(0.6, 0.9, "own.png", { motion: "pan_ltr" }),
  segment(0.9, 1.2, "chelsea.png", { motion: "zoom_pan" }),
];

const render = async (segments: SegmentJson[], options: Partial<RenderOptions> = {}) =>
  await renderTimeline(await timelineIn(folder, segments), {
    output,
    workDir,
    workers: 2,
    batchSeconds: 0.1,
    encoder: { name: "ffv1" },
    ...options,
  });
const rendered = ({ batches }: RenderReport) =>
  batches.filter(({ cached }) => !cached).map(({ index }) => index);

beforeEach(async () => {
  copyFileSync(join(photos, "astronaut.png"), join(folder, "own.png"));
  await cleanWorkspaces(undefined, workDir);
});

describe("a second render", () => {
  test("draws nothing, and gives the same video", async () => {
    expect(rendered(await render(four()))).toEqual([0, 1, 2, 3]);
    const before = frameChecksums(output);
    const again = await render(four(), { workers: 1 });
    expect(again.batches[2]).toEqual({
      index: 2,
      segments: [2],
      frames: 9,
      worker: -1,
      ms: 0,
      stages: { compileMs: 0, drawMs: 0, encodeWaitMs: 0 },
      cached: true,
    });
    expect(rendered(again)).toEqual([]);
    expect(frameChecksums(output)).toEqual(before);
    expect(strayFiles(workDir)).toEqual([]);
  });

  test("draws the batches of a changed segment, and those that show a transition with it", async () => {
    await render(four());
    const changed = four();
    changed[1]!.effects_plan = { motion: "pan_down" };
    expect(rendered(await render(changed))).toEqual([0, 1]);
    const frames = frameChecksums(output);
    await render(changed, { resume: false });
    expect(frameChecksums(output)).toEqual(frames);
  });

  test("draws what shows an image that was replaced under its name", async () => {
    await render(four());
    copyFileSync(join(photos, "retina.jpg"), join(folder, "own.png"));
    expect(rendered(await render(four()))).toEqual([2]);
  });

  test("draws everything with other settings of the encoder, or where it is told to", async () => {
    await render(four());
    expect(rendered(await render(four(), { resume: false }))).toEqual([0, 1, 2, 3]);
    expect(rendered(await render(four(), { encoder: { name: "libx264", crf: 30 } }))).toEqual([0, 1, 2, 3]);
  });

  test("goes on where the first was stopped", async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const options = { output, workDir, workers: 1, batchSeconds: 0.1, encoder: { name: "ffv1" } };
    const onBatchDone = ({ index }: { index: number }) => {
      done.push(index);
      if (done.length === 2) stop.abort();
    };
    const stopped = renderTimeline(await timelineIn(folder, four()), options, { onBatchDone }, stop.signal);
    await expect(stopped).rejects.toMatchObject({ code: "ABORTED" });
    const { batches } = await render(four());
    expect(batches.filter(({ cached }) => cached).map(({ index }) => index)).toEqual(done.sort());
    const frames = frameChecksums(output);
    await render(four(), { resume: false });
    expect(frameChecksums(output)).toEqual(frames);
  });
});

describe("a chunk does not count", () => {
  const chunkFiles = () => {
    const place = placeOf(workDir, output);
    return readdirSync(place.folder)
      .filter((name) => name.endsWith(".nut"))
      .map((name) => join(place.folder, name));
  };
  test.each([
    ["cut off", (path: string) => truncateSync(path, 100)],
    [
      "overwritten at its end",
      (path: string) => {
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(0, bytes.length - 1000));
      },
    ],
    ["without a whole record", (path: string) => truncateSync(`${path}.json`, 10)],
    ["with an empty record", (path: string) => writeFileSync(`${path}.json`, "")],
    ["with another's record", (path: string) => writeFileSync(`${path}.json`, '{"frames":9}')],
  ])("that is %s", async (_name, damage) => {
    await render(four());
    const frames = frameChecksums(output);
    damage(chunkFiles()[0]!);
    expect(rendered(await render(four()))).toHaveLength(1);
    expect(frameChecksums(output)).toEqual(frames);
  });

  test("what else lies in the workspace, or beside the output, is swept", async () => {
    await render(four());
    const place = placeOf(workDir, output);
    for (const name of ["x.nut.0123456789ab.partial", "sound.m4a", "f.json", "g.nut"])
      writeFileSync(join(place.folder, name), "old");
    const partial = join(folder, ".video.mkv.0123456789ab.partial");
    writeFileSync(partial, "old");
    // Captions, too, are written beside their place.
    writeFileSync(join(folder, ".video.srt.0123456789ab.partial"), "old");
    writeFileSync(join(folder, ".video.mkv.mine.partial"), "not ours");
    await render(four());
    expect(strayFiles(workDir)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([
      ".video.mkv.mine.partial",
    ]);
  });
});
