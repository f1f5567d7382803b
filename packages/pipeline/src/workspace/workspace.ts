import { mkdtemp, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { SegueError } from "@segue/protocol";
import { makeFolder } from "./make-folder.js";

/**
 * The folder where Segue keeps what it works on: `SEGUE_CACHE_DIR`, else `segue` under `XDG_CACHE_HOME` or
 * `~/.cache`.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return (
    environment.SEGUE_CACHE_DIR || join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "segue")
  );
}

/** A folder of one render: chunks, the sound, the list of both. It is removed in the end, whatever happened. */
export class Workspace implements AsyncDisposable {
  private constructor(readonly folder: string) {}

  /**
   * Makes a workspace.
   * @param parent folder to make it in; default under {@link cacheFolder}
   * @throws {SegueError} `OUTPUT_UNWRITABLE`
   */
  static async open(parent = join(cacheFolder(), "work")): Promise<Workspace> {
    try {
      await makeFolder(parent);
      return new Workspace(await mkdtemp(join(parent, "render-")));
    } catch (cause) {
      const message = `The work folder ${parent} can't be written (${(cause as Error).message}); choose another with --work-dir.`;
      throw new SegueError("OUTPUT_UNWRITABLE", message, { at: parent, cause });
    }
  }

  /** Path of a file in the workspace. */
  path(name: string): string {
    return join(this.folder, name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
