import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { photos, segment, timelineJson } from "../../pipeline/test/timelines.js";
import { loadSharp } from "../../render-worker/src/image/sharp.js";
import { bench, expectError, type Run } from "./segue.js";

const { folder, out, segue, expectLeft } = bench();
const here = (name: string) => join(folder, name);

/** One that is refused ends long before this; one that reads or waits without end does not. Unit: millisecond. */
const PATIENCE_MS = 8000;

/** Renders; the output's name may be anything. */
const render = (timeline: string, output = "out/x.mp4", ...more: string[]) =>
  segue([
    ...["render", `--output=${output}`, "--preset", "ultrafast", "--workers", "1", "--asset-root", photos],
    ...[...more, "--", timeline],
  ]);

/** Renders two frames that show an image. */
function renderImage(image: string, more: Record<string, unknown> = {}) {
  writeFileSync(here("image.json"), JSON.stringify(short(image, more)));
  return render("image.json");
}

const short = (image: string, more: Record<string, unknown> = {}) => ({
  ...timelineJson([segment(0, 0.2, image)], more),
  canvas: { width: 160, height: 90, fps: 10 },
});

/** An error of exit code 2 that is one line: a sentence. */
function expectSentence(run: Run, message: RegExp) {
  expectError(run, 2, message);
  const told = /^error (.*)$/m.exec(run.stderr)?.[1];
  expect(told).toMatch(/\.$/);
  expect(told?.length).toBeLessThan(600);
}

beforeAll(async () => {
  execFileSync("mkfifo", ["pipe", "pipe.json", "pipe.jpg", "pipe.wav", "pipe.ttf"].map(here));
  symlinkSync("/dev/zero", here("zero.jpg"));
  symlinkSync("/etc/hostname", here("link.jpg"));
  copyFileSync(join(photos, "rocket.jpg"), here("a.jpg"));
  mkdirSync(here("folder.jpg"));
  writeFileSync(here("ok.json"), JSON.stringify(short("a.jpg")));
});

afterEach(() => expectLeft());

describe("timelines", () => {
  const times = (end: string) => `{"segments":[{"start_time":0,"end_time":${end}}]}`;
  const cases: [string, string | Buffer, RegExp][] = [
    ["nothing", "", /^The timeline is not valid JSON \(.*\); mend it and try again\.$/],
    ["zero bytes", Buffer.alloc(4096), /^The timeline is not valid JSON/],
    ["UTF-16", Buffer.from(`\uFEFF${times("1")}`, "utf16le"), /^The timeline is not valid JSON/],
    ["lists 100,000 deep", "[".repeat(1e5) + "]".repeat(1e5), /lists and objects more than 100 deep/],
    ["objects 100,000 deep", `${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}`, /more than 100 deep/],
    ["five million lists", `[${"[],".repeat(5e6)}[]]`, /has more than 300000 lists and objects/],
    ["five million segments, cut off", `{"segments":[${"{},".repeat(5e6)}`, /300000 lists and objects/],
    ["eight million numbers", `{"x":[${"0,".repeat(8e6)}0]}`, /has more than 2000000 values/],
    ["NaN", times("NaN"), /^The timeline is not valid JSON/],
    [
      "1e308 s",
      times("1e308"),
      /^segments\[0\]\.end_time must be from 0 to 86400 \(second\), not 1e\+308\.$/,
    ],
    ["1e400 s", times("1e400"), /^segments\[0\]\.end_time must be a number, not Infinity\.$/],
    ["a negative end", times("-1"), /^segments\[0\]\.end_time must be from 0/],
    ["no segments", '{"segments":[]}', /^segments must be a list of at least one segment/],
    ["null", "null", /^A timeline is an object with segments, not null\.$/],
  ];

  test.each(cases)("%s", async (_name, content, message) => {
    writeFileSync(here("bad.json"), content);
    expectSentence(await render("bad.json"), message);
  });

  test.each(["pipe.json", "/dev/zero", "folder.jpg"])(
    "%s, which is no file",
    async (path) => {
      expectSentence(await render(path), /is not a file; give the path of a JSON file\.$/);
    },
    PATIENCE_MS,
  );

  test("100 MB", async () => {
    writeFileSync(here("large.json"), "[");
    truncateSync(here("large.json"), 1e8);
    expectSentence(
      await render("large.json"),
      /has 100000000 bytes; at most 16777216 are allowed, so split it\.$/,
    );
  });

  test("words that would steer the terminal are told as escapes", async () => {
    expectSentence(
      await renderImage("\u001b[2J\u001b]0;owned\u0007.jpg"),
      /names \\x1b\[2J\\x1b\]0;owned\\x07\.jpg,/,
    );
  });

  test("so they are in a plan's text", async () => {
    const plan = { tools: [{ name: "zoom_on_subject", params: { target: "cat\u001b[2J" } }] };
    writeFileSync(here("words.json"), JSON.stringify(timelineJson([segment(0, 1, "a.jpg", plan)])));
    const { code, stdout } = await segue(["plan", "words.json"]);
    expect(code).toBe(0);
    expect(stdout).toContain("cat\\x1b[2J");
    expect(stdout).not.toContain("\u001b");
  });

  test("a byte order mark and a name that is given twice: it renders, with a warning", async () => {
    const text = JSON.stringify(short("a.jpg")).replace('"end_time"', '"end_time":9,"end_time"');
    writeFileSync(here("twice.json"), `\uFEFF${text}`);
    const run = await render("twice.json");
    expect(run.stderr).toContain(
      "warning segments[0].end_time is given more than once; the last one counts.\n",
    );
    expect(run.stderr).toContain("(2 frames, 0.20 s)");
    await expectLeftAndRemove("x.mp4");
  });

  test.each([
    ["10,000 segments", 0.1, 10_000],
    ["200 segments of 0.001 s", 0.001, 200],
  ])("%s are planned", async (_name, seconds, count) => {
    const segments = Array.from({ length: count }, (_, i) =>
      segment(i * seconds, (i + 1) * seconds, undefined),
    );
    writeFileSync(here("many.json"), JSON.stringify(timelineJson(segments)));
    const run = await segue(["plan", "many.json", "--json"]);
    expect([run.code, JSON.parse(run.stdout).frames]).toEqual([0, Math.round(seconds * count * 30)]);
  });
});

