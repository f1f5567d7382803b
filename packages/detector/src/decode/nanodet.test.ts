import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COCO_LABELS } from "../coco.js";
import { NANODET, SELFIE_SEGMENTATION } from "../embedded.js";
import { intersectionOverUnion } from "../geometry.js";
import { decodeImage, readImageSize } from "../image.js";
import { readImageSource } from "../image-source.js";
import { letterboxFor } from "../letterbox.js";
import { ModelSession } from "../session.js";
import { recogniseDetectionModel } from "./families.js";
import type { DetectionModel } from "./family.js";
import { nanodet } from "./nanodet.js";

interface Reference {
  images: {
    file: string;
    sha256: string;
    width: number;
    height: number;
    detections: { label: string; score: number; box: [number, number, number, number] }[];
  }[];
  tolerance: { otherGoodResizer: { score: number; iouMin: number } };
}

const photo = (file: string) =>
  fileURLToPath(new URL(`../../../../examples/photos/${file}`, import.meta.url));
const reference: Reference = JSON.parse(
  await readFile(new URL("../../models/nanodet-g-416/reference.json", import.meta.url), "utf8"),
);

let session: ModelSession;
let model: DetectionModel;
beforeAll(async () => {
  session = await ModelSession.open(NANODET.path, 1);
  model = recogniseDetectionModel(NANODET.path, session.signature);
});
afterAll(() => session[Symbol.asyncDispose]());

describe("nanodet", () => {
  it("recognises the embedded model", () => {
    expect(model.family).toBe("nanodet");
    expect(model.input).toEqual({ width: 416, height: 416 });
    expect(model.labels).toHaveLength(80);
  });

  const published = ["astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg"];
  it.each(published)("sees in %s what its reference says", async (file) => {
    const expected = reference.images.find((image) => image.file === file)!;
    const source = await readImageSource(photo(file));
    expect(source.sha256).toBe(expected.sha256);
    const size = await readImageSize(source, 1e8);
    expect(size).toEqual({ width: expected.width, height: expected.height });

    const letterbox = letterboxFor(size, model.input);
    const outputs = await session.run(model.feed(await decodeImage(source, letterbox), letterbox));
    const found = model.decode(outputs, letterbox, 0.25);

    const { score: scoreTolerance, iouMin } = reference.tolerance.otherGoodResizer;
    expect(found.map(({ label }) => label)).toEqual(expected.detections.map(({ label }) => label));
    expected.detections.forEach(({ score, box: [x1, y1, x2, y2] }, index) => {
      expect(Math.abs(found[index]!.score - score)).toBeLessThan(scoreTolerance);
      const box = {
        x: x1 / size.width,
        y: y1 / size.height,
        width: (x2 - x1) / size.width,
        height: (y2 - y1) / size.height,
      };
      expect(intersectionOverUnion(found[index]!.box, box)).toBeGreaterThan(iouMin);
    });
  });

  it("decodes by hand: best class, threshold, letterbox, clipping, suppression a class", () => {
    const anchors = [
      { corners: [100, 150, 200, 250], classId: 15, score: 0.6 },
      { corners: [104, 150, 204, 250], classId: 15, score: 0.5 },
      { corners: [100, 150, 200, 250], classId: 16, score: 0.4 },
      { corners: [-40, 104, 40, 204], classId: 0, score: 0.3 },
      { corners: [300, 150, 300.5, 250], classId: 0, score: 0.9 },
      { corners: [300, 150, 400, 250], classId: 0, score: 0.24 },
    ];
    const boxes = Float32Array.from(anchors.flatMap(({ corners }) => corners));
    const scores = new Float32Array(anchors.length * 80);
    anchors.forEach(({ classId, score }, index) => {
      scores[index * 80 + classId] = score;
      scores[index * 80 + 79] = 0.1;
    });
    const outputs = {
      boxes: { type: "float32", dims: [1, anchors.length, 4], data: boxes },
      scores: { type: "float32", dims: [1, anchors.length, 80], data: scores },
    } as const;
    // 832 x 416 is halved: the image lies in rows 104 to 312 of the input.
    const found = model.decode(outputs, letterboxFor({ width: 832, height: 416 }, model.input), 0.25);
    expect(found.map(({ label, score }) => [label, Math.round(score * 100)])).toEqual([
      ["cat", 60],
      ["dog", 40],
      ["person", 30],
    ]);
    const { x, y, width, height } = found[0]!.box;
    expect([x * 832, y * 416, width * 832, height * 416].map(Math.round)).toEqual([200, 92, 200, 200]);
    expect(found[2]!.box).toMatchObject({ x: 0, y: 0, width: expect.closeTo(40 / 416, 6) });
  });

  it("does not take a model of another shape", async () => {
    const { inputs, outputs, metadata } = session.signature;
    expect(nanodet.recognise({ inputs: [], outputs, metadata })).toBeNull();
    expect(nanodet.recognise({ inputs: [{ ...inputs[0]!, type: "float32" }], outputs, metadata })).toBeNull();
    expect(nanodet.recognise({ inputs, outputs: outputs.slice(0, 1), metadata })).toBeNull();
    const fewer = outputs.map((output) => ({ ...output, dims: [1, 100, 4] }));
    expect(nanodet.recognise({ inputs, outputs: fewer, metadata })).toBeNull();

    await using person = await ModelSession.open(SELFIE_SEGMENTATION.path, 1);
    expect(() => recogniseDetectionModel("person.onnx", person.signature)).toThrow(
      "person.onnx is not a detection model that Segue knows (nanodet, yolo): " +
        "it has image uint8[1,256,256,3], mask float32[1,256,256].",
    );
  });
});

describe("COCO_LABELS", () => {
  it("has the 80 classes at their places", () => {
    expect(COCO_LABELS).toHaveLength(80);
    expect(new Set(COCO_LABELS).size).toBe(80);
    expect([0, 15, 41, 60, 79].map((index) => COCO_LABELS[index])).toEqual([
      ...["person", "cat", "cup", "dining table", "toothbrush"],
    ]);
  });
});
