import { readProcesses } from "./process-table.mjs";

/** Time between two looks. Unit: millisecond. */
const INTERVAL_MS = 100;

/**
 * Watches some processes and all that they start: the most memory that all had at one time, and the time that
 * each program spent on a core (up to its last look, so a tenth of a second of each process can be missing).
 */
export class ProcessTreeMeter {
  #roots = new Set();
  #cpu = new Map();
  #timer;
  #peakBytes = 0;
  #costMs = 0;
  #startedAt = 0;

  /** Begins to look. */
  start() {
    this.#startedAt = performance.now();
    this.#timer = setInterval(() => this.#look(), INTERVAL_MS);
  }

  /** Adds a process with all that it starts. */
  add(pid) {
    this.#roots.add(pid);
  }

  /** Looks no more, and says what was seen. */
  stop() {
    clearInterval(this.#timer);
    const cpuMsByProgram = {};
    for (const { name, cpuMs } of this.#cpu.values())
      cpuMsByProgram[name] = (cpuMsByProgram[name] ?? 0) + cpuMs;
    const share = this.#costMs / Math.max(1, performance.now() - this.#startedAt);
    return { peakBytes: this.#peakBytes, cpuMsByProgram, lookingShare: Math.round(share * 1e4) / 1e4 };
  }

  #look() {
    const start = performance.now();
    let bytes = 0;
    for (const process of treeOf(readProcesses(), this.#roots)) {
      bytes += process.bytes();
      this.#cpu.set(process.pid, { name: programOf(process.name), cpuMs: process.cpuMs });
    }
    this.#peakBytes = Math.max(this.#peakBytes, bytes);
    this.#costMs += performance.now() - start;
  }
}

/** The processes among the roots and all that descend from them. */
export function treeOf(processes, roots) {
  const children = Map.groupBy ? Map.groupBy(processes, ({ parent }) => parent) : groupByParent(processes);
  const tree = processes.filter(({ pid }) => roots.has(pid));
  for (let i = 0; i < tree.length; i++) tree.push(...(children.get(tree[i].pid) ?? []));
  return tree;
}

function groupByParent(processes) {
  const groups = new Map();
  for (const process of processes) {
    groups.set(process.parent, [...(groups.get(process.parent) ?? []), process]);
  }
  return groups;
}

/** Node's main thread may call itself after what it does. */
const programOf = (name) => (/^(node|MainThread)/.test(name) ? "node" : name);
