import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseTimeline } from "@segue/protocol";
import { beforeAll, describe, expect, test } from "vitest";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { photos, segment, timelineJson } from "../test/timelines.js";
import { type AssetRoots, findAssets } from "./assets.js";

const folder = scratchFolder();
const home = join(folder, "home");
const shelf = join(folder, "shelf");
const outside = join(folder, "outside");

beforeAll(() => {
  for (const one of [home, shelf, outside, join(home, "images")]) mkdirSync(one);
  copyFileSync(join(photos, "rocket.jpg"), join(home, "images", "rocket.jpg"));
  copyFileSync(join(photos, "rocket.jpg"), join(outside, "secret.jpg"));
  copyFileSync(join(photos, "chelsea.png"), join(shelf, "cat.png"));
  writeFileSync(join(home, "narration.mp3"), "sound");
  symlinkSync(join(outside, "secret.jpg"), join(home, "way-out.jpg"));
  symlinkSync(outside, join(home, "way-out"));
  symlinkSync(join(home, "images", "rocket.jpg"), join(home, "way-in.jpg"));
});

/** Finds the assets of segments that show these images, one after the other. */
function find(images: (string | undefined)[], roots: AssetRoots = [home], more: object = {}, audio?: string) {
  const segments = images.map((image, i) => segment(i, i + 1, image));
  const { timeline } = parseTimeline(JSON.stringify(timelineJson(segments, more as never)));
  return findAssets(timeline, roots, audio);
}

const found = async (...args: Parameters<typeof find>) =>
  (await find(...args)).images.map((info) => info?.path);
const rocket = join(home, "images", "rocket.jpg");

describe("inside the roots", () => {
  test("paths are read from the timeline's folder", async () => {
    const { images, audio } = await find(["images/rocket.jpg", undefined, "images/../images/rocket.jpg"]);
    expect(images[0]).toEqual({ path: rocket, width: 640, height: 427 });
    expect(images[1]).toBeUndefined();
    expect(images[2]!.path).toBe(rocket);
    expect(audio).toBeUndefined();
  });

  test("further roots are searched after it", async () => {
    expect(await found(["cat.png", "images/rocket.jpg"], [home, shelf])).toEqual([
      join(shelf, "cat.png"),
      rocket,
    ]);
    expect(await found(["../shelf/cat.png"], [home, shelf])).toEqual([join(shelf, "cat.png")]);
  });

  test("an absolute path and a link that stays inside are followed", async () => {
    expect(await found([rocket, "way-in.jpg"])).toEqual([rocket, rocket]);
  });

  test("a root may itself be a link", async () => {
    const link = join(folder, "linked-home");
    symlinkSync(home, link);
    expect(await found(["images/rocket.jpg"], [link])).toEqual([rocket]);
  });
});

describe("outside of them", () => {
  const at = "segments[0].selected_image";

  test.each([
    ["a path that climbs out", "../outside/secret.jpg"],
    ["a link to a file", "way-out.jpg"],
    ["a link to a folder", "way-out/secret.jpg"],
    ["a path that climbs out to nothing", "../nothing.jpg"],
    ["an absolute path", join(outside, "secret.jpg")],
    ["the root folder of all", "/etc/hostname"],
  ])("%s is refused", async (_what, path) => {
    await expect(find([path])).rejects.toMatchObject({
      code: "PATH_OUTSIDE_ROOTS",
      at,
      message: `${at} names ${path}, which lies outside ${home}; move it there, or allow its folder with --asset-root.`,
    });
  });

  test("a folder whose name only begins like the root's is outside", async () => {
    mkdirSync(`${home}-too`);
    copyFileSync(rocket, join(`${home}-too`, "rocket.jpg"));
    await expect(find(["../home-too/rocket.jpg"])).rejects.toMatchObject({ code: "PATH_OUTSIDE_ROOTS" });
  });

  test.each(["https://example.com/a.jpg", "file:///etc/passwd", "HTTP://x/y.png"])(
    "%s is not fetched",
    async (url) => {
      await expect(find([url])).rejects.toMatchObject({
        code: "PATH_OUTSIDE_ROOTS",
        message: `${at} is ${url}, but nothing is fetched; download it and name the file.`,
      });
    },
  );
});

