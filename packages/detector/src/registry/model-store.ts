import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SegueError } from "@segue/protocol";
import { cacheFolder } from "../cache/cache-folder.js";
import { builtInRegistry } from "../embedded.js";
import type { ModelEntry, ModelFile, ModelKind } from "./registry.js";

/** Where models are kept, and what they are checked against. */
export interface ModelStore {
  /** The registry file. Default: `SEGUE_MODELS_REGISTRY`, else the one inside this package. */
  readonly registryPath: string;
  /** The folder of the models. Default: `SEGUE_MODELS_DIR`, else `models` in Segue's cache folder. */
  readonly folder: string;
  /** The lock file. Default: `SEGUE_MODELS_LOCK`, else `models.lock.json` in the folder. */
  readonly lockPath: string;
}

/** What a pinned file must be. */
export interface PinnedFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** What has been fetched: for each model, each of its files. */
export type ModelLock = Readonly<Record<string, Readonly<Record<string, PinnedFile>>>>;

/** Which models detectors use, one a kind; a kind that is not there uses what is embedded, or nothing. */
export type ModelChoice = Readonly<Partial<Record<ModelKind, string>>>;

/** Fills in what is not given from the environment. */
export function resolveModelStore(
  store: Partial<ModelStore> = {},
  environment: NodeJS.ProcessEnv = process.env,
): ModelStore {
  const folder = store.folder ?? (environment.SEGUE_MODELS_DIR || join(cacheFolder(environment), "models"));
  return {
    registryPath: store.registryPath ?? (environment.SEGUE_MODELS_REGISTRY || builtInRegistry),
    folder,
    lockPath: store.lockPath ?? (environment.SEGUE_MODELS_LOCK || join(folder, "models.lock.json")),
  };
}

/** Where a file of a model lies. */
export function pathInStore(store: ModelStore, entry: ModelEntry, file: ModelFile): string {
  return join(store.folder, entry.name, ...file.path.split("/"));
}

/**
 * Reads the lock file; empty where there is none.
 * @throws {SegueError} `MODEL_INVALID` where it is damaged: what it pinned must not be forgotten in silence
 */
export async function readLock({ lockPath }: ModelStore): Promise<ModelLock> {
  return ((await readJson(lockPath)) as { models?: ModelLock }).models ?? {};
}

/** Pins the files of a model. */
export async function pinModel(
  store: ModelStore,
  name: string,
  files: Record<string, PinnedFile>,
): Promise<void> {
  const models = { ...(await readLock(store)), [name]: files };
  await writeAtomically(store.lockPath, { version: 1, models });
}

/** Reads which models were chosen with `use`. */
export async function readChoice({ folder }: ModelStore): Promise<ModelChoice> {
  return (await readJson(join(folder, "chosen.json"))) as ModelChoice;
}

/** Writes which models are used. */
export async function writeChoice({ folder }: ModelStore, choice: ModelChoice): Promise<void> {
  await writeAtomically(join(folder, "chosen.json"), choice);
}

/** The SHA-256 of a file in hex and its size; null where there is no such file. */
export async function hashFile(path: string): Promise<PinnedFile | null> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) return null;
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { sha256: hash.digest("hex"), bytes: info.size };
}

async function readJson(path: string): Promise<object> {
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return null;
    throw new SegueError("MODEL_INVALID", `${path} can't be read: ${cause.message}.`, { cause });
  });
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new SegueError("MODEL_INVALID", `${path} is damaged: it is not a JSON object. Restore or remove it.`);
}

async function writeAtomically(path: string, value: object): Promise<void> {
  const beside = `${path}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, `${JSON.stringify(value, null, 2)}\n`);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new SegueError("OUTPUT_UNWRITABLE", `${path} can't be written: ${(cause as Error).message}.`, {
      cause,
    });
  }
}
