import { join } from "node:path";
import { SegueError } from "@segue/protocol";
import type { DetectorOptions } from "../options.js";
import {
  hashFile,
  type ModelStore,
  pathInStore,
  readChoice,
  readLock,
  resolveModelStore,
  writeChoice,
} from "./model-store.js";
import { entryOf, type ModelEntry, readRegistry } from "./registry.js";

/** A model of the registry as it stands on this machine. */
export interface ListedModel {
  readonly entry: ModelEntry;
  /** Whether it has been pulled. */
  readonly installed: boolean;
  /** Whether detectors use it. */
  readonly used: boolean;
}

/** What came out of checking a model's files. */
export interface VerifiedModel {
  readonly name: string;
  readonly ok: boolean;
  /** What is wrong, and with which file; empty where nothing is. */
  readonly faults: readonly string[];
}

/** The name that stands for the models inside this package. */
export const EMBEDDED = "embedded";

/** Lists the models of the registry. */
export async function listModels(store: Partial<ModelStore> = {}): Promise<ListedModel[]> {
  const resolved = resolveModelStore(store);
  const [entries, lock, choice] = await Promise.all([
    readRegistry(resolved.registryPath),
    readLock(resolved),
    readChoice(resolved),
  ]);
  return entries.map((entry) => ({
    entry,
    installed: lock[entry.name] !== undefined,
    used: choice[entry.kind] === entry.name,
  }));
}

/**
 * Compares files with what the lock file pinned.
 * @param name one model; default: all that were pulled
 * @throws {SegueError} `INVALID_OPTION` where the model was never pulled
 */
export async function verifyModels(name?: string, store: Partial<ModelStore> = {}): Promise<VerifiedModel[]> {
  const resolved = resolveModelStore(store);
  const lock = await readLock(resolved);
  if (name !== undefined && !lock[name]) {
    throw new SegueError(
      "INVALID_OPTION",
      `${name} has not been pulled. Fetch it: segue models pull ${name}.`,
    );
  }
  const names = name === undefined ? Object.keys(lock) : [name];
  return Promise.all(
    names.map(async (pulled) => {
      const faults: string[] = [];
      for (const [file, pinned] of Object.entries(lock[pulled]!)) {
        const path = join(resolved.folder, pulled, ...file.split("/"));
        const there = await hashFile(path);
        if (!there) faults.push(`${path} is missing`);
        else if (there.sha256 !== pinned.sha256) faults.push(`${path} has changed`);
      }
      return { name: pulled, ok: faults.length === 0, faults };
    }),
  );
}

/**
 * Makes detectors that are opened with `chosenModels()` use a model; `embedded` goes back to those in this package.
 * @throws {SegueError} `INVALID_OPTION` where it is not in the registry, or was not pulled; `MODEL_INVALID` where its
 *   files are not what was pulled
 */
export async function useModel(name: string, store: Partial<ModelStore> = {}): Promise<void> {
  const resolved = resolveModelStore(store);
  if (name === EMBEDDED) return writeChoice(resolved, {});
  const entry = entryOf(await readRegistry(resolved.registryPath), name);
  const [verified] = await verifyModels(name, resolved);
  if (!verified!.ok) {
    const faults = verified!.faults.join(", ");
    throw new SegueError(
      "MODEL_INVALID",
      `${name} can't be used: ${faults}. Fetch it: segue models pull ${name}.`,
    );
  }
  await writeChoice(resolved, { ...(await readChoice(resolved)), [entry.kind]: name });
}

/** The options of a detector for the models that were chosen with `use`; what was not chosen is left out. */
export async function chosenModels(
  store: Partial<ModelStore> = {},
): Promise<Partial<Pick<DetectorOptions, "model" | "maskModel" | "clip">>> {
  const resolved = resolveModelStore(store);
  const choice = await readChoice(resolved);
  const names = Object.values(choice);
  if (names.length === 0) return {};
  const entries = await readRegistry(resolved.registryPath);
  const chosen = names.map((name) => {
    const entry = entryOf(entries, name);
    return { entry, path: pathInStore(resolved, entry, entry.files[0]!) };
  });
  const of = (kind: ModelEntry["kind"]) => chosen.find(({ entry }) => entry.kind === kind);
  const [detector, mask, clip] = [of("detector"), of("mask"), of("clip")];
  const input = mask?.entry.input;
  return {
    ...(detector && { model: detector.path }),
    ...(mask && {
      maskModel: {
        path: mask.path,
        ...(input && { inputSize: input.size, mean: input.mean, std: input.std }),
      },
    }),
    ...(clip && { clip: join(resolved.folder, clip.entry.name) }),
  };
}
