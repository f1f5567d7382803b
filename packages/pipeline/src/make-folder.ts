import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder and those above it that are missing, one at a time.
 * Node's own recursive mkdir never returns where a file system answers ENOENT to every mkdir, as /proc does.
 * @throws the system's error where one can't be made
 */
export async function makeFolder(path: string): Promise<void> {
  const folder = resolve(path);
  const known = await stat(folder).catch(() => undefined);
  if (known?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // Another process may have been faster.
    if (error.code !== "EEXIST" || known) throw error;
  });
}
