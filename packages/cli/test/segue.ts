import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { strayFiles } from "../../pipeline/test/workspaces.js";
import { untilGone } from "../../render-worker/test/processes.js";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";

/** The program as users run it: built. */
export const program = fileURLToPath(new URL("../bin/segue.js", import.meta.url));

/** How a run of the program ended. */
export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** What a run is given besides its arguments. */
export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** Looks at each piece of stderr as it comes. */
  onError?(text: string, child: ChildProcess): void;
  /** A process group of its own, as a terminal gives it. */
  detached?: boolean;
}

/** A folder to run the program in, with a cache of its own; checks that a run leaves nothing in it. */
export function bench() {
  const folder = scratchFolder();
  const out = join(folder, "out");
  const cache = join(folder, "cache");
  mkdirSync(out);
  return {
    folder,
    out,
    segue: (args: string[], options: RunOptions = {}) =>
      run(args, folder, { SEGUE_CACHE_DIR: cache }, options),
    /** Nothing but finished chunks, and no process of a run is left; of files only these are in `out`. */
    async expectLeft(...files: string[]): Promise<void> {
      expect(readdirSync(out).sort()).toEqual(files.sort());
      expect(strayFiles(join(cache, "work"))).toEqual([]);
      await untilGone(folder);
    },
  };
}

function run(args: string[], cwd: string, own: NodeJS.ProcessEnv, options: RunOptions): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...own, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: options.detached,
  });
  const result = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    result.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    result.stderr += text;
    options.onError?.(text, child);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, ...result }));
  });
}

/** An error as a person should see it: one sentence or more, the code, and never a stack trace. */
export function expectError(run: Run, code: number, message: string | RegExp): void {
  expect(run.stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect(run.stderr).not.toContain("Something went wrong that Segue did not expect");
  const told = /^error ([\s\S]*?)\n$/m.exec(run.stderr)?.[1];
  if (typeof message === "string") expect(told).toBe(message);
  else expect(told).toMatch(message);
  expect(run.stdout).toBe("");
  expect(run.code).toBe(code);
}
