import { defaultLimits, protocolVersions } from "@segue/protocol";
import { readAsJson, type Vector } from "./vector.js";

/** What `manifest.json` says of one vector. */
export interface ManifestEntry {
  name: string;
  message: string;
  /** Path of the bytes, from the manifest's folder. */
  bytes: string;
  /** Path of what they mean: the message as protobuf's JSON, or `{"refused": code}`. */
  json: string;
  /** The code under which the bytes must be refused; missing: they must be read. */
  refused?: string;
  proves: string;
}

/** `manifest.json`. */
export interface Manifest {
  package: string;
  protocol_version: number;
  /** The limits that hold for the vectors: Segue's defaults. */
  limits: Record<string, number>;
  vectors: ManifestEntry[];
}

/** The files of `proto/vectors`, by their paths. */
export function vectorFiles(vectors: Vector[]): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const entries = vectors.map((vector): ManifestEntry => {
    const { name, message, refused, proves } = vector;
    const path = `${refused ? "refused" : "valid"}/${name}`;
    files.set(`${path}.bin`, vector.bytes);
    files.set(`${path}.json`, pretty(refused ? { refused } : readAsJson(message, vector.bytes)));
    return { name, message, bytes: `${path}.bin`, json: `${path}.json`, ...(refused && { refused }), proves };
  });
  const limits = Object.fromEntries(
    Object.entries(defaultLimits).map(([name, value]) => [
      name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`),
      value,
    ]),
  );
  const manifest: Manifest = {
    package: "segue.v1",
    protocol_version: protocolVersions.max,
    limits,
    vectors: entries,
  };
  files.set("manifest.json", pretty(manifest));
  return files;
}

const pretty = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;
