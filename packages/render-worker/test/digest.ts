import { createHash } from "node:crypto";

/** A frame's bytes as a short text, for comparing: vitest takes seconds to compare arrays of this size. */
export const digest = (bytes: Uint8Array): string => createHash("sha1").update(bytes).digest("hex");
