import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
// @ts-expect-error plain JavaScript
import { readProcesses } from "./process-table.mjs";
// @ts-expect-error plain JavaScript
import { ProcessTreeMeter, treeOf } from "./process-tree.mjs";
// @ts-expect-error plain JavaScript
import { runPool, runProcess } from "./run-process.mjs";
// @ts-expect-error plain JavaScript
import { spread } from "./statistics.mjs";

test("the tree of a process is all that descends from it", () => {
  const processes = [
    { pid: 9, parent: 5 },
    { pid: 1, parent: 0 },
    { pid: 2, parent: 1 },
    { pid: 5, parent: 2 },
    { pid: 7, parent: 1 },
  ];
  const pids = treeOf(processes, new Set([2])).map(({ pid }: { pid: number }) => pid);
  expect(pids).toEqual([2, 5, 9]);
  expect(treeOf(processes, new Set([4]))).toEqual([]);
});

test("memory of a child's child counts", async () => {
  const hold = "const b = Buffer.alloc(100e6, 1); setTimeout(() => b.length, 60e3); console.log('held')";
  const start = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(hold)}], { stdio: "inherit" });`;
  const child = spawn(process.execPath, ["-e", start], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await once(child.stdout, "data");
    const meter = new ProcessTreeMeter();
    meter.add(child.pid);
    meter.start();
    await new Promise((resolve) => setTimeout(resolve, 400));
    meter.stop();
    expect(meter.seen().peakBytes).toBeGreaterThan(100e6);
    expect(meter.seen().peakBytes).toBeLessThan(400e6);
  } finally {
    const family = treeOf(readProcesses(), new Set([child.pid]));
    for (const { pid } of family) process.kill(pid, "SIGKILL");
  }
});

test("a program that fails is told with its last words", async () => {
  const args = ["-e", "console.error('no frames left'); process.exit(3)"];
  await expect(runProcess(process.execPath, args)).rejects.toThrow(/ended with 3: no frames left$/);
});

test("a pool runs no more at a time than it is told, and keeps the order", async () => {
  let [running, most] = [0, 0];
  const task = (value: number) => async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 10 - value));
    running--;
    return value;
  };
  expect(await runPool(2, [1, 2, 3, 4, 5].map(task))).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test("the median of an even number of values is between the two in the middle", () => {
  expect(spread([4, 1, 3, 2])).toEqual({ median: 2.5, least: 1, greatest: 4 });
  expect(spread([5, 1, 2])).toEqual({ median: 2, least: 1, greatest: 5 });
});
