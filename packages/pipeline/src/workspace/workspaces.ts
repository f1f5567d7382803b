import { createHash } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Lock, type LockOwner } from "./lock.js";

/** A workspace's folder and lock, by the output that it belongs to. */
export interface WorkspacePlace {
  folder: string;
  lock: string;
}

/** Days after which a workspace that nobody used is removed. */
export const keepDays = 14;

/** Bytes that all workspaces together may have; those used longest ago are removed above it: 20 GB. */
export const keepBytes = 20e9;

/** Files of locks that were being taken are removed after this time. Unit: millisecond. */
const FORGOTTEN_MS = 60_000;

/** Where the workspace of an output is. */
export function placeOf(parent: string, output: string): WorkspacePlace {
  return placeNamed(parent, createHash("sha256").update(output).digest("hex").slice(0, 32));
}

/** Places of all workspaces in a folder. */
export async function placesIn(parent: string): Promise<WorkspacePlace[]> {
  const names = await readdir(parent).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{32}$/.test(name)).map((name) => placeNamed(parent, name));
}

/**
 * Removes a workspace.
 * @returns undefined once it is gone; its owner where a render is using it
 */
export async function removeWorkspace({ folder, lock }: WorkspacePlace): Promise<LockOwner | undefined> {
  const taken = await Lock.take(lock);
  if (!(taken instanceof Lock)) return taken;
  await using _held = taken;
  await rm(folder, { recursive: true, force: true });
  return undefined;
}

/** Removes workspaces that are old, and those used longest ago where all together are too large; never one in use. */
export async function evict(
  parent: string,
  own: string,
  limits: { days?: number; bytes?: number } = {},
): Promise<void> {
  const { days = keepDays, bytes = keepBytes } = limits;
  const oldest = Date.now() - days * 86_400_000;
  const known = await Promise.all(
    (await placesIn(parent)).map(async (place) => ({ place, ...(await sizeOf(place.folder)) })),
  );
  let total = known.reduce((sum, { size }) => sum + size, 0);
  for (const { place, size, used } of known.sort((a, b) => a.used - b.used)) {
    if (place.folder === own || (used >= oldest && total <= bytes)) continue;
    if (await removeWorkspace(place)) continue;
    total -= size;
  }
  for (const name of (await readdir(parent)).filter((one) => /^[0-9a-f]{32}\.lock\.[0-9a-f]+$/.test(one))) {
    const path = join(parent, name);
    const file = await stat(path).catch(() => undefined);
    if (file && Date.now() - file.mtimeMs > FORGOTTEN_MS) await rm(path, { force: true });
  }
}

const placeNamed = (parent: string, name: string): WorkspacePlace => ({
  folder: join(parent, name),
  lock: join(parent, `${name}.lock`),
});

/** Bytes of a folder's files, and when it was last written into. */
async function sizeOf(folder: string): Promise<{ size: number; used: number }> {
  const stats = async (path: string) => await stat(path).catch(() => undefined);
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(names.map((name) => stats(join(folder, name))));
  const size = files.reduce((sum, file) => sum + (file?.size ?? 0), 0);
  return { size, used: (await stats(folder))?.mtimeMs ?? 0 };
}
