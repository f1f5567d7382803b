import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { photos, segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { ffmpegScript } from "../../render-worker/test/ffmpeg.js";
import { bench, expectError } from "./segue.js";

const { folder, out, segue, expectLeft } = bench();
const moving = { motion: "pan_up" };

/** Renders a timeline of one second. */
function renderOf(image: string, ...args: string[]) {
  writeTimeline(folder, timelineJson([segment(0, 1, image, moving)]), "one.json");
  return ["render", "one.json", "--asset-root", photos, "-o", "out/x.mp4", "--preset", "ultrafast", ...args];
}

afterEach(() => expectLeft());

describe("exit code 2: the input is wrong", () => {
  test("a timeline that is not there", async () => {
    const message = /^The timeline none\.json can't be read \(ENOENT.*\); correct the path\.$/;
    for (const command of [["render"], ["plan"], ["frame", "--at", "0"]])
      expectError(await segue([...command, "none.json"]), 2, message);
  });

  test("a timeline that is no JSON", async () => {
    writeFileSync(join(folder, "broken.json"), '{ "segments": [ }');
    expectError(await segue(["render", "broken.json"]), 2, /^The timeline is not valid JSON/);
  });

  test("a timeline with faults: a line for each, each with its place", async () => {
    const faulty = [segment(0, 2, "a.jpg"), segment(1, 3, "b.jpg"), segment(5, 4, "c.jpg")];
    writeTimeline(folder, timelineJson(faulty), "faulty.json");
    const run = await segue(["render", "faulty.json", "-o", "out/x.mp4"]);
    expectError(
      run,
      2,
      /segments\[0\]\.end_time is 2, but segments\[1\] starts at 1; .*\n[\s\S]*segments\[2\]\.end_time is 4, which is not after start_time 5/,
    );
  });

  test("an image that is not there", async () => {
    expectError(
      await segue(renderOf("gone.jpg")),
      2,
      `segments[0].selected_image names gone.jpg, which can't be found in ${folder} or ${photos}; put the image there or correct the path.`,
    );
  });

  test("a truncated JPEG", async () => {
    const whole = readFileSync(join(photos, "rocket.jpg"));
    writeFileSync(join(folder, "truncated.jpg"), whole.subarray(0, whole.length >> 1));
    expectError(
      await segue(renderOf("truncated.jpg")),
      2,
      /^segments\[0\]\.selected_image names .*truncated\.jpg, which can't be decoded \(.*premature end.*\); save the image again\.$/,
    );
  });

  test("a text named .jpg", async () => {
    const path = join(folder, "text.jpg");
    writeFileSync(path, "no picture");
    expectError(
      await segue(renderOf("text.jpg")),
      2,
      `segments[0].selected_image names ${path}, which is not an image; use JPEG, PNG, WebP, AVIF, TIFF or GIF.`,
    );
    expectError(await segue(["detect", path]), 2, /text\.jpg/);
  });

  test("an image outside the allowed folders", async () => {
    expectError(
      await segue(renderOf("/etc/hostname")),
      2,
      /lies outside .*allow its folder with --asset-root\.$/,
    );
  });

  test("a soundtrack that is none", async () => {
    writeFileSync(join(folder, "sound.mp3"), "no sound".repeat(99));
    expectError(
      await segue(renderOf("rocket.jpg", "--audio", "sound.mp3")),
      2,
      /^The soundtrack .*sound\.mp3 can't be read \(.+\); use WAV, MP3, AAC, FLAC or Ogg\.$/,
    );
  });

  test("a preset that the encoder does not know", async () => {
    expectError(await segue(renderOf("rocket.jpg", "--preset", "warp")), 2, /correct --preset or --crf\.$/);
  });

  test("an output that is no video", async () => {
    expectError(
      await segue(["render", "one.json", "-o", "out/x.avi"]),
      2,
      `The output ${join(out, "x.avi")} must end in one of .mp4, .m4v, .mov, .mkv.`,
    );
  });

  test.each([
    [["render", "one.json", "--workers", "many"], '"auto" or a whole number from 1 to 256'],
    [["render", "one.json", "--workers", "0"], '"auto" or a whole number from 1 to 256'],
    [["render", "one.json", "--batch-seconds", "-3"], "It must be a number above 0."],
    [["render", "one.json", "--size", "big"], "It must look like 1920x1080."],
    [["render", "one.json", "--crf", "99"], "It must be a number from 0 to 63."],
    [["render", "one.json", "--subjects", "maybe"], "Allowed choices are auto, off."],
    [["render", "one.json", "--speed", "9"], "unknown option '--speed'"],
    [["render"], "missing required argument 'timeline.json'"],
    [["frame", "one.json"], "required option '--at <seconds>' not specified"],
    [["frame", "one.json", "--at", "soon"], "It must be a number of seconds from 0."],
    [["detect", "a.jpg", "--nth", "0"], "It must be a whole number from 1 to 100."],
    [["fly"], "unknown command 'fly'"],
  ])("segue %j", async (args, message) => {
    const { code, stdout, stderr } = await segue(args);
    expect(stderr).toContain(message);
    expect(stderr).toContain("(segue --help tells more)");
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe("exit code 3: something is missing", () => {
  test("ffmpeg", async () => {
    const run = await segue(renderOf("rocket.jpg"), { env: { FFMPEG_PATH: "/nowhere/ffmpeg" } });
    expectError(run, 3, "FFMPEG_PATH names /nowhere/ffmpeg, which can't be run; correct or unset it.");
  });

  test("ffmpeg that can't be started", async () => {
    const path = join(folder, "no-interpreter");
    writeFileSync(path, "#!/no/such/interpreter", { mode: 0o755 });
    expectError(
      await segue(renderOf("rocket.jpg"), { env: { FFMPEG_PATH: path } }),
      3,
      /no-interpreter can't be started \(.*ENOENT\); install ffmpeg, or set FFMPEG_PATH to one that runs\.$/,
    );
  });
});

describe("exit code 4: rendering failed", () => {
  test("ffmpeg that dies each time, with its last words", async () => {
    const dying = ffmpegScript(join(folder, "dying.sh"), 'echo "No memory" >&2; exit 1');
    expectError(
      await segue(renderOf("rocket.jpg"), { env: { FFMPEG_PATH: dying } }),
      4,
      "Batch 0 failed 3 times and is given up. The last time: ffmpeg exited with code 1: No memory.",
    );
  });

  test("an output that can't be written", async () => {
    writeFileSync(join(folder, "file"), "");
    expectError(
      await segue(renderOf("rocket.jpg", "-o", "file/x.mp4")),
      4,
      `${join(folder, "file/x.mp4")} can't be written (${join(folder, "file")} is not a folder); make room or choose another place with -o.`,
    );
  });
});

test("help and version are no errors; no command is one", async () => {
  expect(await segue(["--version"])).toMatchObject({ code: 0, stdout: "0.1.0\n" });
  const help = await segue(["--help"]);
  expect(help.code).toBe(0);
  for (const command of ["render", "plan", "detect", "frame", "doctor"])
    expect(help.stdout).toContain(command);
  expect((await segue(["render", "--help"])).stdout).toContain("--batch-seconds");
  expect((await segue([])).code).toBe(2);
});
