import { parseTimeline } from "@segue/protocol";
import fc from "fast-check";
import { planRender } from "../../../pipeline/src/index.js";
import { drawnNames } from "../../../render-worker/src/worker/abilities.js";
import { seededRandom } from "../../src/fuzz/mutate.js";
import { anyTimeline } from "./any-timeline.js";
import { brokenImages, falseImages, imageBombs } from "./broken-images.js";
import { brokenSounds, falseSounds } from "./broken-sounds.js";
import { type HostileCase, rendering } from "./hostile-case.js";
import { oddNames, oddOptions } from "./odd-arguments.js";
import { spoiled, spoiledText } from "./spoil.js";

/**
 * Every kind of hostile input, the same for the same seed.
 * @param folder to make sounds in
 * @param times how many of each kind of random ones
 */
export async function allCases(folder: string, seed: number, times: number): Promise<HostileCase[]> {
  const random = seededRandom(seed);
  return [
    ...falseImages(),
    ...imageBombs(),
    ...(await brokenImages(random, times)),
    ...falseSounds(),
    ...brokenSounds(folder, random, times),
    ...oddNames(),
    ...oddOptions(),
    ...timelines(seed, times * 30),
  ];
}

function timelines(seed: number, count: number): HostileCase[] {
  const values = anyTimeline(["", "missing.png"]);
  const faulty = fc
    .sample(spoiled(values), { seed, numRuns: count })
    .map((json) => Buffer.from(JSON.stringify(json)));
  const texts = fc.sample(spoiledText(values), { seed, numRuns: count >> 1 });
  const drawn = fc
    .sample(anyTimeline([""]), { seed, numRuns: count >> 1 })
    .map((json) => Buffer.from(JSON.stringify(json)));
  return [...faulty, ...texts, ...drawn].map((bytes, i) => ({
    name: `timeline ${i}: ${bytes.toString("latin1").slice(0, 3000)}`,
    files: { "t.json": bytes },
    args: isLong(bytes) ? ["plan", "t.json"] : rendering("t.json"),
  }));
}

/** Whether a timeline is fit to be drawn, and takes long: a fault may have made it last for hours. */
function isLong(bytes: Buffer): boolean {
  try {
    const { timeline } = parseTimeline(bytes.toString("utf8"));
    const { totalFrames } = planRender(timeline, { workers: 1, drawn: drawnNames });
    return totalFrames > 60 || timeline.canvas.width * timeline.canvas.height > 1e6;
  } catch {
    return false;
  }
}