describe("faults", () => {
  test("a missing image names its place and the folders", async () => {
    await expect(find(["images/cat.jpg"], [home, shelf])).rejects.toMatchObject({
      code: "IMAGE_MISSING",
      at: "segments[0].selected_image",
      message: `segments[0].selected_image names images/cat.jpg, which can't be found in ${home} or ${shelf}; put the image there or correct the path.`,
    });
  });

  test("all are told at once, a line each, a file that several segments name only once", async () => {
    writeFileSync(join(home, "text.jpg"), "no picture");
    const promise = find(["gone.jpg", "images/rocket.jpg", "text.jpg", "gone.jpg"]);
    const error = (await promise.catch((caught) => caught)) as Error;
    expect(error).toMatchObject({ code: "IMAGE_MISSING", at: "segments[0].selected_image" });
    expect(error.message.split("\n")).toEqual([
      expect.stringContaining("segments[0].selected_image names gone.jpg, which can't be found"),
      expect.stringMatching(/^segments\[2\]\.selected_image names .*text\.jpg, which is not an image/),
    ]);
  });

  test("of very many ten are told", async () => {
    const many = Array.from({ length: 25 }, (_, i) => `gone-${i}.jpg`);
    const error = (await find(many).catch((caught) => caught)) as Error;
    const lines = error.message.split("\n");
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe("And 15 more like these.");
  });

  test("an asset root that is not there is told", async () => {
    const none = join(folder, "none");
    await expect(find(["images/rocket.jpg"], [home, none])).rejects.toMatchObject({
      code: "INVALID_OPTION",
      at: "--asset-root",
      message: `--asset-root names ${none}, which is not a folder; correct it.`,
    });
  });

  test("names that no file can have are missing files", async () => {
    for (const name of [`${"x".repeat(5000)}.jpg`, "images/rocket.jpg/inside.jpg"])
      await expect(find([name])).rejects.toMatchObject({ code: "IMAGE_MISSING" });
  });
});

describe("sound", () => {
  test("the timeline's own lies inside the roots", async () => {
    expect((await find([undefined], [home], { audio_file: "narration.mp3" })).audio).toBe(
      join(home, "narration.mp3"),
    );
    await expect(find([undefined], [home], { audio_file: "none.mp3" })).rejects.toMatchObject({
      code: "AUDIO_MISSING",
      at: "audio_file",
      message: `audio_file names none.mp3, which can't be found in ${home}; put the file there or correct the path.`,
    });
    await expect(find([undefined], [home], { audio_file: "../outside/secret.jpg" })).rejects.toMatchObject({
      code: "PATH_OUTSIDE_ROOTS",
      at: "audio_file",
    });
  });

  test("a folder or a pipe, which ffmpeg would wait for, is refused", async () => {
    execFileSync("mkfifo", [join(home, "pipe.wav")]);
    mkdirSync(join(home, "folder.wav"));
    for (const name of ["pipe.wav", "folder.wav"])
      await expect(find([undefined], [home], { audio_file: name })).rejects.toMatchObject({
        code: "AUDIO_MISSING",
        at: "audio_file",
        message: `audio_file names ${name}, which is not a file; put the file there or correct the path.`,
      });
    await expect(find([undefined], [home], {}, join(home, "pipe.wav"))).rejects.toMatchObject({
      code: "AUDIO_MISSING",
      at: "--audio",
    });
  });

  test("one that is named outside the timeline counts instead, wherever it lies", async () => {
    const given = join(outside, "secret.jpg");
    expect((await find([undefined], [home], { audio_file: "none.mp3" }, given)).audio).toBe(given);
    const gone = join(outside, "none.mp3");
    await expect(find([undefined], [home], {}, gone)).rejects.toMatchObject({
      code: "AUDIO_MISSING",
      at: "--audio",
      message: `--audio names ${gone}, which is not a file; put the file there or correct the path.`,
    });
  });
});
