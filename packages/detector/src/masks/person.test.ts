import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SELFIE_SEGMENTATION } from "../embedded.js";
import { decodeImage } from "../image.js";
import { readImageSource } from "../image-source.js";
import { ModelSession } from "../session.js";
import { segment } from "./person.js";

interface Reference {
  images: { file: string; sha256: string; mean: number; grid8: number[] }[];
  tolerance: { mean: number; grid8: number };
}

const photo = (file: string) =>
  fileURLToPath(new URL(`../../../../examples/photos/${file}`, import.meta.url));
const reference: Reference = JSON.parse(
  await readFile(new URL("../../models/selfie-segmentation-256/reference.json", import.meta.url), "utf8"),
);

let session: ModelSession;
beforeAll(async () => {
  session = await ModelSession.open(SELFIE_SEGMENTATION.path, 1);
});
afterAll(() => session[Symbol.asyncDispose]());

describe("segment", () => {
  it.each(["astronaut.png", "chelsea.png", "coffee.png"])(
    "gives for %s what its reference says",
    async (file) => {
      const expected = reference.images.find((image) => image.file === file)!;
      const source = await readImageSource(photo(file));
      expect(source.sha256).toBe(expected.sha256);
      const mask = await segment(session, await decodeImage(source, { width: 256, height: 256 }));

      const cells = new Float64Array(64);
      mask.forEach((value, at) => {
        const row = Math.floor(at / 256);
        cells[Math.floor(row / 32) * 8 + Math.floor((at % 256) / 32)]! += value / 1024;
      });
      const mean = cells.reduce((sum, cell) => sum + cell, 0) / 64;
      expect(Math.abs(mean - expected.mean)).toBeLessThan(reference.tolerance.mean);
      expected.grid8.forEach((cell, index) => {
        expect(Math.abs(cells[index]! - cell), `cell ${index}`).toBeLessThan(reference.tolerance.grid8);
      });
    },
  );
});
