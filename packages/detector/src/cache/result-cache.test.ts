import { copyFile, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packMask } from "@segue/protocol";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { yoloGraph } from "../../test/yolo-graph.js";
import { SubjectDetector } from "../detector.js";
import type { DetectionResult } from "../result.js";
import { cacheFolder, subjectCacheFolder } from "./cache-folder.js";
import { ResultCache } from "./result-cache.js";

const photo = (file: string) =>
  fileURLToPath(new URL(`../../../../examples/photos/${file}`, import.meta.url));

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), "segue-cache-"));
});
afterEach(() => rm(cacheDir, { recursive: true }));

const entries = async () => (await readdir(cacheDir)).sort();
const bbox = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };
const found: DetectionResult = {
  image: { width: 4, height: 2, sha256: "ab" },
  subject: {
    ...{ target: "", label: "cat", confidence: 0.5, bbox, anchor: { x: 0.25, y: 0.4 } },
    mask: packMask(Uint8Array.of(0, 1, 1, 0, 0, 1, 1, 0), 4, 2),
  },
  candidates: [{ label: "cat", score: 0.5, bbox }],
};

describe("between runs", () => {
  it("runs no network and opens no model for what is known", async () => {
    const requests = [
      [photo("astronaut.png"), { target: "woman" }],
      [photo("chelsea.png"), {}],
      [photo("chelsea.png"), { target: "dog" }],
    ] as const;
    const run = async () => {
      await using detector = await SubjectDetector.open({ cacheDir });
      const results: DetectionResult[] = [];
      for (const [image, request] of requests) results.push(await detector.detect(image, request));
      const { modelLoads, inferences, maskInferences } = detector;
      return { results, counts: [modelLoads, inferences, maskInferences] };
    };
    const first = await run();
    expect(first.counts).toEqual([2, 2, 2]);
    const second = await run();
    expect(second.counts).toEqual([0, 0, 0]);
    expect(second.results).toEqual(first.results);
    expect(await entries()).toHaveLength(3);
  });

  it("takes nothing from another model, another file of the same name, or another request", async () => {
    const model = join(cacheDir, "model.onnx");
    const seen = [{ cx: 32, cy: 32, w: 32, h: 16, classId: 0, score: 0.9 }];
    const count = async (request = {}, file = photo("chelsea.png")) => {
      await using detector = await SubjectDetector.open({ cacheDir, model });
      await detector.detect(file, { mask: false, ...request });
      return detector.inferences;
    };
    await writeFile(model, yoloGraph({ names: ["a"], seen }));
    expect([await count(), await count()]).toEqual([1, 0]);
    await writeFile(model, yoloGraph({ names: ["other"], seen }));
    expect([await count(), await count()]).toEqual([1, 0]);
    expect([await count({ nth: 1 }), await count({ nth: 1 })]).toEqual([1, 0]);
    const copy = join(cacheDir, "copy.png");
    await copyFile(photo("chelsea.png"), copy);
    expect(await count({}, copy)).toBe(0);
  });

  it("does not let a known image past the limit on pixels", async () => {
    await using first = await SubjectDetector.open({ cacheDir });
    await first.detect(photo("chelsea.png"), { mask: false });
    await using second = await SubjectDetector.open({ cacheDir, limitInputPixels: 1000 });
    await expect(second.detect(photo("chelsea.png"), { mask: false })).rejects.toMatchObject({
      code: "IMAGE_TOO_LARGE",
    });
  });
});

describe("ResultCache", () => {
  it("gives back what it was given", async () => {
    const cache = new ResultCache(cacheDir);
    expect(await cache.get("key")).toBeNull();
    await cache.put("key", found);
    expect(await cache.get("key")).toEqual(found);
    expect(await cache.get("other")).toBeNull();
    const none = {
      ...found,
      subject: null,
      reason: "None.",
      saliency: { bbox, anchor: { x: 0.25, y: 0.4 } },
    };
    await cache.put("none", none);
    expect(await cache.get("none")).toEqual(none);
  });

  it("takes no damaged entry for a result", async () => {
    const cache = new ResultCache(cacheDir);
    await cache.put("key", found);
    const path = join(cacheDir, (await entries())[0]!);
    const text = await readFile(path, "utf8");
    const damaged = [
      "",
      "null",
      "{}",
      text.slice(0, -10),
      text.replace('"version":1', '"version":2'),
      text.replace('"key":"key"', '"key":"yek"'),
      text.replace("cat", "dog"),
      text.replace('\\"width\\":4', '\\"width\\":5'),
    ];
    for (const wrong of damaged) {
      await writeFile(path, wrong);
      expect(await cache.get("key"), wrong.slice(0, 40)).toBeNull();
    }
    await cache.put("key", found);
    expect(await cache.get("key")).toEqual(found);
  });

  it("is never in the way where it can't be written", async () => {
    const file = join(cacheDir, "file");
    await writeFile(file, "");
    const cache = new ResultCache(join(file, "below"));
    await cache.put("key", found);
    expect(await cache.get("key")).toBeNull();
    await cache.tidy();
  });

  it("lets the longest unused go when there are too many, and what was left behind", async () => {
    const cache = new ResultCache(cacheDir);
    const setAge = async (name: string, seconds: number) =>
      utimes(join(cacheDir, name), new Date(), new Date(Date.now() - seconds * 1000));
    for (let index = 0; index < 8; index++) {
      const before = await entries();
      await cache.put(`key ${index}`, found);
      const [added] = (await entries()).filter((name) => !before.includes(name));
      await setAge(added!, 100 - index);
    }
    await cache.get("key 0");
    await writeFile(join(cacheDir, "x.json.1-ab.tmp"), "");
    await setAge("x.json.1-ab.tmp", 7200);
    await cache.tidy(1e6, 4);
    const left = await Promise.all(Array.from({ length: 8 }, (_, index) => cache.get(`key ${index}`)));
    expect(left.map((result) => result !== null)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(await entries()).toHaveLength(3);

    const { size } = await stat(join(cacheDir, (await entries())[0]!));
    await cache.put("key 9", found);
    await cache.tidy(2 * size, 100);
    expect(await entries()).toHaveLength(1);
  });
});

describe("cacheFolder", () => {
  it("is where the environment says", () => {
    expect(cacheFolder({ SEGUE_CACHE_DIR: "/a", XDG_CACHE_HOME: "/b" })).toBe("/a");
    expect(cacheFolder({ XDG_CACHE_HOME: "/b" })).toBe(join("/b", "segue"));
    expect(cacheFolder({})).toMatch(/\.cache.segue$/);
    expect(subjectCacheFolder({ SEGUE_CACHE_DIR: "/a" })).toBe(join("/a", "subjects"));
  });
});
