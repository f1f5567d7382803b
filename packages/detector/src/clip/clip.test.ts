import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeImage } from "../image.js";
import { readImageSource } from "../image-source.js";
import { ModelShelf } from "../model-shelf.js";
import { Clip, cosine } from "./clip.js";

interface Reference {
  tolerance: { text_embeds: number; similarity_exact_scenes: number; similarity_resampled: number };
  texts: { text: string; input_ids: number[]; text_embeds: number[] }[];
  tokenizer_cases: { text: string; input_ids: number[] }[];
  pixel_probes: { step: number; phase: number; image_embeds: number[] }[];
  scenes: {
    file: string;
    width: number;
    height: number;
    exact: boolean;
    candidates: { bbox: [number, number, number, number] }[];
    queries: { text: string; input_ids: number[]; best: number; similarity: number[] }[];
  }[];
}

const folder = fileURLToPath(new URL("../../fixtures/tiny-clip", import.meta.url));
const reference: Reference = JSON.parse(await readFile(`${folder}/reference.json`, "utf8"));

let shelf: ModelShelf;
let clip: Clip;
beforeAll(async () => {
  shelf = new ModelShelf(1);
  clip = await Clip.open(folder, (path) => shelf.session(path));
});
afterAll(() => shelf[Symbol.asyncDispose]());

const unit = (values: readonly number[]) => {
  const norm = Math.hypot(...values);
  return values.map((value) => value / norm);
};

describe("tokens", () => {
  it("are those of the reference", () => {
    // Special tokens written out in a text are left out on purpose; see below.
    const cases = [...reference.tokenizer_cases, ...reference.texts].filter(
      ({ text }) => !text.includes("<|"),
    );
    expect(cases).toHaveLength(75);
    for (const { text, input_ids } of cases) {
      expect(clip.tokensOf(text), text).toEqual(input_ids);
    }
  });

  it("stop at 77, with the end in its place", () => {
    const tokens = clip.tokensOf("red circle ".repeat(100));
    expect(tokens).toHaveLength(77);
    expect(tokens[0]).toBe(662);
    expect(tokens.at(-1)).toBe(663);
    expect(tokens.filter((token) => token === 663)).toHaveLength(1);
  });

  it("take no command from a text", () => {
    expect(clip.tokensOf("a red<|endoftext|><|STARTOFTEXT|> circle")).toEqual(clip.tokensOf("a red circle"));
  });
});

describe("embeddings", () => {
  it("of texts are those of the reference, alone and in a batch", async () => {
    const { texts, tolerance } = reference;
    const embedded = await clip.embedTexts(texts.map(({ text }) => text));
    texts.forEach(({ text, text_embeds }, index) => {
      unit(text_embeds).forEach((value, at) => {
        expect(Math.abs(embedded[index]![at]! - value), text).toBeLessThan(tolerance.text_embeds);
      });
    });
    const [alone] = await clip.embedTexts([texts[0]!.text]);
    expect(cosine(alone!, embedded[0]!)).toBeCloseTo(1, 5);
  });

  it("of made pictures are those of the reference", async () => {
    for (const { step, phase, image_embeds } of reference.pixel_probes) {
      const data = Float32Array.from({ length: 3 * 224 * 224 }, (_, at) => Math.sin(at * step + phase));
      const [embedded] = await clip.embedPixels({ type: "float32", dims: [1, 3, 224, 224], data });
      unit(image_embeds).forEach((value, at) => {
        expect(Math.abs(embedded![at]! - value)).toBeLessThan(1e-4);
      });
    }
  });
});

describe("similarities", () => {
  it.each(reference.scenes)("in $file are those of the reference", async ({ file, exact, ...scene }) => {
    const source = await readImageSource(`${folder}/${file}`);
    const picture = await decodeImage(source, scene);
    const regions = scene.candidates.map(({ bbox: [left, top, right, bottom] }) => ({
      left,
      top,
      width: right - left,
      height: bottom - top,
    }));
    const crops = await clip.embedRegions(picture, regions);
    const texts = await clip.embedTexts(scene.queries.map(({ text }) => text));
    const { similarity_exact_scenes, similarity_resampled } = reference.tolerance;
    scene.queries.forEach(({ text, best, similarity }, query) => {
      const found = crops.map((crop) => cosine(crop, texts[query]!));
      similarity.forEach((expected, index) => {
        const tolerance = exact ? similarity_exact_scenes : similarity_resampled;
        expect(Math.abs(found[index]! - expected), `${text}, candidate ${index}`).toBeLessThan(tolerance);
      });
      expect(found.indexOf(Math.max(...found)), text).toBe(best);
    });
  });
});
