import { defaultLimits, type Limits, protocolVersions } from "@segue/protocol";
import { readAsJson, type Vector } from "./vector.js";

/** What `manifest.json` says of one vector. */
export interface ManifestEntry {
  /** A name that is also a file's, such as `nan-time`. */
  name: string;
  /** The message of `segue.v1` that the bytes claim to be, such as `Segment`. */
  message: string;
  /** Path of the bytes, from the manifest's folder. */
  bytes: string;
  /** Path of what they mean: the message as protobuf's JSON, or `{"refused": code}`. */
  json: string;
  /** The code under which the bytes must be refused; missing: they must be read. */
  refused?: string;
  /** Limits that hold for this vector in place of the manifest's. */
  limits?: Record<string, number>;
  /** What it proves; one sentence. */
  proves: string;
}

/** `manifest.json`. */
export interface Manifest {
  /** The protobuf package of the messages: `segue.v1`. */
  package: string;
  /** The version that the vectors are of. */
  protocol_version: number;
  /** The limits that hold for a vector that has none of its own: Segue's defaults. */
  limits: Record<string, number>;
  /** Every vector, in the order in which they are played. */
  vectors: ManifestEntry[];
}

/**
 * The files of `proto/vectors`, by their paths.
 * @throws {SegueError} where a vector that must be read is refused
 */
export function vectorFiles(vectors: Vector[]): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const entries = vectors.map((vector): ManifestEntry => {
    const { name, message, refused, limits, proves } = vector;
    const path = `${refused ? "refused" : "valid"}/${name}`;
    files.set(`${path}.bin`, vector.bytes);
    files.set(`${path}.json`, pretty(refused ? { refused } : readAsJson(message, vector.bytes, limits)));
    return {
      name,
      message,
      bytes: `${path}.bin`,
      json: `${path}.json`,
      ...(refused && { refused }),
      ...(limits && { limits: withProtoNames(limits) }),
      proves,
    };
  });
  const manifest: Manifest = {
    package: "segue.v1",
    protocol_version: protocolVersions.max,
    limits: withProtoNames(defaultLimits),
    vectors: entries,
  };
  files.set("manifest.json", pretty(manifest));
  return files;
}

const pretty = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;

const withProtoNames = (limits: Partial<Limits>) =>
  Object.fromEntries(
    Object.entries(limits).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
