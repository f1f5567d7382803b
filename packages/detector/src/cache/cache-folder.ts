import { homedir } from "node:os";
import { join } from "node:path";

/** The folder where Segue keeps what it may lose: `SEGUE_CACHE_DIR`, else `segue` in the user's cache folder. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return (
    environment.SEGUE_CACHE_DIR || join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "segue")
  );
}

/** The folder where found subjects are remembered between runs. */
export function subjectCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(cacheFolder(environment), "subjects");
}
