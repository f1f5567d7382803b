import { resolve } from "node:path";
import { workFolder } from "./cache-folder.js";
import { busy } from "./workspace.js";
import { placeOf, placesIn, removeWorkspace } from "./workspaces.js";

/** What `cleanWorkspaces` did. */
export interface Cleaned {
  /** Workspaces that were removed. */
  removed: number;
  /** Workspaces that a render is using, and that stay. */
  inUse: number;
}

/**
 * Removes what renders keep for the next one.
 * @param output the video whose workspace goes; missing: all
 * @param parent folder that the workspaces are in; default under the cache folder
 * @throws {SegueError} `OUTPUT_BUSY` where the output that is named is being rendered
 */
export async function cleanWorkspaces(output?: string, parent = workFolder()): Promise<Cleaned> {
  const all = await placesIn(parent);
  const named = output === undefined ? undefined : placeOf(parent, resolve(output));
  const places = named ? all.filter(({ folder }) => folder === named.folder) : all;
  const result: Cleaned = { removed: 0, inUse: 0 };
  for (const place of places) {
    const owner = await removeWorkspace(place);
    if (owner && output !== undefined) throw busy(resolve(output), owner);
    if (owner) result.inUse++;
    else result.removed++;
  }
  return result;
}
