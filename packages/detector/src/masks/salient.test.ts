import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackMask } from "@segue/protocol";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Model, onnxModel } from "../../test/onnx-graph.js";
import { readImageSource } from "../image-source.js";
import { ModelSession } from "../session.js";
import { salientMask } from "./salient.js";
import { recogniseSalientModel, type SalientModelOptions, saliencyOf } from "./salient-model.js";

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "segue-salient-"));
});
afterAll(() => rm(folder, { recursive: true }));

const MEAN = [0.485, 0.456, 0.406] as const;
const STD = [0.229, 0.224, 0.225] as const;

/**
 * A graph in U²-Net's contract: seven maps, of which the first is the sigmoid of 20 × (red − green) − 10 of the
 * picture, taken back through U²-Net's normalisation, and the others are zero.
 */
function salientGraph(size: number, change: (model: Model) => Model = (model) => model): Buffer {
  const weights = [20 * STD[0], -20 * STD[1], 0];
  const bias = 20 * (MEAN[0] - MEAN[1]) - 10;
  const maps = ["1959", "1960", "1961", "1962", "1963", "1964", "1965"];
  return onnxModel(
    change({
      inputs: [{ name: "input.1", dims: [1, 3, size, size] }],
      outputs: maps.map((name) => ({ name, dims: [1, 1, size, size] })),
      nodes: [
        { op: "Conv", inputs: ["input.1", "weights", "bias"], outputs: ["logits"] },
        { op: "Sigmoid", inputs: ["logits"], outputs: [maps[0]!] },
        ...maps.slice(1).map((name) => ({ op: "Sub", inputs: ["logits", "logits"], outputs: [name] })),
      ],
      initializers: [
        { name: "weights", dims: [1, 3, 1, 1], data: weights },
        { name: "bias", dims: [1], data: [bias] },
      ],
    }),
  );
}

async function open(
  size: number,
  options: Partial<SalientModelOptions> = {},
  change?: (model: Model) => Model,
) {
  const path = join(folder, `salient${files++}.onnx`);
  await writeFile(path, salientGraph(size, change));
  const session = await ModelSession.open(path, 1);
  return recogniseSalientModel(session, { path, ...options });
}

const solid = (size: number, ...colour: number[]) => ({
  width: size,
  height: size,
  data: Uint8Array.from({ length: size * size * 3 }, (_, at) => colour[at % 3]!),
});

describe("recogniseSalientModel", () => {
  it("knows the two families by their input", async () => {
    expect(await open(320)).toMatchObject({
      input: { width: 320, height: 320 },
      mean: MEAN,
      std: STD,
      outputName: "1959",
    });
    expect(await open(1024)).toMatchObject({ mean: [0.5, 0.5, 0.5], std: [1, 1, 1] });
    expect(await open(64, { mean: [0, 0, 0], std: [1, 1, 1] })).toMatchObject({
      mean: [0, 0, 0],
      std: [1, 1, 1],
    });
  });

  it("takes a free input size from the options", async () => {
    const free = (model: Model): Model => ({
      ...model,
      inputs: [{ name: "input.1", dims: [1, 3, "height", "width"] }],
      outputs: model.outputs.map(({ name }) => ({ name, dims: [1, 1, "height", "width"] })),
    });
    expect((await open(64, {}, free)).input).toEqual({ width: 320, height: 320 });
    const model = await open(64, { inputSize: 96 }, free);
    expect(await saliencyOf(model, solid(96, 255, 0, 0))).toBeNull();
  });

  it("refuses another kind of model", async () => {
    const other = (model: Model): Model => ({
      ...model,
      outputs: [{ name: "logits", dims: [1, 1, 64, 64] }].map(({ name }) => ({ name, dims: [1, 2, 64, 64] })),
      initializers: [
        { name: "weights", dims: [2, 3, 1, 1], data: [0, 0, 0, 0, 0, 0] },
        { name: "bias", dims: [2], data: [0, 0] },
      ],
      nodes: model.nodes.slice(0, 1),
    });
    await expect(open(64, {}, other)).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message: expect.stringMatching(
        /is not a salient-object model \(one image \[1,3,S,S\] in, a map \[1,1,S,S\] out\): it has input\.1 float32\[1,3,64,64\], logits float32\[1,2,64,64\]\.$/,
      ),
    });
  });
});

describe("saliencyOf", () => {
  it("normalises as upstream does, and stretches the map", async () => {
    const model = await open(2);
    const picture = {
      width: 2,
      height: 2,
      data: Uint8Array.of(200, 0, 0, 200, 200, 200, 150, 50, 0, 200, 100, 0),
    };
    const map = await saliencyOf(model, picture);
    // Divided by the peak of 200, red − green is 1, 0, 0.5 and 0.5: the sigmoid of 10, −10, 0 and 0, stretched.
    expect([...map!].map((value) => Math.round(value * 1e3) / 1e3)).toEqual([1, 0, 0.5, 0.5]);
  });

  it("sees nothing in a picture of which nothing stands out", async () => {
    const model = await open(8);
    expect(await saliencyOf(model, solid(8, 90, 90, 90))).toBeNull();
    expect(await saliencyOf(model, solid(8, 0, 0, 0))).toBeNull();
  });

  it("puts logits through the sigmoid", async () => {
    const logits = (model: Model): Model => ({
      ...model,
      nodes: [{ ...model.nodes[0]!, outputs: ["1959"] }],
      outputs: model.outputs.slice(0, 1),
    });
    const picture = { width: 2, height: 1, data: Uint8Array.of(255, 0, 0, 0, 255, 0) };
    const model = await open(2, {}, logits);
    const map = await saliencyOf(model, {
      ...picture,
      height: 2,
      data: Uint8Array.of(...picture.data, ...picture.data),
    });
    expect([...map!]).toEqual([1, 0, 1, 0]);
  });
});

describe("salientMask", () => {
  const image = { width: 400, height: 300 };
  const box = { x: 0.25, y: 0.2, width: 0.5, height: 0.6 };
  const pictureOf = async (shapes: string) =>
    readImageSource(
      await sharp(
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#777"/>${shapes}</svg>`,
        ),
      )
        .png()
        .toBuffer(),
    );

  it("follows the edge inside the box, and leaves out what is beside it", async () => {
    const model = await open(320);
    const source = await pictureOf(
      '<ellipse cx="200" cy="150" rx="95" ry="85" fill="#f00"/><rect x="370" width="30" height="300" fill="#f00"/>',
    );
    const mask = await salientMask(model, source, image, box);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="${mask!.width}" height="${mask!.height}"><ellipse cx="200" cy="150" rx="95" ry="85"/></svg>`;
    const drawn = await sharp(Buffer.from(svg)).extractChannel("alpha").raw().toBuffer();
    const found = unpackMask(mask!);
    let [both, either] = [0, 0];
    drawn.forEach((alpha, at) => {
      both += alpha > 127 && found[at] === 1 ? 1 : 0;
      either += alpha > 127 || found[at] === 1 ? 1 : 0;
    });
    expect(both / either).toBeGreaterThan(0.98);
  });

  it("is none where nothing stands out, or something else does", async () => {
    const model = await open(320);
    expect(await salientMask(model, await pictureOf(""), image, box)).toBeNull();
    const speck = await pictureOf('<circle cx="200" cy="150" r="12" fill="#f00"/>');
    expect(await salientMask(model, speck, image, box)).toBeNull();
  });
});
