import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import protobuf from "protobufjs";
import descriptor from "protobufjs/ext/descriptor/index.js";
import { describe, expect, it } from "vitest";
import { conversationOf, releases, schemaOf } from "../scripts/releases.mjs";
import { agreeOnVersion, decodeMessage, messageToJson, openEnvelope, sealEnvelope } from "../src/index.js";
import { arbitraryMessage } from "./arbitrary-message.js";

/** The decoder that a release had: its schema in protobufjs' reflection, which shares no code with ours. */
function decoderOf(version: string): (bytes: Uint8Array) => unknown {
  const { FileDescriptorSet } = descriptor as unknown as { FileDescriptorSet: protobuf.Type };
  const set = FileDescriptorSet.decode(readFileSync(schemaOf(version)));
  const root = (protobuf.Root as unknown as { fromDescriptor(set: unknown): protobuf.Root }).fromDescriptor(
    set,
  );
  root.resolveAll();
  const type = root.lookupType("segue.v1.Envelope");
  return (bytes) => withProtoNames(type.toObject(type.decode(bytes), { enums: String, bytes: String }));
}

function withProtoNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withProtoNames);
  if (typeof value !== "object" || value === null) return value;
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [snake(name), withProtoNames(inner)]),
  );
}

const jsonOf = (bytes: Uint8Array) => messageToJson("Envelope", decodeMessage("Envelope", bytes));

describe.each(releases() as string[])("release %s", (version) => {
  const folder = conversationOf(version);
  const turns = readdirSync(folder)
    .filter((name) => name.endsWith(".bin"))
    .map((name) => ({
      name: basename(name, ".bin"),
      bytes: new Uint8Array(readFileSync(join(folder, name))),
      json: JSON.parse(readFileSync(join(folder, name.replace(/bin$/, "json")), "utf8")) as unknown,
    }));
  const read = decoderOf(version);

  it("recorded every message of the envelope", () => {
    expect(turns.map(({ name }) => name)).toEqual([
      "1-hello.worker",
      "2-render-batch.main",
      "3-progress.worker",
      "4-cancel.main",
      "5-failure.worker",
      "6-result.worker",
    ]);
  });

  it.each(turns)("wrote $name so that it is read today", ({ bytes, json }) => {
    expect(jsonOf(bytes)).toEqual(json);
    const body = openEnvelope(bytes);
    if (body.case === "hello") expect(agreeOnVersion(body.value)).toBe(1);
  });

  it.each(turns)("reads $name as it is written today", ({ bytes, json }) => {
    const today = sealEnvelope(openEnvelope(bytes));
    expect(read(today)).toEqual(json);
  });

  it("reads any message that is written today, less what it does not know", () => {
    fc.assert(
      fc.property(arbitraryMessage("Envelope"), ({ body }) => {
        const bytes = sealEnvelope(body);
        expect(jsonOf(bytes)).toMatchObject(read(bytes) as object);
      }),
      { numRuns: 100 },
    );
  });
});
