import { expect, test } from "vitest";
import { smallCanvas } from "../../test/shot-of.js";
import {
  chunkExtension,
  inputArguments,
  knownEncoders,
  outputArguments,
  timeScale,
} from "./chunk-arguments.js";

const ntsc = { ...smallCanvas, fps: { numerator: 24000, denominator: 1001 } };
const color = "-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv";

test("what comes through the pipe", () => {
  expect(inputArguments(ntsc).join(" ")).toBe("-f rawvideo -pix_fmt yuv420p -s 160x90 -r 24000/1001");
});

test("x264 and x265 make MP4 chunks with an exact time base", () => {
  const encoder = { name: "libx264", preset: "veryfast", crf: 20, threads: 2 };
  expect(outputArguments(ntsc, encoder).join(" ")).toBe(
    `-map 0:v:0 -c:v libx264 -preset veryfast -crf 20 -threads 2 -pix_fmt yuv420p ${color} -video_track_timescale 24000 -map_metadata -1 -f mp4`,
  );
  expect(outputArguments(smallCanvas, { ...encoder, name: "libx265", crf: 0 }).join(" ")).toBe(
    `-map 0:v:0 -c:v libx265 -preset veryfast -crf 0 -tag:v hvc1 -threads 2 -pix_fmt yuv420p ${color} -video_track_timescale 30000 -map_metadata -1 -f mp4`,
  );
});

test("settings that are not given are left to the encoder", () => {
  const plain = outputArguments(smallCanvas, { name: "libx264", preset: "", threads: 1 });
  expect(plain).not.toContain("-preset");
  expect(plain).not.toContain("-crf");
});

test("ffv1 makes NUT chunks of key frames, and takes no preset", () => {
  const encoder = { name: "ffv1", preset: "veryfast", crf: 20, threads: 1 };
  expect(outputArguments(smallCanvas, encoder).join(" ")).toBe(
    `-map 0:v:0 -c:v ffv1 -level 3 -g 1 -threads 1 -pix_fmt yuv420p ${color} -map_metadata -1 -f nut`,
  );
});

test("each encoder has an ending for its chunks", () => {
  expect(knownEncoders.map((name) => [name, chunkExtension(name)])).toEqual([
    ["libx264", "mp4"],
    ["libx265", "mp4"],
    ["ffv1", "nut"],
  ]);
});

test("a tick of the time scale divides every frame", () => {
  const rates = [
    [24, 1],
    [25, 1],
    [30, 1],
    [60, 1],
    [24000, 1001],
    [30000, 1001],
    [60000, 1001],
    [2997, 125],
  ] as const;
  for (const [numerator, denominator] of rates) {
    const ticks = timeScale({ ...smallCanvas, fps: { numerator, denominator } });
    expect((ticks * denominator) % numerator).toBe(0);
    expect(ticks).toBeGreaterThanOrEqual(10_000);
  }
});
