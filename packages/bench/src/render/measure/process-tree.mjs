import { readProcesses } from "./process-table.mjs";

/** Time between two looks. Unit: millisecond. */
const INTERVAL_MS = 100;

/**
 * Watches some processes and all that they start: the most memory that all had at one time, and the time that
 * each program spent on a core (up to its last look, so a tenth of a second of each process can be missing). To look
 * takes 3 to 8 ms of a core each time: as much as 4 % of two cores.
 */
export class ProcessTreeMeter {
  #roots = new Set();
  #cpu = new Map();
  #timer;
  #peakBytes = 0;
  #costMs = 0;
  #startedAt = 0;
  #stoppedAt = 0;

  /** Begins to look. */
  start() {
    this.#startedAt = performance.now();
    this.#timer = setInterval(() => this.#look(), INTERVAL_MS);
  }

  /** Adds a process with all that it starts. */
  add(pid) {
    this.#roots.add(pid);
  }

  /** Looks no more. */
  stop() {
    clearInterval(this.#timer);
    this.#stoppedAt = performance.now();
  }

  /** What was seen until it was stopped. */
  seen() {
    const cpuMsByProgram = {};
    for (const { name, cpuMs } of this.#cpu.values())
      cpuMsByProgram[name] = (cpuMsByProgram[name] ?? 0) + cpuMs;
    const share = this.#costMs / Math.max(1, this.#stoppedAt - this.#startedAt);
    return { peakBytes: this.#peakBytes, cpuMsByProgram, lookingShare: Math.round(share * 1e4) / 1e4 };
  }

  #look() {
    const before = process.cpuUsage();
    let bytes = 0;
    for (const one of treeOf(readProcesses(), this.#roots)) {
      bytes += one.bytes();
      this.#cpu.set(one.pid, { name: programOf(one.name), cpuMs: one.cpuMs });
    }
    this.#peakBytes = Math.max(this.#peakBytes, bytes);
    const { user, system } = process.cpuUsage(before);
    this.#costMs += (user + system) / 1000;
  }
}

/** The processes among the roots and all that descend from them. */
export function treeOf(processes, roots) {
  const children = new Map();
  for (const process of processes) {
    const siblings = children.get(process.parent);
    if (siblings) siblings.push(process);
    else children.set(process.parent, [process]);
  }
  const tree = processes.filter(({ pid }) => roots.has(pid));
  for (let i = 0; i < tree.length; i++) tree.push(...(children.get(tree[i].pid) ?? []));
  return tree;
}

/** Node's main thread may call itself after what it does. */
const programOf = (name) => (/^(node|MainThread)/.test(name) ? "node" : name);
