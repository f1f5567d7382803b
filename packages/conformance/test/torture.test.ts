import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { frameChecksums } from "../../pipeline/test/probe.js";
import { segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { strayFiles } from "../../pipeline/test/workspaces.js";
import { untilGone } from "../../render-worker/test/processes.js";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { seededRandom } from "../src/fuzz/mutate.js";
import { finishRender, startRender } from "./killed-render.js";

// `npm run torture` sets the rounds and the length; a few short rounds run with the other tests.
const rounds = Number(process.env.SEGUE_TORTURE_ROUNDS ?? 4);
const seed = Number(process.env.SEGUE_TORTURE_SEED ?? 7);
const seconds = Number(process.env.SEGUE_TORTURE_SECONDS ?? 24);

const settings = "--encoder ffv1 --workers 2 --batch-seconds 2 --size 96x54".split(" ");

const folder = scratchFolder();
const moving = { motion: "ken_burns_in", transition: { type: "crossfade", duration: 0.4 } };
const images = ["rocket.jpg", "coffee.png", "retina.jpg"];
const count = seconds / 2;
writeTimeline(
  folder,
  timelineJson(
    Array.from({ length: count }, (_, i) =>
      segment(i * 2, i * 2 + 2, images[i % 3], i < count - 1 ? moving : {}),
    ),
  ),
);

test(`kill -9 at ${rounds} random moments of a ${seconds} s render loses nothing that was finished`, {
  timeout: 7_200_000,
}, async () => {
  const random = seededRandom(seed);
  const { timings } = await finishRender(folder, "whole.mkv", ...settings);
  const whole = frameChecksums(join(folder, "whole.mkv"));
  expect(whole).toHaveLength(seconds * 30);
  const told: string[] = [];
  let resumed = 0;
  for (let round = 0; round < rounds; round++) {
    const name = `killed-${round}.mkv`;
    const { child, closed, done } = startRender(folder, name, ...settings);
    const atMs = 200 + random(Math.ceil(timings.totalMs));
    // Every third time the main process alone: its encoders have to end by themselves.
    const victim = round % 3 === 2 ? child.pid! : -child.pid!;
    const timer = setTimeout(() => process.kill(victim, "SIGKILL"), atMs);
    const [code] = await closed;
    clearTimeout(timer);
    await untilGone(join(folder, name));
    const finished = done();
    const { batches } = await finishRender(folder, name, ...settings);
    const cached = batches.filter((batch) => batch.cached).map(({ index }) => index);
    const where = `round ${round} of seed ${seed}`;
    const lost = finished.filter((index) => !cached.includes(index));
    if (code !== 0) {
      // What was told to be done is: only the batches in flight are rendered again, and those that were not begun.
      expect(lost, where).toEqual([]);
      resumed += cached.length;
    }
    expect(frameChecksums(join(folder, name)), where).toEqual(whole);
    expect(readdirSync(folder).filter((file) => file.endsWith(".partial"))).toEqual([]);
    expect(strayFiles(join(folder, "work"))).toEqual([]);
    told.push(
      `${atMs} ms: ${code === 0 ? "was done" : `${finished.length} of ${batches.length} told done, ${cached.length} found again`}`,
    );
  }
  console.log(told.join("\n"));
  // Else no round would have proved that chunks are found again.
  expect(resumed).toBeGreaterThan(0);
});
