import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../../../render-worker/test/scratch-folder.js";
import { segment, timelineIn } from "../../test/timelines.js";
import { cleanWorkspaces, renderTimeline } from "../index.js";
import { Lock } from "./lock.js";

const folder = scratchFolder();
const path = join(folder, "a.lock");

test("a lock is held by one, and free again afterwards", async () => {
  {
    const lock = await Lock.take(path);
    expect(lock).toBeInstanceOf(Lock);
    await using _held = lock as Lock;
    expect(await Lock.take(path)).toMatchObject({ pid: process.pid, host: hostname() });
  }
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["a process that has ended", async () => ({ pid: await endedPid(), host: hostname(), started: "1" })],
  ["another process of the same pid", async () => ({ pid: process.pid, host: hostname(), started: "1" })],
  ["nobody: it is empty", async () => undefined],
])("a lock of %s is taken over", async (_name, owner) => {
  const dead = await owner();
  writeFileSync(path, dead ? JSON.stringify(dead) : "");
  const lock = await Lock.take(path);
  expect(lock).toBeInstanceOf(Lock);
  expect(JSON.parse(readFileSync(path, "utf8")).started).not.toBe("1");
  await (lock as Lock)[Symbol.asyncDispose]();
  expect(readdirSync(folder)).toEqual([]);
});

test("of many that find a dead owner, one gets the lock, each time", async () => {
  const dead = JSON.stringify({ pid: await endedPid(), host: hostname(), started: "1" });
  for (let round = 0; round < 20; round++) {
    writeFileSync(path, dead);
    // Who took over last time may have died too, while it did.
    if (round % 2) writeFileSync(`${path}.takeover`, dead);
    const all = await Promise.all(Array.from({ length: 20 }, () => Lock.take(path)));
    const got = all.filter((one) => one instanceof Lock);
    expect(got).toHaveLength(1);
    await got[0]![Symbol.asyncDispose]();
    expect(readdirSync(folder)).toEqual([]);
  }
});

test("a second render of the same output is refused, and the first goes on", async () => {
  const options = { output: join(folder, "x.mp4"), workDir: join(folder, "work"), workers: 1 };
  const timeline = await timelineIn(folder, [segment(0, 0.5, "rocket.jpg")]);
  let second: Promise<unknown> | undefined;
  let cleaned: Promise<unknown> | undefined;
  const onPlan = () => {};
  const onBatchStart = () => {
    second ??= renderTimeline(timeline, options).catch((error) => error);
    cleaned ??= cleanWorkspaces(options.output, options.workDir).catch((error) => error);
  };
  const report = await renderTimeline(timeline, options, { onPlan, onBatchStart });
  expect(report.frames).toBe(15);
  const message = `${options.output} is being rendered by process ${process.pid} on ${hostname()}; wait for it, or choose another output with -o.`;
  expect(await second).toMatchObject({ code: "OUTPUT_BUSY", kind: "render", message });
  expect(await cleaned).toMatchObject({ code: "OUTPUT_BUSY" });
  expect(await cleanWorkspaces(options.output, options.workDir)).toEqual({ removed: 1, inUse: 0 });
});

async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid!;
}
