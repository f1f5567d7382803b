import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../../../render-worker/test/scratch-folder.js";
import { Lock } from "./lock.js";
import { evict, placeOf } from "./workspaces.js";

const folder = scratchFolder();

/** A workspace of some bytes that was used some days ago. */
function made(name: string, bytes: number, days: number) {
  const place = placeOf(folder, name);
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(join(place.folder, "chunk"), new Uint8Array(bytes));
  const time = Date.now() / 1000 - days * 86_400;
  utimesSync(place.folder, time, time);
  return place;
}

test("old workspaces go, then those used longest ago until the rest fits; never one in use", async () => {
  const [own, old, held] = [made("own", 500, 99), made("old", 1, 15), made("held", 10, 99)];
  const [third, second, first] = [made("c", 300, 3), made("b", 300, 2), made("a", 300, 1)];
  const lock = await Lock.take(held.lock);
  await evict(folder, own.folder, { bytes: 1200 });
  const left = [own, old, held, third, second, first].map((place) => existsSync(place.folder));
  expect(left).toEqual([true, false, true, false, true, true]);
  await (lock as Lock)[Symbol.asyncDispose]();
  expect(dirname(own.folder)).toBe(folder);
});
