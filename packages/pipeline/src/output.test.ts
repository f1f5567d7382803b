import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { checkOutput, containerOf } from "./output.js";

const folder = scratchFolder();

test("the ending chooses the container", () => {
  const names = ["a.mp4", "a.M4V", "a.mov", "a.mkv", "a.avi", "mp4", "a.mp4.txt"];
  expect(names.map(containerOf)).toEqual(["mp4", "mp4", "mov", "matroska", undefined, undefined, undefined]);
});

test("a place where nothing is yet is fine, and nothing is made there", async () => {
  await checkOutput(join(folder, "new", "deep", "a.mp4"), "libx264");
  await checkOutput(join(folder, "a.mkv"), "ffv1");
  await checkOutput(join(folder, `${"a".repeat(229)}.mp4`), "libx264");
  expect(existsSync(join(folder, "new"))).toBe(false);
});

test.each([
  ["a.avi", "libx264", "INVALID_OPTION", "The output FILE must end in one of .mp4, .m4v, .mov, .mkv."],
  ["a", "libx264", "INVALID_OPTION", "The output FILE must end in one of .mp4, .m4v, .mov, .mkv."],
  ["a.mp4", "ffv1", "INVALID_OPTION", "ffv1 video goes into .mkv files, not .mp4; name the output so."],
  [
    `${"é".repeat(115)}.mp4`,
    "libx264",
    "INVALID_OPTION",
    "The output FILE has a name of 234 bytes; at most 233 are possible, so shorten it.",
  ],
  [
    "folder.mp4",
    "libx264",
    "OUTPUT_UNWRITABLE",
    "FILE can't be written (it is a folder); make room or choose another place with -o.",
  ],
  [
    "file.txt/a.mp4",
    "libx264",
    "OUTPUT_UNWRITABLE",
    "FILE can't be written (DIR is not a folder); make room or choose another place with -o.",
  ],
])("%s from %s is refused", async (name, encoder, code, message) => {
  mkdirSync(join(folder, "folder.mp4"), { recursive: true });
  writeFileSync(join(folder, "file.txt"), "");
  const output = join(folder, name);
  const expected = message.replace("FILE", output).replace("DIR", join(folder, "file.txt"));
  await expect(checkOutput(output, encoder)).rejects.toMatchObject({ code, message: expected });
});
