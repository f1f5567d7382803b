import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { photo } from "../../render-worker/test/shot-of.js";
import type { SubjectNeed } from "./subject-needs.js";
import { SubjectSearch } from "./subject-search.js";

const zoom = { params: { case: "zoomOnSubject" as const, value: {} } };
const needOf = (segmentIndex: number, target: string): SubjectNeed => ({
  segmentIndex,
  effects: [zoom],
  request: { target, mask: false },
});
const image = (name: string) => ({ path: photo(name), width: 512, height: 512 });
const images = [image("astronaut.png"), undefined, image("chelsea.png"), image("coffee.png")];
const needs = [needOf(0, "person"), needOf(1, "cat"), needOf(2, "cat"), needOf(3, "cup")];
const options = { detector: { cacheDir: null } };
const folder = scratchFolder();

describe("a search for subjects", () => {
  test("tells all in order of time, and each segment by itself", async () => {
    const search = new SubjectSearch(needs, images, options);
    const of = Promise.all([search.of([3, 1]), search.of([7])]);
    const all = await search.run();
    expect(all.found.map(({ need, subject }) => [need.segmentIndex, subject.label])).toEqual([
      [0, "person"],
      [2, "cat"],
      [3, "cup"],
    ]);
    expect(all.warnings.map(({ at }) => at)).toEqual(["segments[1]"]);
    expect(all.modelLoads).toBe(1);
    expect((await of).map((found) => found.map(({ subject }) => subject.label))).toEqual([["cup"], []]);
  });

  test("looks into each image once for a hundred segments, and into none the next time", async () => {
    const photos = ["astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg"].map(image);
    const targets = ["person", "cat", "cup"];
    const hundred = Array.from({ length: 100 }, (_, i) => ({
      ...needOf(i, targets[i % 3]!),
      request: { target: targets[i % 3]!, mask: true },
    }));
    const shown = hundred.map((_, i) => photos[i % 4]);
    const remembering = { detector: { cacheDir: join(folder, "subjects") } };
    const first = await new SubjectSearch(hundred, shown, remembering).run();
    expect(first.inferences).toEqual({ images: 4, masks: 3 });
    const second = await new SubjectSearch(hundred, shown, remembering).run();
    expect(second).toEqual({ ...first, inferences: { images: 0, masks: 0 }, modelLoads: 0 });
  });

  test("looks first for what somebody waits for", async () => {
    const many = Array.from({ length: 8 }, (_, i) => needOf(i, "cat"));
    const search = new SubjectSearch(many, Array(8).fill(image("chelsea.png")), options);
    const order: number[] = [];
    const note = (segment: number) => search.of([segment]).then(() => order.push(segment));
    const last = note(7);
    const running = search.run();
    await last;
    // The others are asked for only now.
    await Promise.all([running, ...[2, 3, 4, 5, 6].map(note)]);
    expect(order[0]).toBe(7);
    expect(order).toHaveLength(6);
  });

  test("takes a person for a character whom no model knows by name, and says so", async () => {
    const ada = { ...needOf(0, "Ada Lovelace"), instead: "person" };
    const { found, warnings } = await new SubjectSearch([ada], images, options).run();
    expect(found[0]!.subject.label).toBe("person");
    expect(warnings).toEqual([
      {
        at: "segments[0]",
        message: 'segments[0]: "Ada Lovelace" is not known by name; the most prominent person is taken.',
      },
    ]);
  });

  test("fails for everybody who waits", async () => {
    const search = new SubjectSearch(needs, [{ ...image("chelsea.png"), path: "/nowhere.png" }], options);
    const waiting = search.of([0]);
    const failure = { code: "IMAGE_MISSING" };
    await Promise.all([
      expect(search.run()).rejects.toMatchObject(failure),
      expect(waiting).rejects.toMatchObject(failure),
    ]);
  });

  test("stops when it is told to", async () => {
    const stop = new AbortController();
    stop.abort();
    const search = new SubjectSearch(needs, images, options);
    await expect(search.run(stop.signal)).rejects.toMatchObject({ code: "ABORTED" });
    await expect(search.of([0])).rejects.toMatchObject({ code: "ABORTED" });
  });
});
