import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { photos, segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { untilGone } from "../../render-worker/test/processes.js";
import { bench, type RunOptions } from "./segue.js";

const { folder, out, segue, expectLeft } = bench();
const moving = { motion: "ken_burns_in" };
writeTimeline(
  folder,
  timelineJson([segment(0, 900, "rocket.jpg", moving), segment(900, 1800, "coffee.png", moving)]),
);
const args = ["render", "timeline.json", "--asset-root", photos, "-o", "out/x.mp4", "--workers", "2"];
const rendering = [...args, "--batch-seconds", "900", "--preset", "ultrafast", "--progress", "json"];

/** Sends a signal at the first frame that is drawn. */
const atFirstFrame = (send: (pid: number) => void): RunOptions => {
  let sent = false;
  return {
    onError(text, child) {
      if (sent || !text.includes('"progress"')) return;
      sent = true;
      send(child.pid!);
    },
  };
};

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s ends it in order: 130, and nothing is left",
  async (signal) => {
    const { code, stdout, stderr } = await segue(
      rendering,
      atFirstFrame((pid) => process.kill(pid, signal)),
    );
    expect(stderr).toContain("\nStopping; press Ctrl-C again to stop at once.\n");
    expect(stderr).toMatch(/\nerror The render was stopped\.\n$/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([code, stdout]).toEqual([130, ""]);
    await expectLeft();
  },
);

test("Ctrl-C on a terminal, which ffmpeg hears too, does the same", async () => {
  const { code, stderr } = await segue(rendering, {
    detached: true,
    ...atFirstFrame((pid) => process.kill(-pid, "SIGINT")),
  });
  expect(stderr).toMatch(/\nerror The render was stopped\.\n$/);
  expect(code).toBe(130);
  await expectLeft();
});

test("a second one ends it at once: 130, no video, no process", async () => {
  let count = 0;
  const { code } = await segue(rendering, {
    onError(text, child) {
      if (count === 0 && text.includes('"progress"')) child.kill("SIGINT");
      else if (count === 1 && text.includes("Stopping")) child.kill("SIGINT");
      else return;
      count++;
    },
  });
  expect(code).toBe(130);
  expect(existsSync(join(out, "x.mp4"))).toBe(false);
  await untilGone(folder);
});
