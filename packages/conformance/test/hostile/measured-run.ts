import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { program } from "../../../cli/test/segue.js";

/** How a run of the program went, and what it took. */
export interface MeasuredRun {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** Unit: second. */
  seconds: number;
  /** Most memory of the program and its children together. Unit: megabyte of 10⁶ bytes. */
  megabytes: number;
}

/** Between two looks at the memory. A process's own peak is kept by the system, so little is missed. Unit: millisecond. */
const LOOK_MS = 15;

/** A run that lasts longer is ended; none that is refused comes near. Unit: millisecond. */
const PATIENCE_MS = 30_000;

/** Runs the program in a folder, and watches the memory of all its processes (on Linux; else it is 0). */
export async function measuredRun(args: readonly string[], cwd: string): Promise<MeasuredRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, SEGUE_CACHE_DIR: `${cwd}/cache` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const told = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    told.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    told.stderr += text;
  });
  let kilobytes = 0;
  const look = setInterval(() => {
    kilobytes = Math.max(kilobytes, memoryOf(child.pid!));
  }, LOOK_MS);
  const patience = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  const [code, signal] = await once(child, "close");
  clearInterval(look);
  clearTimeout(patience);
  const seconds = (performance.now() - start) / 1000;
  return { code, signal, ...told, seconds, megabytes: (kilobytes * 1024) / 1e6 };
}

/** Peak of a process and its children, each its own. Unit: 1024 bytes. */
function memoryOf(pid: number): number {
  try {
    const peak = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), peak);
  } catch {
    // It ended between the two looks, or this system has no /proc.
    return 0;
  }
}
