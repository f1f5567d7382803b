import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackMask } from "@segue/protocol";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Seen, type YoloGraph, yoloGraph } from "../../test/yolo-graph.js";
import { SubjectDetector } from "../detector.js";
import { letterboxFor } from "../letterbox.js";
import { ModelSession } from "../session.js";
import { recogniseDetectionModel } from "./families.js";

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "segue-yolo-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function graphFile(graph: YoloGraph): Promise<string> {
  const path = join(folder, `graph${files++}.onnx`);
  await writeFile(path, yoloGraph(graph));
  return path;
}

async function recognise(graph: YoloGraph) {
  const path = await graphFile(graph);
  await using session = await ModelSession.open(path, 1);
  return recogniseDetectionModel(path, session.signature);
}

const names = ["ball", "box", "tree"];
const ball: Seen = { cx: 32, cy: 32, w: 32, h: 16, classId: 0, score: 0.9 };

/** A 128 × 64 picture: halved, it lies in rows 16 to 48 of the 64 × 64 input. */
const wide = (shapes: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="64"><rect width="128" height="64" fill="#444"/>${shapes}</svg>`,
    ),
  )
    .png()
    .toBuffer();

describe("recognising", () => {
  it("reads size, names and task from the metadata", async () => {
    const model = await recognise({ names, seen: [ball] });
    expect(model).toMatchObject({ family: "yolo", input: { width: 64, height: 64 }, labels: names });
  });

  it("does without metadata where the shapes say enough", async () => {
    const model = await recognise({ names, seen: [ball], metadata: {} });
    expect(model.labels).toEqual(["class 0", "class 1", "class 2"]);
    const coco = await recognise({ names: Array<string>(80).fill("x"), seen: [ball], metadata: {} });
    expect(coco.labels[15]).toBe("cat");
  });

  it("reads the size of an export with free dimensions from the metadata", async () => {
    const change: YoloGraph["change"] = (model) => ({
      ...model,
      inputs: [{ name: "images", dims: ["batch", 3, "height", "width"] }],
    });
    expect((await recognise({ names, seen: [ball], change })).input).toEqual({ width: 64, height: 64 });
  });

  it.each<[string, Partial<YoloGraph>, string]>([
    [
      "another task",
      { metadata: { task: "pose" } },
      'is a YOLO model for the task "pose"; Segue uses those for detect and segment.',
    ],
    [
      "too few names",
      { metadata: { names: "{0: 'ball'}" } },
      "gives 3 classes but names 1 in its metadata; export it again.",
    ],
    [
      "half precision",
      {
        change: (model) => ({
          ...model,
          inputs: [{ ...model.inputs[0]!, type: "float16" }],
          nodes: [
            { op: "Cast", inputs: ["images"], outputs: ["full"], attributes: { to: 1 } },
            ...model.nodes.map((node) => ({
              ...node,
              inputs: node.inputs.map((name) => (name === "images" ? "full" : name)),
            })),
          ],
        }),
      },
      "computes in float16; export it with half=False and int8=False, in float32.",
    ],
    [
      "an older layout",
      {
        metadata: {},
        size: 96,
        change: (model) => ({
          ...model,
          initializers: model.initializers!.map((one) =>
            one.name === "constant" ? { ...one, dims: [1, 189, 7] } : one,
          ),
          outputs: [{ name: "output0", dims: [1, 189, 7] }],
        }),
      },
      "is not a detection model that Segue knows (nanodet, yolo): it has images float32[1,3,96,96], output0 float32[1,189,7].",
    ],
  ])("refuses %s", async (_what, graph, message) => {
    await expect(recognise({ names, seen: [ball], ...graph })).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message: expect.stringContaining(`.onnx ${message}`),
    });
  });
});

describe("feeding", () => {
  it("gives planes of red, green and blue, 0..1, grey around", async () => {
    const model = await recognise({ names, seen: [] });
    const letterbox = letterboxFor({ width: 128, height: 64 }, model.input);
    expect(letterbox).toMatchObject({ left: 0, top: 16, width: 64, height: 32 });
    const data = new Uint8Array(64 * 32 * 3);
    data.set([255, 51, 0]);
    const { images } = model.feed({ width: 64, height: 32, data }, letterbox);
    expect(images!.dims).toEqual([1, 3, 64, 64]);
    const at = (channel: number, x: number, y: number) => images!.data[(channel * 64 + y) * 64 + x];
    expect([at(0, 0, 16), at(1, 0, 16), at(2, 0, 16)]).toEqual([1, Math.fround(0.2), 0]);
    expect([at(0, 0, 15), at(2, 63, 48)]).toEqual([Math.fround(114 / 255), Math.fround(114 / 255)]);
  });
});

describe("decoding", () => {
  const detect = async (graph: YoloGraph, request = {}) => {
    const model = await graphFile(graph);
    await using detector = await SubjectDetector.open({ model, cacheDir: null, threads: 1 });
    return detector.detect(await wide('<circle cx="64" cy="32" r="16" fill="#f00"/>'), {
      mask: false,
      ...request,
    });
  };

  it("turns boxes back into the image, best first, and drops the faint", async () => {
    const tree: Seen = { cx: 8, cy: 24, w: 16, h: 16, classId: 2, score: 0.5 };
    const faint: Seen = { ...tree, classId: 1, score: 0.2, cx: 50 };
    const { candidates } = await detect({ names, seen: [tree, ball, faint] });
    expect(candidates).toEqual([
      // Input 16..48 by 24..40 is 0.25..0.75 of the width, and 0.25..0.75 of the height inside the letterbox.
      { label: "ball", score: Math.fround(0.9), bbox: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 } },
      { label: "tree", score: 0.5, bbox: { x: 0, y: 0, width: 0.25, height: 0.5 } },
    ]);
  });

  it("suppresses overlaps of one class only, over an IoU of 0.7", async () => {
    const shifted = (pixels: number, classId = 0): Seen => ({
      ...ball,
      cx: ball.cx + pixels,
      classId,
      score: 0.8,
    });
    // Shifted by 5 of 32 the IoU is 27/37 = 0.73, by 6 it is 26/38 = 0.68.
    expect((await detect({ names, seen: [ball, shifted(5)] })).candidates).toHaveLength(1);
    expect((await detect({ names, seen: [ball, shifted(6)] })).candidates).toHaveLength(2);
    expect((await detect({ names, seen: [ball, shifted(5, 1)] })).candidates).toHaveLength(2);
  });

  it("takes the best class of a place", async () => {
    const change: YoloGraph["change"] = (model) => {
      const [constant, ...rest] = model.initializers!;
      const data = Float32Array.from(constant!.data);
      data[(4 + 2) * 84] = 0.95;
      return { ...model, initializers: [{ ...constant!, data }, ...rest] };
    };
    expect((await detect({ names, seen: [ball], change })).candidates).toMatchObject([{ label: "tree" }]);
  });

  it("finds a class that only this model knows, by its name and plural", async () => {
    const { subject } = await detect({ names, seen: [ball] }, { target: "the balls" });
    expect(subject).toMatchObject({ label: "ball", anchor: { x: 0.5, y: 0.5 } });
    const { reason } = await detect({ names, seen: [ball] }, { target: "tree" });
    expect(reason).toBe('No "tree" was found; the model saw ball (0.90).');
  });

  it("reads models that suppress overlaps themselves", async () => {
    const { candidates } = await detect({ names, seen: [ball], end2end: true });
    expect(candidates).toMatchObject([
      { label: "ball", bbox: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 } },
    ]);
  });
});

describe("masks", () => {
  /** The part of the mask in the shape, and of the shape in the mask, as IoU. */
  async function overlap(graph: YoloGraph, shapes: string) {
    const model = await graphFile({ masks: true, ...graph });
    await using detector = await SubjectDetector.open({ model, cacheDir: null, threads: 1 });
    const { subject } = await detector.detect(await wide(shapes));
    if (!subject?.mask) return null;
    const { width, height } = subject.mask;
    const found = unpackMask(subject.mask);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 64" width="${width}" height="${height}">${shapes}</svg>`;
    const drawn = await sharp(Buffer.from(svg)).extractChannel("alpha").raw().toBuffer();
    let [both, either] = [0, 0];
    drawn.forEach((alpha, at) => {
      both += alpha > 127 && found[at] === 1 ? 1 : 0;
      either += alpha > 127 || found[at] === 1 ? 1 : 0;
    });
    return { iou: both / either, found, width, height };
  }

  it.each([false, true])("follow the edge that the prototypes show (end2end: %j)", async (end2end) => {
    const around: Seen = { ...ball, cx: 128, cy: 128, w: 136, h: 68 };
    const result = await overlap(
      { names, seen: [around], end2end, size: 256 },
      '<ellipse cx="64" cy="32" rx="31" ry="15" fill="#f00"/>',
    );
    expect(result!.iou).toBeGreaterThan(0.95);
    expect([result!.width, result!.height]).toEqual([1024, 512]);
  });

  it("end at the box", async () => {
    const result = await overlap({ names, seen: [ball] }, '<rect width="128" height="64" fill="#f00"/>');
    // The box is 256..768 by 128..384 of 1024 x 512, and it is full.
    const { found, width } = result!;
    const at = (x: number, y: number) => found[y * width + x];
    expect(found.reduce((sum, pixel) => sum + pixel, 0)).toBe(512 * 256);
    expect([at(256, 128), at(767, 383), at(255, 200), at(768, 200), at(500, 127), at(500, 384)]).toEqual([
      ...[1, 1, 0, 0, 0, 0],
    ]);
  });

  it("are none where the prototypes show nothing; GrabCut and the person model have no say in a grey picture", async () => {
    expect(
      await overlap({ names: ["person"], seen: [ball] }, '<rect width="1" height="1" fill="#444"/>'),
    ).toBeNull();
  });
});
