import { rename, rm } from "node:fs/promises";
import { SegueError } from "@segue/protocol";
import { discard, downloadFile } from "./download.js";
import { type Get, openNetwork } from "./http.js";
import {
  hashFile,
  type ModelStore,
  type PinnedFile,
  pathInStore,
  pinModel,
  readLock,
  resolveModelStore,
} from "./model-store.js";
import { entryOf, type ModelEntry, type ModelFile, readRegistry } from "./registry.js";

/** How a model is fetched, and who is told. */
export interface PullOptions {
  store: Partial<ModelStore>;
  /** Read for proxies and, where `store` leaves it open, for folders. Default: `process.env`. */
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal | undefined;
  /** Milliseconds before a broken connection is tried again; doubled each time. Default: 500. */
  retryDelayMs: number;
  /** Called with the entry, and so its licence, before anything is fetched. A throw in it stops the pull. */
  onEntry(entry: ModelEntry): void;
  /** Called as bytes arrive. */
  onProgress(file: ModelFile, receivedBytes: number, totalBytes: number | undefined): void;
}

/** What a pull did. */
export interface PulledModel {
  readonly entry: ModelEntry;
  /** The folder with its files. */
  readonly paths: readonly string[];
  /** Whether anything came over the network; files that were there and are right are left alone. */
  readonly fetched: boolean;
}

/**
 * Fetches a model of the registry, checks it and pins it in the lock file. What is there and right is not fetched
 * again, so it works without a network where the files were put by hand. Each file appears complete or not at all.
 * @throws {SegueError} `INVALID_OPTION` where there is no such model, `MODEL_MISSING` where it can't be fetched,
 *   `MODEL_INVALID` where it is not what the registry or the lock file says, `ABORTED`
 */
export async function pullModel(name: string, options: Partial<PullOptions> = {}): Promise<PulledModel> {
  const { environment = process.env, onEntry = () => {} } = options;
  const store = resolveModelStore(options.store, environment);
  const entry = entryOf(await readRegistry(store.registryPath), name);
  const pinned = (await readLock(store))[name] ?? {};
  onEntry(entry);

  const files: Record<string, PinnedFile> = {};
  let network: Awaited<ReturnType<typeof openNetwork>> | null = null;
  try {
    for (const file of entry.files) {
      const path = pathInStore(store, entry, file);
      const expected = expectedOf(entry, file, pinned[file.path], store);
      const there = await hashFile(path);
      if (there && (expected === undefined || there.sha256 === expected)) {
        files[file.path] = there;
        continue;
      }
      if (file.url === undefined) throw notPublished(entry, file, path, there !== null);
      network ??= await openNetwork(environment);
      files[file.path] = await fetchFile(file, file.url, path, expected, network.get, options);
    }
  } finally {
    await network?.close();
  }
  await pinModel(store, name, files);
  return {
    entry,
    paths: entry.files.map((file) => pathInStore(store, entry, file)),
    fetched: network !== null,
  };
}

/** The hash that a file must have, if it is known: the registry's, which the lock may not contradict, or the lock's. */
function expectedOf(
  { name }: ModelEntry,
  { path, sha256 }: ModelFile,
  pinned: PinnedFile | undefined,
  { lockPath }: ModelStore,
): string | undefined {
  if (sha256 !== undefined && pinned !== undefined && pinned.sha256 !== sha256) {
    throw new SegueError(
      "MODEL_INVALID",
      `${lockPath} pins ${path} of ${name} to ${pinned.sha256}, but the registry says ${sha256}. ` +
        "Remove it from the lock file if the new one is meant.",
    );
  }
  return sha256 ?? pinned?.sha256;
}

async function fetchFile(
  file: ModelFile,
  url: string,
  path: string,
  expected: string | undefined,
  get: Get,
  { signal, retryDelayMs = 500, onProgress = () => {} }: Partial<PullOptions>,
): Promise<PinnedFile> {
  const partPath = `${path}.part`;
  const report = (received: number, total: number | undefined) => onProgress(file, received, total);
  const checked = expected !== undefined;
  await downloadFile({
    url,
    partPath,
    bytes: file.bytes,
    checked,
    get,
    signal,
    retryDelayMs,
    onProgress: report,
  });
  const found = (await hashFile(partPath))!;
  if (expected !== undefined && found.sha256 !== expected) {
    await discard(partPath);
    throw new SegueError(
      "MODEL_INVALID",
      `${url} has the checksum ${found.sha256} instead of ${expected}; it was thrown away. Try again; if it stays so, ` +
        "the file has been changed and must not be used.",
    );
  }
  await rename(partPath, path);
  await rm(`${partPath}.json`, { force: true });
  return found;
}

function notPublished(entry: ModelEntry, file: ModelFile, path: string, changed: boolean): SegueError {
  if (changed) {
    return new SegueError(
      "MODEL_INVALID",
      `${path} has changed since it was pinned. Put the right file there, or remove it from the lock file.`,
    );
  }
  return new SegueError(
    "MODEL_MISSING",
    `${file.path} of ${entry.name} can't be fetched. ${file.obtain ?? "Nobody publishes it"}; ` +
      `put it at ${path} and pull again.`,
  );
}
