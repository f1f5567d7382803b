// What is kept of every release in proto/released/<version>: its schema, and a conversation in its bytes.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { protoDir } from "./run-buf.mjs";

export const releasedDir = join(protoDir, "released");

/** Versions that were recorded, oldest first. */
export function releases() {
  const parts = (version) => version.split(".").map(Number);
  return readdirSync(releasedDir).sort((a, b) => {
    const [x, y] = [parts(a), parts(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}

/** The schema of a release, as buf built it: a FileDescriptorSet. */
export const schemaOf = (version) => join(releasedDir, version, "schema.binpb");

/** The folder of a release's recorded conversation. */
export const conversationOf = (version) => join(releasedDir, version, "conversation");
