import { mkdir, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SegueError } from "@segue/protocol";
import type { Answer, Get } from "./http.js";

/** What is fetched, and where to. */
export interface Download {
  readonly url: string;
  /** The unfinished file; what an earlier call left there is gone on with. */
  readonly partPath: string;
  /** Its length, if it is known; a server that sends more is cut off. */
  readonly bytes: number | undefined;
  /** Whether its checksum is known: then a rest that does not fit would be noticed. */
  readonly checked: boolean;
  readonly get: Get;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds before the first new try; then twice as many, and so on. */
  readonly retryDelayMs: number;
  onProgress(receivedBytes: number, totalBytes: number | undefined): void;
}

/** Tries in a row that bring nothing before it gives up. */
const MAX_TRIES = 4;

/** The largest file that is fetched without its length being known. */
const MAX_BYTES = 4 * 1024 ** 3;

/** What the server said that a started file is part of. */
interface Origin {
  readonly url: string;
  readonly etag: string | null;
}

/**
 * Fetches a file, going on where a connection was cut, in this run or an earlier one.
 * @throws {SegueError} `MODEL_MISSING` where the network or the server does not give it, `MODEL_INVALID` where it is
 *   not what was expected, `ABORTED`
 */
export async function downloadFile(download: Download): Promise<void> {
  await mkdir(dirname(download.partPath), { recursive: true });
  let tries = 0;
  for (;;) {
    const before = await sizeOf(download.partPath);
    try {
      if (await fetchRest(download)) return;
    } catch (cause) {
      if (download.signal?.aborted) throw new SegueError("ABORTED", "The download was aborted.", { cause });
      if (cause instanceof SegueError) throw cause;
      tries = (await sizeOf(download.partPath)) > before ? 1 : tries + 1;
      if (tries >= MAX_TRIES) throw unreachable(download.url, cause);
    }
    await sleep(download.retryDelayMs * 2 ** tries, undefined, { signal: download.signal }).catch(
      () => undefined,
    );
  }
}

/** Fetches what is missing. False when the started file was of no use and has been removed. */
async function fetchRest(download: Download): Promise<boolean> {
  const { url, partPath, bytes, checked, get, signal } = download;
  const origin = await readOrigin(partPath);
  const startable = origin?.url === url && (origin.etag !== null || checked);
  if (!startable) await discard(partPath);
  const start = await sizeOf(partPath);
  if (bytes !== undefined && start === bytes) return true;
  const headers: Record<string, string> = { "accept-encoding": "identity" };
  if (start > 0 && startable) {
    headers.range = `bytes=${start}-`;
    // With another version of the file the server sends all of it instead of a rest that does not fit.
    if (origin.etag !== null) headers["if-range"] = origin.etag;
  }
  const answer = await get(url, headers, signal);
  if (answer.statusCode === 416) {
    await answer.body.dump();
    await discard(partPath);
    return false;
  }
  const resumed = answer.statusCode === 206 && rangeStartOf(answer) === start;
  if (answer.statusCode !== 200 && !resumed) {
    await answer.body.dump();
    if (answer.statusCode >= 500 || answer.statusCode === 429)
      throw new Error(`the server answered ${answer.statusCode}`);
    throw new SegueError(
      "MODEL_MISSING",
      `${url} can't be fetched: the server answered ${answer.statusCode}. Fetch it by hand, or use another registry.`,
    );
  }
  await writeOrigin(partPath, { url, etag: etagOf(answer) });
  await writeBody(answer, resumed ? start : 0, download);
  return true;
}

async function writeBody(
  answer: Answer,
  start: number,
  { url, partPath, bytes, onProgress }: Download,
): Promise<void> {
  const length = Number(answer.headers["content-length"]);
  const total = bytes ?? (Number.isSafeInteger(length) ? start + length : undefined);
  const most = bytes ?? MAX_BYTES;
  const file = await open(partPath, start > 0 ? "a" : "w");
  try {
    let received = start;
    onProgress(received, total);
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      received += chunk.length;
      if (received > most) {
        throw new SegueError(
          "MODEL_INVALID",
          `${url} sends more than the ${most} bytes that it should have.`,
        );
      }
      await file.write(chunk);
      onProgress(received, total);
    }
    // A proxy may end an answer early without a fault that the connection shows.
    if (total !== undefined && received < total)
      throw new Error(`it ended after ${received} of ${total} bytes`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Removes a started file. */
export async function discard(partPath: string): Promise<void> {
  await rm(partPath, { force: true });
  await rm(`${partPath}.json`, { force: true });
}

async function readOrigin(partPath: string): Promise<Origin | null> {
  try {
    return JSON.parse(await readFile(`${partPath}.json`, "utf8")) as Origin;
  } catch {
    return null;
  }
}

async function writeOrigin(partPath: string, origin: Origin): Promise<void> {
  await writeFile(`${partPath}.json`, JSON.stringify(origin));
}

/** A strong entity tag: a weak one does not promise the same bytes. */
function etagOf({ headers }: Answer): string | null {
  return typeof headers.etag === "string" && !headers.etag.startsWith("W/") ? headers.etag : null;
}

function rangeStartOf({ headers }: Answer): number | null {
  const range = /^bytes (\d+)-/.exec(String(headers["content-range"] ?? ""));
  return range ? Number(range[1]) : null;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

function unreachable(url: string, cause: unknown): SegueError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new SegueError(
    "MODEL_MISSING",
    `${url} can't be fetched: ${code ? `${code}, ` : ""}${message || "no connection"}. Check the network; behind a ` +
      "proxy set HTTPS_PROXY. What has arrived is kept, and the next pull goes on from there.",
    { cause },
  );
}
