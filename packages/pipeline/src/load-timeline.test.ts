import { execFileSync } from "node:child_process";
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { segment, timelineJson, writeTimeline } from "../test/timelines.js";
import { loadTimeline } from "./load-timeline.js";

const folder = scratchFolder();
const path = writeTimeline(folder, timelineJson([segment(0, 1, "a.jpg")], { tempo: "slow" }));

test("a timeline comes with its warnings, and its own folder as the first root", async () => {
  const { timeline, warnings, roots } = await loadTimeline(path, ["/elsewhere"]);
  expect(timeline.canvas).toEqual({ width: 160, height: 90, fps: { numerator: 30, denominator: 1 } });
  expect(warnings.map(({ at }) => at)).toEqual(["tempo"]);
  expect(roots).toEqual([folder, "/elsewhere"]);
});

test("size and rate can be changed", async () => {
  const changes = { size: { width: 320, height: 180 }, fps: "29.97" };
  expect((await loadTimeline(path, [], changes)).timeline.canvas).toEqual({
    width: 320,
    height: 180,
    fps: { numerator: 30000, denominator: 1001 },
  });
});

describe("refused", () => {
  test.each([
    [
      { size: { width: 321, height: 180 } },
      "--size",
      "The width must be an even number from 16 to 8192, not 321.",
    ],
    [
      { size: { width: 320, height: 14 } },
      "--size",
      "The height must be an even number from 16 to 8192, not 14.",
    ],
    [
      { size: { width: 9000, height: 180 } },
      "--size",
      "The width must be an even number from 16 to 8192, not 9000.",
    ],
    [
      { fps: "fast" },
      "--fps",
      '--fps must be a rate from 1 to 240 frames a second, such as 30 or "30000/1001", not "fast".',
    ],
  ])("%j", async (changes, at, message) => {
    await expect(loadTimeline(path, [], changes)).rejects.toMatchObject({
      code: "INVALID_OPTION",
      at,
      message,
    });
  });

  test("a file that is not there, and a folder", async () => {
    const none = join(folder, "none.json");
    await expect(loadTimeline(none)).rejects.toMatchObject({
      code: "TIMELINE_UNREADABLE",
      at: none,
      message: expect.stringMatching(
        /^The timeline .*none\.json can't be read \(ENOENT.*\); correct the path\.$/,
      ),
    });
    mkdirSync(join(folder, "dir.json"));
    await expect(loadTimeline(join(folder, "dir.json"))).rejects.toMatchObject({
      code: "TIMELINE_UNREADABLE",
      message: `The timeline ${join(folder, "dir.json")} is not a file; give the path of a JSON file.`,
    });
  });

  test("a pipe and a device, which would be read without end", async () => {
    const pipe = join(folder, "pipe.json");
    execFileSync("mkfifo", [pipe]);
    for (const endless of [pipe, "/dev/zero"])
      await expect(loadTimeline(endless)).rejects.toMatchObject({
        code: "TIMELINE_UNREADABLE",
        message: `The timeline ${endless} is not a file; give the path of a JSON file.`,
      });
  });

  test("a file larger than any timeline, before it is read", async () => {
    const large = join(folder, "large.json");
    writeFileSync(large, "");
    truncateSync(large, 80 * 1024 * 1024);
    await expect(loadTimeline(large)).rejects.toMatchObject({
      code: "TIMELINE_UNREADABLE",
      message: `The timeline ${large} has 83886080 bytes; at most 16777216 are allowed, so split it.`,
    });
  });

  test("what is no timeline", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, '{ "segments": [');
    await expect(loadTimeline(broken)).rejects.toMatchObject({ code: "TIMELINE_UNREADABLE" });
    const overlapping = writeTimeline(
      folder,
      timelineJson([segment(0, 2, "a.jpg"), segment(1, 3, "b.jpg")]),
      "overlapping.json",
    );
    await expect(loadTimeline(overlapping)).rejects.toMatchObject({
      code: "TIMELINE_INVALID",
      message: expect.stringContaining("segments[0].end_time is 2, but segments[1] starts at 1"),
    });
  });
});
