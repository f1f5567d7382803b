import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect } from "vitest";
import { program } from "../../cli/test/segue.js";
import type { RenderReport } from "../../pipeline/src/report.js";
import { photos } from "../../pipeline/test/timelines.js";

/** A render that is under way, in a process group of its own. */
export interface RunningRender {
  child: ChildProcess;
  closed: Promise<[code: number | null, signal: NodeJS.Signals | null]>;
  /** The report, once it is there. */
  stdout(): string;
  /** Indices of batches that it has told to be done, so far. */
  done(): number[];
}

/** Starts a render by the program itself; its work files are in `work` beside the timeline. */
export function startRender(folder: string, name: string, ...more: string[]): RunningRender {
  const paths = ["-o", join(folder, name), "--asset-root", photos, "--work-dir", join(folder, "work")];
  const args = [
    program,
    "render",
    join(folder, "timeline.json"),
    ...paths,
    "--json",
    "--progress",
    "json",
    ...more,
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], detached: true });
  const text = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (piece) => {
    text.stdout += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    text.stderr += piece;
  });
  return {
    child,
    closed: once(child, "close") as RunningRender["closed"],
    stdout: () => text.stdout,
    done: () =>
      [...text.stderr.matchAll(/\{"event":"batch-done","index":(\d+),/g)].map(([, index]) => Number(index)),
  };
}

/** Renders to the end: the report. */
export async function finishRender(folder: string, name: string, ...more: string[]): Promise<RenderReport> {
  const run = startRender(folder, name, ...more);
  const [code] = await run.closed;
  expect(code).toBe(0);
  return JSON.parse(run.stdout());
}
