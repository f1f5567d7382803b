import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { scratchFolder } from "../../../render-worker/test/scratch-folder.js";
import { ChunkStore } from "./chunk-store.js";

const folder = join(scratchFolder(), "workspace");
const name = `${"ab".repeat(20)}.nut`;
const path = join(folder, name);
const record = `${path}.json`;
const bytes = Buffer.alloc(300, "chunk ");

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const store = await ChunkStore.open(folder);
  writeFileSync(path, bytes);
  await store.keep(name, 9);
});

describe("a process that is killed at any byte", () => {
  test("of the record leaves a chunk that does not count, and is swept", async () => {
    const whole = readFileSync(record);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(path, bytes);
      writeFileSync(record, whole.subarray(0, length));
      const store = await ChunkStore.open(folder);
      expect([length, await store.framesOf(name), readdirSync(folder)]).toEqual([length, undefined, []]);
    }
    writeFileSync(path, bytes);
    writeFileSync(record, whole);
    expect(await (await ChunkStore.open(folder)).framesOf(name)).toBe(9);
  });

  test("of the chunk leaves one that does not count", async () => {
    const whole = readFileSync(record);
    for (let length = 0; length < bytes.length; length++) {
      writeFileSync(path, bytes.subarray(0, length));
      writeFileSync(record, whole);
      const store = await ChunkStore.open(folder);
      expect([length, await store.framesOf(name), readdirSync(folder)]).toEqual([length, undefined, []]);
    }
  });
});

test("each byte of a record that is changed counts", async () => {
  const whole = readFileSync(record);
  for (let at = 0; at < whole.length; at++) {
    const changed = Buffer.from(whole);
    changed[at]! ^= 1;
    writeFileSync(path, bytes);
    writeFileSync(record, changed);
    const frames = await (await ChunkStore.open(folder)).framesOf(name);
    // A number that was changed into another is told by the batch, which knows its own.
    expect([undefined, 8]).toContain(frames);
  }
});

describe("chunks that somebody changes while they are in use", () => {
  test("are told, and forgotten; the others are kept", async () => {
    const store = await ChunkStore.open(folder);
    const other = `${"cd".repeat(20)}.nut`;
    writeFileSync(join(folder, other), bytes);
    await store.keep(other, 5);
    await store.requireWhole([name, other]);
    truncateSync(path, 10);
    await expect(store.requireWhole([name, other])).rejects.toMatchObject({
      code: "CHUNK_INVALID",
      kind: "render",
      message: `1 of 2 chunks in ${folder} were changed or removed by somebody else; run it again: the others are kept.`,
    });
    expect(readdirSync(folder).sort()).toEqual([other, `${other}.json`]);
  });

  test("or whose folder is gone can't be kept, and it says so", async () => {
    const store = await ChunkStore.open(folder);
    rmSync(folder, { recursive: true });
    await expect(store.keep(name, 9)).rejects.toMatchObject({
      code: "OUTPUT_UNWRITABLE",
      message: expect.stringMatching(
        /^The work folder .* can't be written \(ENOENT.*\); choose another with --work-dir\.$/,
      ),
    });
    await store.sweep();
  });
});
