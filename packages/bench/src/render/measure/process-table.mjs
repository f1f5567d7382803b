import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { platform } from "node:os";

/** Clock ticks a second in `/proc`: fixed at 100 for programs, whatever the kernel uses inside. */
const TICK_MS = 10;

/**
 * @typedef {object} ProcessEntry
 * @property {number} pid
 * @property {number} parent
 * @property {string} name
 * @property {number} cpuMs time on a core so far
 * @property {() => number} bytes memory now: its share of pages where the system tells (Pss), else its resident set
 */

/** All processes. @returns {ProcessEntry[]} */
export function readProcesses() {
  return platform() === "linux" ? readProc() : readPs();
}

/** What memory figures are of. */
export const memoryKind = platform() === "linux" ? "Pss" : "RSS";

function readProc() {
  return readdirSync("/proc").flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    const stat = read(`/proc/${entry}/stat`);
    if (!stat) return [];
    // The name is in brackets and may hold anything; fields are counted from behind it.
    const close = stat.lastIndexOf(")");
    const fields = stat.slice(close + 2).split(" ");
    return {
      pid: Number(entry),
      parent: Number(fields[1]),
      name: stat.slice(stat.indexOf("(") + 1, close),
      cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
      bytes: () => pssOf(entry),
    };
  });
}

function pssOf(pid) {
  const pss = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? "");
  if (pss) return Number(pss[1]) * 1024;
  const rss = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? "");
  return rss ? Number(rss[1]) * 1024 : 0;
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // The process ended meanwhile, or is another user's.
    return undefined;
  }
}

function readPs() {
  const lines = execFileSync("ps", ["-axo", "pid=,ppid=,rss=,comm="], { encoding: "utf8" })
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [pid, parent, rss, ...name] = line.trim().split(/\s+/);
    return {
      pid: Number(pid),
      parent: Number(parent),
      name: name.join(" ").split("/").at(-1),
      cpuMs: 0,
      bytes: () => Number(rss) * 1024,
    };
  });
}
