import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
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
    const { path, source } = locateProgram(program, { PATH: dirname(process.execPath) === "" ? "" : folder });
    expect(source).toBe("package");
    expect(execFileSync(path, ["-version"], { encoding: "utf8" })).toContain(`${program} version`);
  });

  /** A copy of the built module, in an install of its own. */
  function install(name: string, withBinary: boolean): { locate(): string; binary: string } {
    const root = join(folder, name);
    const modules = join(root, "node_modules");
    const built = fileURLToPath(new URL("../../dist/ffmpeg/locate.js", import.meta.url));
    mkdirSync(join(modules, "@segue"), { recursive: true });
    writeFileSync(join(root, "package.json"), '{ "type": "module" }');
    copyFileSync(built, join(root, "locate.js"));
    const require = createRequire(import.meta.url);
    const protocol = dirname(require.resolve("@segue/protocol/package.json"));
    cpSync(realpathSync(protocol), join(modules, "@segue/protocol"), {
      recursive: true,
      filter: (path) => !/[/\\](src|test|scripts|node_modules)$/.test(path),
    });
    const protobufjs = dirname(
      createRequire(join(protocol, "package.json")).resolve("protobufjs/package.json"),
    );
    cpSync(dirname(realpathSync(protobufjs)), modules, { recursive: true, dereference: true });
    const scope = join(modules, "@ffmpeg-installer");
    const platform = join(scope, `${process.platform}-${process.arch}`);
    for (const part of [join(scope, "ffmpeg"), platform]) {
      mkdirSync(part, { recursive: true });
      writeFileSync(join(part, "package.json"), "{}");
    }
    const binary = join(platform, "ffmpeg");
    if (withBinary) writeFileSync(binary, "#!/bin/sh\n", { mode: 0o644 });
    const script = `import(${JSON.stringify(pathToFileURL(join(root, "locate.js")).href)}).then(({ locateProgram }) => {
      try { console.log(JSON.stringify(locateProgram("ffmpeg", { PATH: "" }))); }
      catch (error) { console.log(JSON.stringify({ code: error.code, message: error.message })); }
    })`;
    return { binary, locate: () => execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }) };
  }

  test("get the run bit that an install without scripts leaves out", () => {
    const { locate, binary } = install("no-run-bit", true);
    chmodSync(binary, 0o644);
    expect(JSON.parse(locate())).toEqual({ path: realpathSync(binary), source: "package" });
    expect(statSync(binary).mode & 0o777).toBe(0o755);
  });

  test("missing too, the error says what to install", () => {
    const { locate } = install("no-binary", false);
    expect(JSON.parse(locate())).toEqual({
      code: "FFMPEG_MISSING",
      message:
        "ffmpeg was not found. Install ffmpeg (https://ffmpeg.org/download.html), or set FFMPEG_PATH to where it is.",
    });
  });
});
