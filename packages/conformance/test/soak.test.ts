import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { probe } from "../../pipeline/test/probe.js";
import { segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { strayFiles } from "../../pipeline/test/workspaces.js";
import { untilGone } from "../../render-worker/test/processes.js";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { startRender } from "./killed-render.js";

// `npm run torture` makes it an hour; three minutes of it run with the other tests.
const seconds = Number(process.env.SEGUE_SOAK_SECONDS ?? 180);
const FPS = 10;
/** Every segment is a picture to decode, a scene to compile, and effects that have memory of their own. */
const SEGMENT_SECONDS = 1;

const folder = scratchFolder();
const images = ["rocket.jpg", "coffee.png", "retina.jpg", "chelsea.png", "astronaut.png"];
const plans = [
  { motion: "ken_burns_in", transition: { type: "crossfade", duration: 0.2 } },
  { motion: "pan_up", overlays: ["film_grain", { name: "paneled_text", params: { text: "A title" } }] },
  { motion: "zoom_pan", overlays: ["vignette"], tools: ["slime_splatter"] },
  { motion: "static", overlays: ["nightvision"], transition: { type: "purple_wipe", duration: 0.2 } },
];
const count = seconds / SEGMENT_SECONDS;
writeTimeline(
  folder,
  timelineJson(
    Array.from({ length: count }, (_, i) =>
      segment(
        i * SEGMENT_SECONDS,
        (i + 1) * SEGMENT_SECONDS,
        images[i % 5],
        i < count - 1 ? plans[i % 4] : {},
      ),
    ),
    { canvas: { width: 160, height: 90, fps: FPS } },
  ),
);

/** What a process holds. Memory in megabytes of 10⁶ bytes. */
interface Sample {
  megabytes: number;
  descriptors: number;
  threads: number;
}

function look(pid: number): Sample | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    // A process that has ended, but whose parent has not looked yet, has no memory any more.
    if (!status.includes("VmRSS")) return undefined;
    const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]);
    return {
      megabytes: (read("VmRSS") * 1024) / 1e6,
      descriptors: readdirSync(`/proc/${pid}/fd`).length,
      threads: read("Threads"),
    };
  } catch {
    // It has ended, or this system has no /proc.
    return undefined;
  }
}

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

test.skipIf(process.platform !== "linux")(
  `${seconds} s of many segments: memory and descriptors stay flat`,
  {
    timeout: 7_200_000,
  },
  async () => {
    const start = performance.now();
    const run = startRender(
      folder,
      "long.mp4",
      "--preset",
      "ultrafast",
      "--workers",
      "2",
      "--batch-seconds",
      "5",
    );
    const samples: (Sample & { done: number })[] = [];
    const timer = setInterval(() => {
      const sample = look(run.child.pid!);
      if (sample) samples.push({ ...sample, done: run.done().length });
    }, 100);
    const [code] = await run.closed;
    clearInterval(timer);
    expect(code).toBe(0);
    const { batches, frames } = JSON.parse(run.stdout());
    expect(frames).toBe(seconds * FPS);
    expect(probe(join(folder, "long.mp4"), "v").nb_read_frames).toBe(String(frames));

    const at = (from: number, to: number) =>
      samples.filter(({ done }) => done >= from * batches.length && done < to * batches.length);
    // The first fifth is the program warming up: compiled code, caches that have a size of their own.
    const early = at(0.2, 0.5);
    const late = at(0.7, 1);
    expect([early.length > 5, late.length > 5]).toEqual([true, true]);
    const told = (name: keyof Sample) =>
      `${name}: ${middle(early.map((one) => one[name])).toFixed(0)} → ${middle(
        late.map((one) => one[name]),
      ).toFixed(0)}, at most ${Math.max(...samples.map((one) => one[name])).toFixed(0)}`;
    console.log(
      `${frames} frames, ${count} segments in ${batches.length} batches, ${((performance.now() - start) / 1000).toFixed(0)} s\n` +
        (["megabytes", "descriptors", "threads"] as const).map(told).join("\n"),
    );
    const grown = middle(late.map((one) => one.megabytes)) - middle(early.map((one) => one.megabytes));
    expect(grown).toBeLessThan(40);
    expect(Math.max(...samples.map(({ megabytes }) => megabytes))).toBeLessThan(400);
    // Each batch has a pipe or two; none is left behind.
    expect(middle(late.map((one) => one.descriptors))).toBeLessThanOrEqual(
      middle(early.map((one) => one.descriptors)) + 4,
    );
    expect(Math.max(...late.map((one) => one.descriptors))).toBeLessThan(100);
    expect(Math.max(...late.map((one) => one.threads))).toBeLessThanOrEqual(
      Math.max(...early.map((one) => one.threads)) + 2,
    );
    expect(readdirSync(folder).sort()).toEqual(["long.mp4", "timeline.json", "work"]);
    expect(strayFiles(join(folder, "work"))).toEqual([]);
    await untilGone(folder);
  },
);
