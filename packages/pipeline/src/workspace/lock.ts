import { randomBytes } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";

/** Who holds a lock. */
export interface LockOwner {
  pid: number;
  host: string;
  /** When the process was started, as its system tells it: a pid is used again, the two together are not. */
  started: string;
}

/** Tries to take a lock that others let go of, or lost, at the same moment. */
const TRIES = 200;
/** Time between two of them. Unit: millisecond. */
const RETRY_MS = 5;

/**
 * A lock as a file with its owner's pid. It is put in place complete, by a hard link, so that a process that is
 * killed at any moment leaves a lock that says who it was; whoever comes next sees that it is dead, and takes over.
 */
export class Lock implements AsyncDisposable {
  readonly #path: string;
  readonly #onExit: () => void;

  private constructor(path: string) {
    this.#path = path;
    this.#onExit = () => rmSync(path, { force: true });
    process.once("exit", this.#onExit);
  }

  /**
   * Takes a lock.
   * @returns the lock, or its owner where a process that runs has it
   * @throws the system's error where its folder can't be written
   */
  static async take(path: string): Promise<Lock | LockOwner> {
    const own = `${path}.${randomBytes(6).toString("hex")}`;
    const text = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) });
    await writeFile(own, text, { flag: "wx" });
    try {
      for (let tries = 0; ; tries++) {
        const isOurs = await link(own, path).then(
          () => true,
          (error: NodeJS.ErrnoException) => {
            if (error.code !== "EEXIST" || tries >= TRIES) throw error;
            return false;
          },
        );
        if (isOurs || (await takeOver(path, own))) return new Lock(path);
        const owner = await readOwner(path);
        if (typeof owner === "object" && isRunning(owner)) return owner;
        // Somebody is taking it over right now, or has just let go of it.
        await setTimeout(RETRY_MS);
      }
    } finally {
      await rm(own, { force: true });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    process.off("exit", this.#onExit);
    await rm(this.#path, { force: true });
  }
}

/**
 * Puts an own lock in the place of a dead owner's. Only who holds the lock for this does so, and a lock whose owner
 * runs is never touched; so between the look and the replacement nobody else can have taken over.
 * @returns whether it was done
 */
async function takeOver(path: string, own: string): Promise<boolean> {
  if (!(await isAbandoned(path))) return false;
  const right = await Lock.take(`${path}.takeover`);
  if (!(right instanceof Lock)) return false;
  await using _ = right;
  if (!(await isAbandoned(path))) return false;
  await rename(own, path);
  return true;
}

/** Whether a lock is there that nobody holds. */
async function isAbandoned(path: string): Promise<boolean> {
  const owner = await readOwner(path);
  return owner === "nobody" || (typeof owner === "object" && !isRunning(owner));
}

/** @returns `gone` where there is no lock, `nobody` where what is there names no process */
async function readOwner(path: string): Promise<LockOwner | "gone" | "nobody"> {
  try {
    const { pid, host, started } = JSON.parse(await readFile(path, "utf8"));
    if (Number.isSafeInteger(pid) && pid > 0) return { pid, host: String(host), started: String(started) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "gone";
  }
  return "nobody";
}

/** Whether a lock's owner runs. One on another machine can't be asked, and counts as running. */
function isRunning({ pid, host, started }: LockOwner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Without the right to signal it, it is there all the same.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const now = startOf(pid);
  return started === "" || now === "" || started === now;
}

/** When a process was started, in its system's ticks; empty where the system does not tell, or it is a zombie. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A zombie has ended: its parent has not looked yet.
    return fields[0] === "Z" ? "ended" : (fields[19] ?? "");
  } catch {
    return "";
  }
}
