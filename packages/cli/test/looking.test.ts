import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { photos, segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { bench, expectError, program } from "./segue.js";

const { folder, out, segue } = bench();
const photo = (name: string) => join(photos, name);

describe("segue detect", () => {
  test("--json is one line: the subject, its mask's size, the candidates; the pictures show it", async () => {
    const { code, stdout } = await segue([
      "detect",
      photo("astronaut.png"),
      "--json",
      "-o",
      "out/overlay.png",
      "--mask",
      "out/mask.png",
    ]);
    expect(code).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    const { subject, candidates } = JSON.parse(stdout);
    expect(subject).toMatchObject({ label: "person", maskBytes: expect.any(Number) });
    expect(subject.maskBytes).toBeGreaterThan(100);
    expect(subject).not.toHaveProperty("mask");
    expect(candidates[0]).toMatchObject({ label: "person" });
    expect(await sharp(join(out, "overlay.png")).metadata()).toMatchObject({ width: 512, height: 512 });
    const mask = sharp(join(out, "mask.png"));
    expect(await mask.metadata()).toMatchObject({ width: 512, height: 512 });
    // Her face, and the wall beside her.
    const pixels = await mask.greyscale().raw().toBuffer();
    expect([pixels[115 * 512 + 225]! > 200, pixels[150 * 512 + 420]! < 50]).toEqual([true, true]);
  });

  test("a text names what was found, or that nothing was", async () => {
    const cup = await segue(["detect", photo("coffee.png"), "--target", "cup"]);
    expect(cup.stdout).toMatch(
      /^cup {2}\d+% {2}box \[0\.\d{3}, 0\.\d{3}, [01]\.\d{3}, [01]\.\d{3}\], .*mask.*\n$/,
    );
    expect(cup.code).toBe(0);
    const none = await segue(["detect", photo("hubble_deep_field.jpg"), "--target", "dog"]);
    expect([none.code, none.stdout]).toEqual([0, expect.stringMatching(/^Nothing was found: .+\n$/)]);
  });

  test("a missing image and an unwritable picture are errors", async () => {
    expectError(await segue(["detect", "gone.jpg"]), 2, /gone\.jpg/);
    expectError(
      await segue(["detect", photo("chelsea.png"), "-o", "none/overlay.png"]),
      4,
      /^none\/overlay\.png can't be written \(ENOENT.*\); choose another place\.$/,
    );
  });
});

describe("segue frame", () => {
  test("draws one frame into a picture", async () => {
    writeTimeline(folder, timelineJson([segment(0, 1, photo("rocket.jpg"))]));
    const frame = ["frame", "timeline.json", "--asset-root", photos, "--at", "0.5"];
    const { code, stdout, stderr } = await segue([...frame, "-o", "out/frame.png"]);
    expect([code, stdout, stderr]).toEqual([0, "", "out/frame.png  (frame 15)\n"]);
    const picture = sharp(join(out, "frame.png"));
    expect(await picture.metadata()).toMatchObject({ width: 160, height: 90, format: "png" });
    // The colours are those of the photo.
    const whole = sharp(photo("rocket.jpg")).resize(160, 90, { fit: "cover" });
    const [a, b] = await Promise.all([picture.stats(), sharp(await whole.png().toBuffer()).stats()]);
    for (const [i, { mean }] of a.channels.entries())
      expect(Math.abs(mean - b.channels[i]!.mean)).toBeLessThan(3);

    expectError(
      await segue([...frame.slice(0, -1), "1", "-o", "out/late.png"]),
      2,
      "--at must be from 0 to less than 1.000 seconds, not 1.",
    );
    expectError(
      await segue([...frame, "-o", "none/frame.png"]),
      4,
      /^none\/frame\.png can't be written \(.+\); choose another place with -o\.$/,
    );
    expect(readdirSync(out)).not.toContain("late.png");
  });
});

describe("segue doctor", () => {
  test("lists what is installed", async () => {
    const { code, stdout } = await segue(["doctor"]);
    for (const line of ["node", "ffmpeg", "ffprobe", "encoder libx264", "subject detector", "cores", "cache"])
      expect(stdout).toMatch(new RegExp(`^ok {6}${line} {2}\\S`, "m"));
    expect(code).toBe(0);
  });

  test("says what is missing, what to do, and ends with 3", async () => {
    const { code, stdout, stderr } = await segue(["doctor", "--json"], { env: { FFMPEG_PATH: "/nowhere" } });
    const { findings } = JSON.parse(stdout);
    expect(findings).toContainEqual({
      name: "ffmpeg",
      ok: false,
      detail: "FFMPEG_PATH names /nowhere, which can't be run; correct or unset it.",
    });
    expect([code, stderr]).toEqual([3, "error Missing: ffmpeg. The lines above say what to do.\n"]);
  });
});

test("a reader that closes the pipe early is no error", async () => {
  const many = Array.from({ length: 4000 }, (_, i) => segment(i, i + 1, "a.jpg"));
  writeTimeline(folder, timelineJson(many), "many.json");
  const child = spawn(process.execPath, [program, "plan", "many.json"], { cwd: folder });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect([code, stderr]).toEqual([0, ""]);
});
