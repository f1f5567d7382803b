import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
// @ts-expect-error plain JavaScript
import { quickConfig } from "../config.mjs";
// @ts-expect-error plain JavaScript
import { makeJob } from "../job.mjs";
// @ts-expect-error plain JavaScript
import { enlargePhotos } from "../photos.mjs";
// @ts-expect-error plain JavaScript
import { locateProgram, root } from "../segue-packages.mjs";
// @ts-expect-error plain JavaScript
import { segmentsOf } from "../workloads.mjs";
// @ts-expect-error plain JavaScript
import { makeRawFrames, ownersOf } from "./raw-frames.mjs";
// @ts-expect-error plain JavaScript
import { methods } from "./registry.mjs";
// @ts-expect-error plain JavaScript
import { shareEvenly } from "./sharp-frames.mjs";

const canvas = { width: 160, height: 90, fps: 30 };
const frameBytes = (canvas.width * canvas.height * 3) / 2;
const folder = mkdtempSync(join(tmpdir(), "segue-bench-test-"));
const context = { config: quickConfig(canvas), folder, photos: [] as string[] };
const method = (name: string) => methods.find((one: { name: string }) => one.name === name);
const ffmpeg = (...args: string[]) => execFileSync(locateProgram("ffmpeg").path, ["-v", "error", ...args]);

beforeAll(async () => {
  const photos = await enlargePhotos(join(root, "examples/photos"), join(folder, "photos"), 640);
  context.photos = photos.filter((path: string) => /coffee|rocket|chelsea/.test(basename(path)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the floor makes the same video as Segue, of the same frames with the same settings", async () => {
  const job = await makeJob(context, segmentsOf("w1", context.photos, { segments: 1, seconds: 0.5 }), canvas);
  expect(job.processes).toBe(1);
  job.rawFiles = await makeRawFrames(job);
  const decoded: Buffer[] = [];
  for (const name of ["floor", "segue"]) {
    const { outputs } = await method(name).run(job);
    // Decoded: how ffmpeg of 2018 writes the headers depends on where frames come from.
    decoded.push(ffmpeg("-i", outputs[0], "-vsync", "0", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-"));
  }
  expect(decoded[0]!.length).toBe(15 * frameBytes);
  expect(decoded[0]!.equals(decoded[1]!)).toBe(true);
}, 120_000);

test("every method draws the same frames, but for how it samples them", async () => {
  const segments = segmentsOf("w1", context.photos, { segments: 7, seconds: 0.3 });
  const job = await makeJob(context, segments, canvas, { name: "ffv1" });
  const drawn: Record<string, Uint8Array> = {};
  for (const { name, run } of methods.filter((one: { name: string }) => one.name !== "floor")) {
    const own = join(folder, name);
    mkdirSync(own);
    const { outputs } = await run({ ...job, folder: own });
    const raw = join(own, "frames.yuv");
    ffmpeg("-i", outputs[0], "-vsync", "0", "-f", "rawvideo", "-pix_fmt", "yuv420p", raw);
    drawn[name] = readFileSync(raw);
  }
  for (const [name, frames] of Object.entries(drawn)) {
    expect(frames.length, name).toBe(7 * 9 * frameBytes);
    // The first, middle and last frame of every shot.
    for (let shot = 0; shot < 7; shot++) {
      for (const frame of [9 * shot, 9 * shot + 4, 9 * shot + 8]) {
        expect(psnrOfLuma(drawn.segue!, frames, frame), `${name}, frame ${frame}`).toBeGreaterThan(22);
      }
    }
  }
}, 120_000);

test("each process gets a piece of every shot, in order", () => {
  expect(ownersOf([4, 3], 2)).toEqual([0, 0, 1, 1, 0, 0, 1]);
  expect(ownersOf([1], 3)).toEqual([0]);
});

test("whole shots are shared out evenly", () => {
  const shots = [5, 5, 5, 15].map((frames) => ({ frames }));
  expect(shareEvenly(shots, 2).map((share: object[]) => share.length)).toEqual([3, 1]);
  expect(shareEvenly(shots.slice(0, 1), 2)).toEqual([[{ frames: 5 }]]);
});

function psnrOfLuma(a: Uint8Array, b: Uint8Array, frame: number): number {
  const pixels = canvas.width * canvas.height;
  let squares = 0;
  for (let i = frame * frameBytes; i < frame * frameBytes + pixels; i++) squares += (a[i]! - b[i]!) ** 2;
  return 10 * Math.log10((255 * 255 * pixels) / squares);
}
