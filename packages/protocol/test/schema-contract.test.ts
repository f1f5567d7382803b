import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../scripts/generate.mjs";
import { releases, schemaOf } from "../scripts/releases.mjs";
import { protoDir, runBuf } from "../scripts/run-buf.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const lastRelease = schemaOf(releases().at(-1)!);

describe("the .proto files", () => {
  it("pass buf lint", () => {
    expect(runBuf(["lint"])).toEqual({ status: 0, output: "" });
  });

  it("are formatted as buf format does", () => {
    expect(runBuf(["format", "--diff", "--exit-code"])).toEqual({ status: 0, output: "" });
  });

  it("break nothing that was released", () => {
    expect(runBuf(["breaking", "--against", lastRelease])).toEqual({ status: 0, output: "" });
  });

  it("give the committed code", () => {
    for (const [path, text] of Object.entries(generate())) {
      expect(readFileSync(join(root, path), "utf8") === text, `${path} is stale: run "pnpm generate"`).toBe(
        true,
      );
    }
  }, 30_000);
});

describe("a change that breaks v1", () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "segue-proto-"));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each([
    [
      "a field removed",
      "envelope.proto",
      / {2}\/\/ Frames handed.*?frames_done = 2;\n/s,
      "",
      'Previously present field "2" with name "frames_done" on message "Progress" was deleted.',
    ],
    [
      "a field's number changed",
      "subject.proto",
      "bytes data = 4;",
      "bytes data = 5;",
      'Previously present field "4" with name "data" on message "Mask" was deleted.',
    ],
    [
      "a field's type changed",
      "geometry.proto",
      "double x = 1;",
      "float x = 1;",
      'Field "1" with name "x" on message "Point" changed type from "double" to "float".',
    ],
    [
      "an effect's name changed",
      "effects.proto",
      "Vignette vignette = 12;",
      "Vignette darkness = 12;",
      'Field "12" on message "Effect" changed name from "vignette" to "darkness".',
    ],
    [
      "an enum's value removed",
      "effects.proto",
      / {2}\/\/ Zoom 1\.00 to 1\.20.*?MOTION_ZOOM_PAN = 8;\n/s,
      "",
      'Previously present enum value "8" on enum "Motion" was deleted.',
    ],
  ])("is refused in buf's words: %s", (_, file, from, to, words) => {
    cpSync(protoDir, copy, { recursive: true });
    const path = join(copy, "segue/v1", file);
    const before = readFileSync(path, "utf8");
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    const { status, output } = runBuf(["breaking", "--against", lastRelease], copy);
    expect(output).toContain(words);
    expect(status).toBe(100);
  });
});
