import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { program } from "../../cli/test/segue.js";
import { runTool } from "../../pipeline/test/probe.js";
import { photos, segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { canMount, withOwnMounts } from "./own-mounts.js";

// A disk of every size from nothing to enough: wherever it is full, a clear error, and nothing that is half.

const folder = scratchFolder();
for (const name of ["disk", "work", "out"]) mkdirSync(join(folder, name));
runTool("-f", "lavfi", "-i", "sine=duration=1", join(folder, "tone.wav"));
writeTimeline(
  folder,
  timelineJson(
    ["rocket.jpg", "coffee.png", "retina.jpg"].map((image, i) => ({
      ...segment(i * 0.4, (i + 1) * 0.4, image, { motion: "ken_burns_in" }),
      transcript: "Words that are shown. ".repeat(400),
    })),
    { audio_file: "tone.wav" },
  ),
);

/**
 * Renders where a folder is a disk of so many kilobytes, then again where it has grown.
 * @returns what the first said, the second's exit code, and what lies in the disk after each
 */
function renderOn(kilobytes: number, disk: "work" | "out", captions: string) {
  const args = `render timeline.json -o out/x.mkv --work-dir work --asset-root '${photos}' --encoder ffv1 --workers 2`;
  const render = `'${process.execPath}' '${program}' ${args} --batch-seconds 0.4 --captions ${captions} --progress plain`;
  // A tmpfs counts in pages of 4 kB, and small ones have few inodes unless they are told.
  withOwnMounts(
    `cd '${folder}'; rm -rf work/* out/* out/.[!.]*
     mount -t tmpfs -o size=${kilobytes}k,nr_inodes=1000 tmpfs ${disk} || exit 99
     ${render} 2> first.txt; echo $? > code.txt; find ${disk} -type f > left.txt
     mount -o remount,size=64m ${disk}
     ${render} 2> second.txt; echo $? >> code.txt; find ${disk} -type f > after.txt; ls out > out.txt`,
  );
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const lines = (name: string) => read(name).split("\n").filter(Boolean);
  const [first, second] = lines("code.txt").map(Number);
  return {
    first,
    second,
    told: read("first.txt"),
    left: lines("left.txt"),
    after: lines("after.txt"),
    out: lines("out.txt"),
  };
}

/** `npm run torture` takes every size. */
const every = process.env.SEGUE_DISK === "all" ? 1 : 4;

test.skipIf(!canMount).each([
  ["work", "soft", [4, 8, 12, 24, 48, 96, 160, 224, 288, 320, 352, 400, 800]],
  ["out", "srt", [4, 64, 300, 348, 368, 380, 396, 404, 800]],
] as const)(
  "%s, with captions %s",
  (disk, captions, sizes) => {
    const codes: (number | undefined)[] = [];
    for (const kilobytes of sizes.filter((_, i) => i % every === 0)) {
      const { first, second, told, left, after, out } = renderOn(kilobytes, disk, captions);
      const which = `${kilobytes} kB for ${disk}`;
      codes.push(first);
      if (first !== 0) {
        expect([which, first], told).toEqual([which, 4]);
        expect(told).toMatch(
          /\nerror There is no room left in .+; make room and run it again: what is finished is kept\.\n$/,
        );
        expect(told).not.toMatch(/^\s+at /m);
      }
      const stray = [...left, ...after].filter((path) => /partial|\.srt\.|m4a|ffconcat|lock/.test(path));
      expect([which, stray]).toEqual([which, []]);
      expect([which, second, out]).toEqual([which, 0, captions === "srt" ? ["x.mkv", "x.srt"] : ["x.mkv"]]);
    }
    // Else the sizes say nothing.
    expect([codes[0], codes.at(-1)]).toEqual([4, 0]);
  },
  300_000,
);

test.skipIf(!canMount).each([
  [
    "work",
    /^error The work folder .*work can't be written \(.*EROFS.*\); choose another with --work-dir\.$/m,
  ],
  [
    "out",
    /^error .*out\/x\.mkv can't be written \(.*EROFS.*\); make room or choose another place with -o\.$/m,
  ],
] as const)("%s that can only be read is an error before anything is drawn", (name, message) => {
  const paths = `-o out/x.mkv --work-dir work --asset-root '${photos}'`;
  withOwnMounts(
    `cd '${folder}'; rm -rf work/* out/*; mount --bind ${name} ${name}; mount -o remount,bind,ro ${name}
     '${process.execPath}' '${program}' render timeline.json ${paths} --encoder ffv1 2> first.txt; echo $? > code.txt`,
  );
  expect(readFileSync(join(folder, "code.txt"), "utf8")).toBe("4\n");
  const told = readFileSync(join(folder, "first.txt"), "utf8");
  expect(told).toMatch(message);
  expect(told).not.toMatch(/^batch 0/m);
  expect(readdirSync(join(folder, "out"))).toEqual([]);
});
