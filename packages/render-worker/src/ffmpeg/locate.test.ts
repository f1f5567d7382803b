import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { scratchFolder } from "../../test/scratch-folder.js";
import { locateProgram } from "./locate.js";

const folder = scratchFolder();
const mine = join(folder, "bin", "ffmpeg");

beforeAll(() => {
  mkdirSync(dirname(mine));
  writeFileSync(mine, "#!/bin/sh\n", { mode: 0o755 });
});

describe("the environment", () => {
  test("names the program", () => {
    expect(locateProgram("ffmpeg", { FFMPEG_PATH: mine, PATH: "" })).toEqual({
      path: mine,
      source: "environment",
    });
    expect(locateProgram("ffprobe", { FFPROBE_PATH: mine, PATH: "" }).path).toBe(mine);
  });

  test("a relative path is told as an absolute one, since ffmpeg may run in another folder", () => {
    const named = relative(process.cwd(), mine);
    expect(locateProgram("ffmpeg", { FFMPEG_PATH: named }).path).toBe(mine);
    expect(locateProgram("ffmpeg", { PATH: dirname(named) }).path).toBe(mine);
  });

  test("is taken at its word: a wrong name is an error, not a reason to look elsewhere", () => {
    const wrong = join(folder, "nowhere");
    expect(() => locateProgram("ffmpeg", { FFMPEG_PATH: wrong })).toThrowError(
      expect.objectContaining({
        code: "FFMPEG_MISSING",
        at: "FFMPEG_PATH",
        message: `FFMPEG_PATH names ${wrong}, which can't be run; correct or unset it.`,
      }),
    );
    expect(() => locateProgram("ffprobe", { FFPROBE_PATH: folder })).toThrowError(
      `FFPROBE_PATH names ${folder}, which can't be run; correct or unset it.`,
    );
  });
});

describe("PATH", () => {
  test("is searched in its order, and what can't be run is passed over", () => {
    const plain = join(folder, "plain");
    mkdirSync(join(plain, "ffprobe"), { recursive: true });
    writeFileSync(join(plain, "ffmpeg"), "", { mode: 0o644 });
    const PATH = ["", join(folder, "none"), plain, dirname(mine)].join(delimiter);
    expect(locateProgram("ffmpeg", { PATH })).toEqual({ path: mine, source: "path" });
    expect(locateProgram("ffprobe", { PATH }).source).toBe("package");
  });
});

describe("npm's binaries", () => {
  test.each(["ffmpeg", "ffprobe"] as const)("%s runs where PATH has none", (program) => {
    const { path, source } = locateProgram(program, { PATH: folder });
    expect(source).toBe("package");
    expect(execFileSync(path, ["-version"], { encoding: "utf8" })).toContain(`${program} version`);
  });

  /** The module, as it would stand in an install of its own. */
  async function install(name: string) {
    const root = join(folder, name);
    const modules = join(root, "node_modules");
    const scope = join(modules, "@ffmpeg-installer");
    const platform = join(scope, `${process.platform}-${process.arch}`);
    for (const part of [join(scope, "ffmpeg"), platform]) {
      mkdirSync(part, { recursive: true });
      writeFileSync(join(part, "package.json"), "{}");
    }
    const protocol = createRequire(import.meta.url).resolve("@segue/protocol/package.json");
    mkdirSync(join(modules, "@segue"));
    symlinkSync(dirname(realpathSync(protocol)), join(modules, "@segue/protocol"));
    copyFileSync(fileURLToPath(new URL("locate.ts", import.meta.url)), join(root, "locate.ts"));
    const { locateProgram: locate } = await import(/* @vite-ignore */ join(root, "locate.ts"));
    return { binary: join(platform, "ffmpeg"), locate: locate as typeof locateProgram };
  }

  test("get the run bit that an install without scripts leaves out", async () => {
    const { locate, binary } = await install("no-run-bit");
    writeFileSync(binary, "#!/bin/sh\n", { mode: 0o644 });
    expect(locate("ffmpeg", { PATH: "" })).toEqual({ path: binary, source: "package" });
    expect(statSync(binary).mode & 0o777).toBe(0o755);
  });

  test("missing too, the error says what to install", async () => {
    const { locate } = await install("no-binary");
    expect(() => locate("ffmpeg", { PATH: "" })).toThrowError(
      expect.objectContaining({
        code: "FFMPEG_MISSING",
        message:
          "ffmpeg was not found. Install ffmpeg (https://ffmpeg.org/download.html), or set FFMPEG_PATH to where it is.",
      }),
    );
  });
});
