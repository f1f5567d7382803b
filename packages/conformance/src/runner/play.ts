import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SegueError } from "@segue/protocol";
import type { Manifest, ManifestEntry } from "../vectors/files.js";
import { protoDir } from "./envelopes.js";
import { ConversationError, type Hello, Implementation } from "./implementation.js";
import { faultOfReply } from "./judge.js";

/** How vectors are played. */
export interface PlayOptions {
  /** The folder with `manifest.json`. Default: the repository's `proto/vectors`. */
  vectors: string;
  /** Play only vectors whose name contains this. Default: all. */
  only: string;
  /** How long a hello or an answer may take, in milliseconds. Default: 10,000. */
  timeoutMs: number;
}

/** How one vector went. */
export interface Outcome {
  /** The vector, as the manifest has it. */
  vector: ManifestEntry;
  /** What is wrong; undefined: it passed. */
  fault: string | undefined;
  /** How long the answer took, in milliseconds. */
  ms: number;
}

/** How all went. */
export interface Report {
  /** What the implementation said of itself. */
  hello: Hello;
  /** One for each vector that was played, in order. */
  outcomes: Outcome[];
  /** Vectors that were not played, because the implementation had died too often. */
  left: number;
}

/** An implementation that dies of hostile bytes is started again, so that the table tells of the others too. */
const MAX_DEATHS = 5;

/**
 * Plays every vector to an implementation.
 * @param command the program and its arguments; no shell reads them
 * @param options which vectors, from where, and how long to wait
 * @throws {ConversationError} where there is no conversation to begin with
 * @throws {SegueError} `INVALID_OPTION` where there are no vectors in the folder, or none of that name
 */
export async function playVectors(
  command: readonly string[],
  options: Partial<PlayOptions> = {},
): Promise<Report> {
  const { vectors = join(protoDir, "vectors"), only = "", timeoutMs = 10_000 } = options;
  const chosen = readManifest(vectors).vectors.filter(({ name }) => name.includes(only));
  // A run that plays nothing must not look like one that found no fault.
  if (chosen.length === 0) {
    throw new SegueError("INVALID_OPTION", `No vector has ${JSON.stringify(only)} in its name.`, {
      at: "only",
    });
  }
  const first = await Implementation.start(command, timeoutMs);
  let one: Implementation | undefined = first.one;
  const outcomes: Outcome[] = [];
  let deaths = 0;
  try {
    for (const vector of chosen) {
      if (deaths === MAX_DEATHS) break;
      const start = performance.now();
      let fault: string | undefined;
      try {
        one ??= (await Implementation.start(command, timeoutMs)).one;
        const { name, message, limits } = vector;
        const data = readFileSync(join(vectors, vector.bytes));
        const reply = await one.ask({ vector: name, message, data, limits });
        fault = faultOfReply(vector, JSON.parse(readFileSync(join(vectors, vector.json), "utf8")), reply);
      } catch (error) {
        if (!(error instanceof ConversationError)) throw error;
        fault = error.message;
        deaths++;
        await one?.close();
        one = undefined;
      }
      outcomes.push({ vector, fault, ms: performance.now() - start });
    }
  } finally {
    await one?.close();
  }
  return { hello: first.hello, outcomes, left: chosen.length - outcomes.length };
}

function readManifest(folder: string): Manifest {
  const path = join(folder, "manifest.json");
  try {
    const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
    if (Array.isArray(manifest?.vectors)) return manifest;
  } catch (cause) {
    throw new SegueError(
      "INVALID_OPTION",
      `${path} can't be read (${(cause as Error).message}); give the folder of the vectors, such as proto/vectors.`,
      { at: "vectors", cause },
    );
  }
  throw new SegueError("INVALID_OPTION", `${path} has no list of vectors.`, { at: "vectors" });
}
