import { readFile } from "node:fs/promises";
import { SegueError } from "@segue/protocol";

/** What a model is for. */
export type ModelKind = "detector" | "mask" | "clip";

/** One file of a model. */
export interface ModelFile {
  /** Where it lies in the model's folder; slashes separate. */
  readonly path: string;
  /** Where it is fetched from; undefined where nobody publishes it. */
  readonly url?: string;
  readonly bytes?: number;
  /** In hex. Where it is not known, the first copy is pinned by the lock file. */
  readonly sha256?: string;
  /** How to come by a file that nobody publishes: a sentence or two. */
  readonly obtain?: string;
}

/** A model that can be fetched. */
export interface ModelEntry {
  readonly name: string;
  readonly kind: ModelKind;
  readonly description: string;
  /** SPDX expression for the weights. */
  readonly licence: string;
  readonly licenceUrl: string;
  /** Who made it. */
  readonly source: string;
  /** How pictures are given to a mask model. */
  readonly input?: {
    readonly size: number;
    readonly mean: readonly [number, number, number];
    readonly std: readonly [number, number, number];
  };
  readonly files: readonly ModelFile[];
}

const KINDS: readonly string[] = ["detector", "mask", "clip"] satisfies ModelKind[];

/**
 * Reads a registry file.
 * @throws {SegueError} `INVALID_OPTION` where it can't be read or says something that makes no sense
 */
export async function readRegistry(path: string): Promise<ModelEntry[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw invalid(path, `can't be read as JSON (${(cause as Error).message})`, cause);
  }
  const registry = value as { version?: unknown; models?: unknown } | null;
  if (registry?.version !== 1) throw invalid(path, "has no version 1");
  if (!Array.isArray(registry.models)) throw invalid(path, "has no list of models");
  const entries = registry.models as (Partial<ModelEntry> | null)[];
  entries.forEach((entry, index) => {
    const wrong = faultOfEntry(entry);
    if (wrong) throw invalid(path, `has ${wrong} in models[${index}]`);
  });
  return entries as ModelEntry[];
}

/**
 * The entry of a name.
 * @throws {SegueError} `INVALID_OPTION` that lists the names there are
 */
export function entryOf(entries: readonly ModelEntry[], name: string): ModelEntry {
  const entry = entries.find((candidate) => candidate.name === name);
  if (entry) return entry;
  const names = entries.map((candidate) => candidate.name).join(", ");
  throw new SegueError("INVALID_OPTION", `There is no model "${name}" in the registry; it has ${names}.`);
}

function faultOfEntry(entry: Partial<ModelEntry> | null): string | null {
  if (typeof entry !== "object" || entry === null) return "no object";
  if (typeof entry.name !== "string" || !/^[a-z0-9][a-z0-9._-]{0,63}$/.test(entry.name))
    return "a wrong name";
  if (!KINDS.includes(entry.kind ?? "")) return `a wrong kind (one of ${KINDS.join(", ")})`;
  for (const field of ["description", "licence", "licenceUrl", "source"] as const) {
    if (typeof entry[field] !== "string" || entry[field] === "") return `no ${field}`;
  }
  if (!Array.isArray(entry.files) || entry.files.length === 0) return "no files";
  for (const file of entry.files) {
    const wrong = faultOfFile(file);
    if (wrong) return wrong;
  }
  return null;
}

function faultOfFile({ path, url, bytes, sha256 }: Partial<ModelFile>): string | null {
  // It becomes a path below the model's folder: nothing in it may lead elsewhere.
  if (
    typeof path !== "string" ||
    !/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(path)
  ) {
    return "a wrong file path";
  }
  if (url !== undefined && !isSafeUrl(url)) return `a URL that is not https (${url})`;
  if (bytes !== undefined && !(Number.isSafeInteger(bytes) && bytes > 0)) return "a wrong number of bytes";
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)) return "a wrong sha256";
  return null;
}

/** HTTPS; plain HTTP only to this machine itself. */
export function isSafeUrl(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === "https:") return true;
  return parsed?.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(parsed.hostname);
}

function invalid(path: string, why: string, cause?: unknown): SegueError {
  return new SegueError("INVALID_OPTION", `The model registry ${path} ${why}. Correct it, or use another.`, {
    cause,
  });
}
