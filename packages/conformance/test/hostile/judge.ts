import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strayFiles } from "../../../pipeline/test/workspaces.js";
import type { HostileCase } from "./hostile-case.js";
import { type MeasuredRun, measuredRun } from "./measured-run.js";

/** Memory that no input may take. Unit: megabyte of 10⁶ bytes. */
const MOST_MEGABYTES = 300;

/** How a case ended, and what was wrong with that. */
export interface Verdict {
  run: MeasuredRun;
  faults: string[];
}

/** Runs a case in a folder of its own under `parent`, and looks at what it said and left. */
export async function judge({ files = {}, args }: HostileCase, parent: string): Promise<Verdict> {
  const folder = mkdtempSync(join(parent, "case-"));
  try {
    mkdirSync(join(folder, "out"));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const run = await measuredRun(args, folder);
    return { run, faults: [...faultsOf(run), ...leftovers(folder, Object.keys(files), run.code === 0)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function faultsOf({ code, signal, stdout, stderr, megabytes }: MeasuredRun): string[] {
  const faults: string[] = [];
  const text = stdout + stderr;
  if (signal) faults.push(`it ended by ${signal}`);
  if (/^\s+at .+:\d+:\d+/m.test(text)) faults.push("a stack trace");
  if (text.includes("Something went wrong that Segue did not expect")) faults.push("an error without a code");
  if (/\p{Cc}/u.test(text.replace(/[\n\t]/g, ""))) faults.push("control characters");
  if (megabytes > MOST_MEGABYTES) faults.push(`${megabytes.toFixed(0)} MB`);
  if (code === 0) return faults;
  // The program's own error, or commander's about arguments.
  const told = /^error:? ([\s\S]+?)\n(?:\(segue --help tells more\)\n)?$/m.exec(stderr)?.[1];
  if (!told) faults.push("no error was told");
  else if (!/[.!?)']$/.test(told)) faults.push("what it told is no sentence");
  if (code !== 2 && !(code === 4 && /can't be written/.test(stderr))) faults.push(`exit code ${code}`);
  return faults;
}

function leftovers(folder: string, files: string[], isDone: boolean): string[] {
  const own = new Set(["out", "cache", ...files]);
  const beside = readdirSync(folder).filter(
    (name) => !own.has(name) && !(isDone && /\.(mp4|mov|mkv|m4v)$/.test(name)),
  );
  const out = isDone ? [] : readdirSync(join(folder, "out"));
  const work = join(folder, "cache", "work");
  const stray = existsSync(work) ? strayFiles(work) : [];
  return [...beside, ...out, ...stray].map((name) => `it left ${name}`);
}
