import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  decodeMessage,
  defaultLimits,
  encodeMessage,
  type Messages,
  messageNames,
  messageSchema,
  SegueError,
} from "@segue/protocol";
import { describe, expect, it } from "vitest";
import { protoDir } from "../src/runner/envelopes.js";
import { allVectors } from "../src/vectors/all-vectors.js";
import { vectorFiles } from "../src/vectors/files.js";
import { readAsJson } from "../src/vectors/vector.js";

const vectors = allVectors();
const valid = vectors.filter(({ refused }) => !refused);
const refused = vectors.filter((vector) => vector.refused);
const folder = join(protoDir, "vectors");

describe("proto/vectors", () => {
  it("is what the code makes", () => {
    const made = vectorFiles(vectors);
    const committed = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "README.md")
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    const hint = 'run "pnpm --filter @segue/conformance run vectors"';
    expect(committed.sort(), hint).toEqual([...made.keys()].sort());
    for (const [path, content] of made) {
      expect(readFileSync(join(folder, path)).equals(Buffer.from(content)), `${path} is stale: ${hint}`).toBe(
        true,
      );
    }
  });

  it("has names that differ, and a sentence for each", () => {
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
    for (const { name, proves } of vectors) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(proves, name).toMatch(/^[A-Z“].*\.$/);
    }
  });

  it("covers every message, every effect, every kind of envelope, and every code", () => {
    expect(valid.length).toBeGreaterThanOrEqual(60);
    expect(refused.length).toBeGreaterThanOrEqual(20);
    const effects = messageSchema("Effect").oneofs[0]!.cases;
    const covered = new Set<string>(valid.map(({ message }) => message));
    for (const { message, bytes } of valid) {
      if (message === "Effect")
        covered.add(effects.find((field) => field.name === decodeMessage("Effect", bytes).params.case)!.type);
      if (message === "Envelope") covered.add(`envelope ${decodeMessage("Envelope", bytes).body.case}`);
    }
    const bodies = messageSchema("Envelope").oneofs[0]!.cases.map((field) => `envelope ${field.name}`);
    for (const name of [...messageNames, ...bodies]) expect(covered).toContain(name);
    expect([...new Set(refused.map((vector) => vector.refused))].sort()).toEqual([
      "MASK_INVALID",
      "MESSAGE_INVALID",
      "MESSAGE_TOO_LARGE",
      "MESSAGE_UNSUPPORTED",
      "VERSION_UNSUPPORTED",
    ]);
  });

  it.each(valid)("$name is read, and written again as it was meant", ({ message, bytes, limits }) => {
    const again = encodeMessage(message, decodeMessage(message, bytes, limits) as Messages[typeof message]);
    expect(readAsJson(message, again)).toEqual(readAsJson(message, bytes));
  });

  it.each(refused)("$name is refused", ({ message, bytes, refused, limits }) => {
    let code = "none";
    try {
      readAsJson(message, bytes, limits);
    } catch (error) {
      expect(error).toBeInstanceOf(SegueError);
      code = (error as SegueError).code;
    }
    expect(code).toBe(refused);
  });

  it("has, for every limit, what is just within it and what is just over it", () => {
    const limited = (some: typeof vectors) => [
      ...new Set(some.flatMap(({ limits }) => Object.keys(limits ?? {}))),
    ];
    const all = Object.keys(defaultLimits).sort();
    expect(limited(valid).sort()).toEqual(all);
    expect(limited(refused).sort()).toEqual(all);
    for (const { message, bytes, limits } of refused) {
      if (limits) expect(() => readAsJson(message, bytes)).not.toThrow();
    }
  });

  it("is read by protoc --decode, every valid vector", (context) => {
    const protoc = (args: string[], input?: Uint8Array) =>
      spawnSync("protoc", ["-I", protoDir, ...args, "segue/v1/envelope.proto", "segue/v1/timeline.proto"], {
        input,
        encoding: "utf8",
      });
    if (protoc(["--version"]).error) context.skip("protoc is not installed");
    for (const { name, message, bytes } of valid) {
      const { status, stdout, stderr } = protoc([`--decode=segue.v1.${message}`], bytes);
      expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: "" });
      // A field that protoc does not know by name is shown by its number; ours that are of later versions have 1000 and up.
      expect(stdout, name).not.toMatch(/^\s*(?!100\d)\d+[:{ ]/m);
    }
  });
});