describe("images", () => {
  beforeAll(async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    const png = await loadSharp()(here("a.jpg")).png().toBuffer();
    const files: Record<string, string | Uint8Array> = {
      "empty.jpg": "",
      "svg.png": svg,
      "pdf.png": "%PDF-1.4\n1 0 obj<<>>endobj trailer<<>>",
      "cut.png": png.subarray(0, png.length >> 1),
      "bomb.png": blackPng(60_000, 60_000),
      "none.png": blackPng(0, 10),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(here(name), content);
  });

  test.each([
    ["empty.jpg", /which is not an image; use JPEG/],
    ["svg.png", /which is of the format svg; use JPEG/],
    ["pdf.png", /use JPEG, PNG, WebP, AVIF, TIFF or GIF\.$/],
    ["cut.png", /which can't be decoded \(.*\); save the image again\.$/],
    ["bomb.png", /which has more than 100 million pixels; scale it down\.$/],
    ["none.png", /which can't be decoded \(.*\); save the image again\.$/],
    ["pipe.jpg", /which is not a file; name an image\.$/],
    ["folder.jpg", /which is not a file; name an image\.$/],
    ["zero.jpg", /which lies outside .*--asset-root\.$/],
    ["link.jpg", /names link\.jpg, which lies outside .*--asset-root\.$/],
    ["../../../../../../etc/passwd", /which lies outside/],
    ["http://127.0.0.1:1/x", /but nothing is fetched; download it and name the file\.$/],
    ["nul\u0000.jpg", /has a NUL character, which is not allowed\.$/],
  ])(
    "%s",
    async (image, message) => {
      expectSentence(await renderImage(image), message);
    },
    PATIENCE_MS,
  );

  test(
    "a pipe named as a font",
    async () => {
      const plan = { overlays: [{ name: "paneled_text", params: { text: "Text", font: "./pipe.ttf" } }] };
      writeFileSync(here("font.json"), JSON.stringify(timelineJson([segment(0, 1, "a.jpg", plan)])));
      expectSentence(await render("font.json"), /which is not a font; use a TrueType or OpenType file\.$/);
    },
    PATIENCE_MS,
  );

  test(
    "a pipe given to detect",
    async () => {
      expectSentence(await segue(["detect", "pipe.jpg"]), /is not a file/);
    },
    PATIENCE_MS,
  );

  test.each([
    "sp ace.jpg",
    "it's.jpg",
    "-dash.jpg",
    "%d%03d.jpg",
    "日本ü.jpg",
    "a[page=2]|b.jpg",
    "new\nline.jpg",
  ])("an image named %j is drawn", async (name) => {
    copyFileSync(here("a.jpg"), here(name));
    expect((await renderImage(name)).code).toBe(0);
    await expectLeftAndRemove("x.mp4");
  });
});

describe("sound", () => {
  const wav = (samples: number) => {
    const bytes = Buffer.alloc(44 + samples * 2);
    bytes.write("RIFF");
    bytes.writeUInt32LE(36 + samples * 2, 4);
    bytes.write("WAVEfmt ", 8);
    bytes.set([16, 0, 0, 0, 1, 0, 1, 0], 16);
    bytes.writeUInt32LE(8000, 24);
    bytes.writeUInt32LE(16000, 28);
    bytes.set([2, 0, 16, 0], 32);
    bytes.write("data", 36);
    bytes.writeUInt32LE(samples * 2, 40);
    return bytes;
  };
  const unreadable = /^The soundtrack .* can't be read \(.+\); use WAV, MP3, AAC, FLAC or Ogg\.$/;

  test.each([
    ["empty.wav", "", unreadable],
    ["text.mp3", "no sound ".repeat(99), unreadable],
    ["playlist.mp3", "#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:1/x\n", unreadable],
    ["concat.wav", "ffconcat version 1.0\nfile a.jpg\n", unreadable],
    ["pipe.wav", undefined, /^audio_file names pipe\.wav, which is not a file; put the file there or/],
    ["folder.jpg", undefined, /^audio_file names folder\.jpg, which is not a file; put the file there or/],
  ])(
    "%s",
    async (name, content, message) => {
      if (content !== undefined) writeFileSync(here(name), content);
      expectSentence(await renderImage("a.jpg", { audio_file: name }), message);
    },
    PATIENCE_MS,
  );

  test.each([
    ["no.wav", 0],
    ["it's %d, 'short'.wav", 80],
    ["-long\n.wav", 80_000],
  ])("a sound named %j, of any length, is cut or filled up to the video", async (name, samples) => {
    writeFileSync(here(name), wav(samples));
    const run = await renderImage("a.jpg", { audio_file: name });
    expect(run.stderr).toContain("(2 frames, 0.20 s)");
    expect(run.code).toBe(0);
    expect(readFileSync(join(out, "x.mp4")).includes("mp4a")).toBe(true);
    await expectLeftAndRemove("x.mp4");
  });
});

describe("outputs", () => {
  test.each([
    "sp ace",
    "it's",
    '"q"',
    "new\nline",
    "%d%03d",
    "-dash",
    "ünï日本",
    "file:x",
    "pipe:1",
    "a|b",
    "'\\''",
  ])("a video named %j", async (name) => {
    const run = await render("ok.json", `out/${name}.mp4`);
    expect(run.code).toBe(0);
    await expectLeftAndRemove(`${name}.mp4`);
  });

  test("work files, captions and roots in folders with such names", async () => {
    const odd = "we\"i'rd %d\n|日 本";
    mkdirSync(here(odd));
    copyFileSync(here("a.jpg"), join(here(odd), "b.jpg"));
    const timeline = short("b.jpg");
    Object.assign(timeline.segments[0]!, { transcript: "Words." });
    writeFileSync(here("odd.json"), JSON.stringify(timeline));
    const folders = [`--asset-root=${odd}`, `--work-dir=${odd}/wo'rk%d`];
    const run = await render("odd.json", "out/x.mkv", ...folders, "--captions", "soft");
    expect(run.stderr).toContain("(2 frames, 0.20 s)");
    expect(run.code).toBe(0);
    await expectLeftAndRemove("x.mkv");
  });

  test("a name that is longer than file systems take", async () => {
    const run = await render("ok.json", `out/${"é".repeat(130)}.mp4`);
    expectSentence(run, /has a name of 264 bytes; at most 233 are possible, so shorten it\.$/);
  });
});

/** What a good input left: its video, which goes. */
async function expectLeftAndRemove(name: string): Promise<void> {
  await expectLeft(name);
  execFileSync("rm", ["--", join(out, name)]);
}

/** A PNG of one bit a pixel whose header says its size; of its rows only a part is there. */
function blackPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const chunk = (type: string, data: Uint8Array) => {
    const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(type), data, Buffer.alloc(4)]);
    bytes.writeUInt32BE(data.length, 0);
    bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
    return bytes;
  };
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const rows = deflateSync(Buffer.alloc(1e6));
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The checksum of PNG chunks (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
