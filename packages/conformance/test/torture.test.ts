import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { program } from "../../cli/test/segue.js";
import { frameChecksums } from "../../pipeline/test/probe.js";
import { photos, segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { strayFiles } from "../../pipeline/test/workspaces.js";
import { untilGone } from "../../render-worker/test/processes.js";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { seededRandom } from "../src/fuzz/mutate.js";

// `npm run torture` sets the rounds; a few of them run with the other tests.
const rounds = Number(process.env.SEGUE_TORTURE_ROUNDS ?? 4);
const seed = Number(process.env.SEGUE_TORTURE_SEED ?? 7);

const folder = scratchFolder();
const moving = { motion: "ken_burns_in", transition: { type: "crossfade", duration: 0.4 } };
const images = ["rocket.jpg", "coffee.png", "retina.jpg"];
const timeline = writeTimeline(
  folder,
  timelineJson(
    Array.from({ length: 12 }, (_, i) => segment(i * 2, i * 2 + 2, images[i % 3], i < 11 ? moving : {})),
  ),
);

/** Starts a render in a process group of its own. */
function start(name: string) {
  const paths = ["-o", join(folder, name), "--asset-root", photos, "--work-dir", join(folder, "work")];
  const settings = ["--encoder", "ffv1", "--workers", "2", "--batch-seconds", "2", "--json"];
  const args = [program, "render", timeline, ...paths, ...settings, "--progress", "plain"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"], detached: true });
  const output = { text: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output.text += text;
  });
  return { child, output };
}

async function finish(name: string) {
  const { child, output } = start(name);
  const [code] = await once(child, "close");
  expect(code).toBe(0);
  return JSON.parse(output.text) as { batches: { cached: boolean }[]; timings: { totalMs: number } };
}

test(`kill -9 at ${rounds} random moments loses nothing that was finished`, {
  timeout: 3_600_000,
}, async () => {
  const random = seededRandom(seed);
  const { timings } = await finish("whole.mkv");
  const whole = frameChecksums(join(folder, "whole.mkv"));
  expect(whole).toHaveLength(720);
  let resumed = 0;
  for (let round = 0; round < rounds; round++) {
    const name = `killed-${round}.mkv`;
    const { child } = start(name);
    const closed = once(child, "close");
    const timer = setTimeout(
      () => {
        // Every second time the main process alone: its encoders have to end by themselves.
        process.kill(round % 2 === 0 ? -child.pid! : child.pid!, "SIGKILL");
      },
      200 + random(Math.ceil(timings.totalMs)),
    );
    const [code] = await closed;
    clearTimeout(timer);
    await untilGone(join(folder, name));
    const { batches } = await finish(name);
    if (code !== 0) resumed += batches.filter(({ cached }) => cached).length;
    expect(frameChecksums(join(folder, name)), `round ${round} of seed ${seed}`).toEqual(whole);
    expect(readdirSync(folder).filter((file) => file.endsWith(".partial"))).toEqual([]);
    expect(strayFiles(join(folder, "work"))).toEqual([]);
  }
  // Else no round would have proved that chunks are found again.
  expect(resumed).toBeGreaterThan(0);
});
