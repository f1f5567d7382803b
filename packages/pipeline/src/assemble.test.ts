import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { locateProgram } from "@segue/render-worker";
import { expect, test, vi } from "vitest";
import { ffmpegScript } from "../../render-worker/test/ffmpeg.js";
import { processesOf, untilGone } from "../../render-worker/test/processes.js";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { frameChecksums, probe, runTool } from "../test/probe.js";
import { Assembly, type AssemblyOptions } from "./assemble.js";

const scratch = scratchFolder();
const ffmpegPath = locateProgram("ffmpeg").path;
const canvas = { width: 160, height: 90, fps: { numerator: 30, denominator: 1 } };

/** A folder with two chunks of which each frame differs, and the options to join them. */
function chunksIn(name: string) {
  const folder = join(scratch, name);
  const out = join(folder, "out");
  mkdirSync(out, { recursive: true });
  const chunks = [12, 7].map((frames, i) => {
    const chunk = { name: `${i}.mp4`, frames };
    const source = `testsrc=size=160x90:rate=30:decimals=${i}`;
    const size = ["-frames:v", String(frames), "-video_track_timescale", "30000"];
    runTool(
      "-f",
      "lavfi",
      "-i",
      source,
      "-c:v",
      "libx264",
      "-pix_fmt",
      "yuv420p",
      ...size,
      join(folder, chunk.name),
    );
    return chunk;
  });
  const options: AssemblyOptions = {
    ffmpegPath,
    canvas,
    folder,
    sound: undefined,
    captions: undefined,
    output: join(out, "video.mp4"),
  };
  return { folder, out, chunks, options };
}

test.each(["plain", "a 'quoted' folder\nof two lines"])("joins the chunks of the folder %j", async (name) => {
  const { folder, chunks, options } = chunksIn(name);
  await using assembly = new Assembly(options);
  await assembly.finish(chunks);
  expect(probe(options.output, "v").nb_read_frames).toBe("19");
  expect(frameChecksums(options.output)).toEqual(
    chunks.flatMap((chunk) => frameChecksums(join(folder, chunk.name))),
  );
});

test("ffmpeg that was started ahead waits for the chunks, and makes the same video", async () => {
  const { out, chunks, options } = chunksIn("ahead");
  await using assembly = new Assembly(options);
  assembly.start();
  assembly.start();
  await vi.waitFor(() => expect(processesOf(out)).toHaveLength(1));
  expect(readdirSync(out)).toEqual([]);
  await assembly.finish(chunks);
  expect(readdirSync(out)).toEqual(["video.mp4"]);
  await using plain = new Assembly({ ...options, output: join(out, "plain.mp4") });
  await plain.finish(chunks);
  expect(frameChecksums(options.output)).toEqual(frameChecksums(join(out, "plain.mp4")));
});

test("where there will be no chunks, it ends and leaves nothing", async () => {
  const { out, options } = chunksIn("never");
  {
    await using assembly = new Assembly(options);
    assembly.start();
    await vi.waitFor(() => expect(processesOf(out)).toHaveLength(1));
  }
  await untilGone(out);
  expect(readdirSync(out)).toEqual([]);
  expect(existsSync(options.output)).toBe(false);
});

test("one that is killed while it waits is started again", async () => {
  const { folder, chunks, options } = chunksIn("killed");
  const mark = join(folder, "mark");
  const once = ffmpegScript(join(folder, "once.sh"), `mkdir '${mark}' && kill -9 $$; exec "$FFMPEG" "$@"`);
  const tries: string[] = [];
  const onKilled = (attempt: number, reason: string) => tries.push(`${attempt}: ${reason}`);
  await using assembly = new Assembly({ ...options, ffmpegPath: once, onKilled });
  assembly.start();
  await vi.waitFor(() => expect(existsSync(mark)).toBe(true));
  await untilGone(once);
  await assembly.finish(chunks);
  expect(tries).toEqual(["1: ffmpeg was killed with signal SIGKILL"]);
  expect(probe(options.output, "v").nb_read_frames).toBe("19");
});
