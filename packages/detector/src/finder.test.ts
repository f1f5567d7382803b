import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BoundingBox, unpackMask } from "@segue/protocol";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Seen, yoloGraph } from "../test/yolo-graph.js";
import { SubjectDetector } from "./detector.js";
import { intersectionOverUnion } from "./geometry.js";

const clip = fileURLToPath(new URL("../fixtures/tiny-clip", import.meta.url));
const photo = (file: string) => fileURLToPath(new URL(`../../../examples/photos/${file}`, import.meta.url));

interface Scene {
  file: string;
  width: number;
  height: number;
  objects: { label: string; color: string; shape: string; bbox: [number, number, number, number] }[];
}
const { scenes }: { scenes: Scene[] } = JSON.parse(await readFile(`${clip}/reference.json`, "utf8"));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "segue-finder-"));
});
afterAll(() => rm(folder, { recursive: true }));

const boxOf = (
  { width, height }: Scene,
  [x1, y1, x2, y2]: [number, number, number, number],
): BoundingBox => ({
  x: x1 / width,
  y: y1 / height,
  width: (x2 - x1) / width,
  height: (y2 - y1) / height,
});

describe("targets in free text", () => {
  it("are found by their look, without a class or a box being known", async () => {
    await using detector = await SubjectDetector.open({ clip, cacheDir: null });
    let [right, asked] = [0, 0];
    const missed: string[] = [];
    for (const scene of scenes.slice(0, 6)) {
      for (const { label, bbox } of scene.objects) {
        const request = { target: `a ${label}`, mask: false };
        const { subject } = await detector.detect(`${clip}/${scene.file}`, request);
        const twins = scene.objects.filter((other) => other.label === label).map((other) => other.bbox);
        const found =
          subject && twins.some((twin) => intersectionOverUnion(subject.bbox, boxOf(scene, twin)) > 0.4);
        asked++;
        if (found) right++;
        else missed.push(`${scene.file} ${label} ${bbox}`);
      }
    }
    expect(right / asked, missed.join("\n")).toBeGreaterThan(0.85);
    expect(detector.modelLoads).toBe(3);
  });

  it("are not found where they are not", async () => {
    await using detector = await SubjectDetector.open({ clip, cacheDir: null });
    const [scene] = scenes;
    const { subject, reason, saliency } = await detector.detect(`${clip}/${scene!.file}`, {
      target: "a purple ring",
    });
    expect(subject).toBeNull();
    expect(reason).toMatch(/^Nothing in the picture looks like "a purple ring"; /);
    expect(saliency).not.toBeNull();
  });

  it("are not looked for without a model for them", async () => {
    await using detector = await SubjectDetector.open({ cacheDir: null });
    const { subject, reason } = await detector.detect(`${clip}/${scenes[0]!.file}`, { target: "a red bolt" });
    expect(subject).toBeNull();
    expect(reason).toBe(
      '"a red bolt" is not a kind of thing that the model knows, so it can\'t be looked for.',
    );
  });

  it("choose among several of a class by their other words", async () => {
    // The detector calls every shape of the first scene a person; which of them is a red heart is for the look.
    const scene = scenes[0]!;
    const seen = scene.objects.map(({ bbox: [x1, y1, x2, y2] }, at): Seen => {
      const scale = 128 / Math.max(scene.width, scene.height);
      const top = Math.floor((128 - scene.height * scale) / 2);
      const centre = { cx: ((x1 + x2) / 2) * scale, cy: ((y1 + y2) / 2) * scale + top };
      return { ...centre, w: (x2 - x1) * scale, h: (y2 - y1) * scale, classId: 0, score: 0.9 - at * 0.1 };
    });
    const model = join(folder, "people.onnx");
    await writeFile(model, yoloGraph({ size: 128, names: ["person"], seen }));
    await using detector = await SubjectDetector.open({ model, clip, cacheDir: null });
    const find = async (target: string, nth?: number) =>
      (await detector.detect(`${clip}/${scene.file}`, { target, nth, mask: false })).subject!.bbox;
    for (const { label, bbox } of scene.objects) {
      const iou = intersectionOverUnion(await find(`${label} girl`), boxOf(scene, bbox));
      expect(iou, label).toBeGreaterThan(0.8);
    }
    expect(detector.textInferences).toBe(scene.objects.length);
    // "person" says nothing about which.
    await find("the persons");
    expect(detector.textInferences).toBe(scene.objects.length);
    // Only one fits, so it is the first from the left as well.
    expect(
      intersectionOverUnion(await find("red bolt girl", 1), await find("red bolt girl")),
    ).toBeGreaterThan(0.99);
  });
});

describe("masks of things, with the models inside this package", () => {
  const iouOf = async (file: string, target: string, outline: string, width: number, height: number) => {
    await using detector = await SubjectDetector.open({ cacheDir: null });
    const { subject } = await detector.detect(photo(file), { target });
    if (!subject?.mask) return null;
    const { mask } = subject;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${mask.width}" height="${mask.height}" preserveAspectRatio="none"><polygon points="${outline}"/></svg>`;
    const drawn = await sharp(Buffer.from(svg)).extractChannel("alpha").raw().toBuffer();
    const found = unpackMask(mask);
    let [both, either] = [0, 0];
    drawn.forEach((alpha, at) => {
      both += alpha > 127 && found[at] === 1 ? 1 : 0;
      either += alpha > 127 || found[at] === 1 ? 1 : 0;
    });
    return both / either;
  };

  it("the cat fills the frame: no mask", async () => {
    expect(await iouOf("chelsea.png", "cat", "", 451, 300)).toBeNull();
  });

  it("the cup overlaps one drawn by hand", async () => {
    const cup =
      "173,100 180,75 197,52 222,32 250,22 285,18 320,22 352,36 380,58 398,85 406,110 407,125 403,152 394,190 378,222 " +
      "355,248 335,264 315,281 290,284 268,280 255,285 243,297 232,305 217,308 205,304 198,293 197,272 203,252 " +
      "213,238 222,231 205,215 190,195 180,168 174,135";
    expect(await iouOf("coffee.png", "cup", cup, 600, 400)).toBeGreaterThan(0.75);
  });
});

describe("where there is no subject", () => {
  it("says where the image draws the eye; where there is one, it says nothing", async () => {
    await using detector = await SubjectDetector.open({ cacheDir: null });
    const { subject, saliency } = await detector.detect(photo("rocket.jpg"), { target: "dog" });
    expect(subject).toBeNull();
    expect(saliency!.anchor.x).toBeCloseTo(0.51, 1);
    expect((await detector.detect(photo("chelsea.png"))).saliency).toBeUndefined();
  });
});
