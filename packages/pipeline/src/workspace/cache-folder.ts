import { homedir } from "node:os";
import { join } from "node:path";

/**
 * The folder where Segue keeps what it works on: `SEGUE_CACHE_DIR`, else `segue` under `XDG_CACHE_HOME` or
 * `~/.cache`.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return (
    environment.SEGUE_CACHE_DIR || join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "segue")
  );
}

/** The folder that workspaces are made in where no other is named. */
export const workFolder = (): string => join(cacheFolder(), "work");
