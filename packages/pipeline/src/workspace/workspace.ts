import { rm, rmdir, utimes } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SegueError } from "@segue/protocol";
import { makeFolder } from "../make-folder.js";
import { workFolder } from "./cache-folder.js";
import { ChunkStore } from "./chunk-store.js";
import { Lock, type LockOwner } from "./lock.js";
import { unwritableWork } from "./unwritable-work.js";
import { evict, placeOf } from "./workspaces.js";

/** How a workspace is opened. */
export interface WorkspaceOptions {
  /** Folder that workspaces are in. Default: under the cache folder. */
  parent?: string | undefined;
  /** Absolute path of the video, which the workspace belongs to. */
  output: string;
  /** Whether chunks from earlier runs may be used. Default: yes. */
  resume?: boolean | undefined;
}

/**
 * The folder of one output's renders. Chunks stay in it from run to run; the sound and whatever was not finished are
 * removed in the end, or by the next run where this one is killed. One process at a time has it.
 */
export class Workspace implements AsyncDisposable {
  /** Absolute path. */
  readonly folder: string;
  readonly chunks: ChunkStore;
  readonly #lock: Lock;

  private constructor(folder: string, chunks: ChunkStore, lock: Lock) {
    this.folder = folder;
    this.chunks = chunks;
    this.#lock = lock;
  }

  /** @throws {SegueError} `OUTPUT_BUSY` where another render has it; `OUTPUT_UNWRITABLE`, `DISK_FULL` */
  static async open({ output, resume = true, ...options }: WorkspaceOptions): Promise<Workspace> {
    const parent = resolve(options.parent ?? workFolder());
    const { folder, lock: lockPath } = placeOf(parent, output);
    let lock: Lock | LockOwner | undefined;
    try {
      await makeFolder(parent);
      lock = await Lock.take(lockPath);
      if (!(lock instanceof Lock)) throw busy(output, lock);
      if (!resume) await rm(folder, { recursive: true, force: true });
      await makeFolder(folder);
      const now = new Date();
      await utimes(folder, now, now);
      const chunks = await ChunkStore.open(folder);
      await evict(parent, folder);
      return new Workspace(folder, chunks, lock);
    } catch (cause) {
      if (lock instanceof Lock) await lock[Symbol.asyncDispose]();
      if (cause instanceof SegueError) throw cause;
      throw unwritableWork(parent, cause);
    }
  }

  /** Path of a file in the workspace. */
  path(name: string): string {
    return join(this.folder, name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.chunks.sweep();
      // What a killed thread's encoder is still ending may come back: the next run sweeps it.
      if (this.chunks.isEmpty) await rmdir(this.folder).catch(() => {});
    } finally {
      await this.#lock[Symbol.asyncDispose]();
    }
  }
}

/** The error of an output that another process works on. */
export const busy = (output: string, { pid, host }: LockOwner): SegueError =>
  new SegueError(
    "OUTPUT_BUSY",
    `${output} is being rendered by process ${pid} on ${host}; wait for it, or choose another output with -o.`,
    { at: output },
  );
