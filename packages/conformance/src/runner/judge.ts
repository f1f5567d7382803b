import { isDeepStrictEqual } from "node:util";
import type { Messages } from "@segue/protocol";
import type { ManifestEntry } from "../vectors/files.js";
import { readAsJson } from "../vectors/vector.js";
import type { Reply } from "./envelopes.js";

/**
 * Says what is wrong with a reply to a vector, or nothing.
 * @param expected the content of the vector's `.json`
 */
export function faultOfReply(
  entry: ManifestEntry,
  expected: unknown,
  reply: Exclude<Reply, { case: "hello" }>,
): string | undefined {
  if (entry.refused) {
    if (reply.case === "answer") return `was read, but must be refused with ${entry.refused}`;
    return reply.code === entry.refused ? undefined : `was refused with ${reply.code}, not ${entry.refused}`;
  }
  if (reply.case === "failure") return `was refused with ${reply.code} (${reply.message}), but must be read`;
  return faultOfJson(expected, reply.json) ?? faultOfData(entry, expected, reply.data);
}

function faultOfJson(expected: unknown, json: string | undefined): string | undefined {
  if (json === undefined) return undefined;
  try {
    return compare(expected, JSON.parse(json), "JSON");
  } catch (error) {
    return `was answered with what is no JSON: ${(error as Error).message}`;
  }
}

function faultOfData(
  entry: ManifestEntry,
  expected: unknown,
  data: Uint8Array | undefined,
): string | undefined {
  if (data === undefined) return undefined;
  try {
    return compare(expected, readAsJson(entry.message as keyof Messages, data), "bytes");
  } catch (error) {
    return `was answered with bytes that can't be read: ${(error as Error).message}`;
  }
}

function compare(expected: unknown, got: unknown, kind: string): string | undefined {
  if (isDeepStrictEqual(expected, got)) return undefined;
  const { at, want, have } = difference(expected, got, "");
  return `was answered with other ${kind}: ${at || "the message"} is ${show(have)}, not ${show(want)}`;
}

interface Difference {
  at: string;
  want: unknown;
  have: unknown;
}

/** The first place where two values that are not equal differ. */
function difference(want: unknown, have: unknown, at: string): Difference {
  if (typeof want !== "object" || typeof have !== "object" || want === null || have === null)
    return { at, want, have };
  for (const key of new Set([...Object.keys(want), ...Object.keys(have)])) {
    const [a, b] = [(want as Record<string, unknown>)[key], (have as Record<string, unknown>)[key]];
    if (!isDeepStrictEqual(a, b))
      return difference(a, b, Array.isArray(want) ? `${at}[${key}]` : at ? `${at}.${key}` : key);
  }
  return { at, want, have };
}

function show(value: unknown): string {
  const text = value === undefined ? "absent" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
