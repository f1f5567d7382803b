import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readImageSize } from "./image.js";
import { readImageSource } from "./image-source.js";
import { proposeRegions } from "./proposals.js";
import { findSaliency } from "./saliency.js";

async function salient(image: string | Uint8Array) {
  const source = await readImageSource(image);
  return findSaliency(source, await readImageSize(source, 1e9));
}

const drawing = (width: number, height: number, shapes: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#456"/>${shapes}</svg>`,
    ),
  )
    .png()
    .toBuffer();

const photo = (file: string) => fileURLToPath(new URL(`../../../examples/photos/${file}`, import.meta.url));

describe("findSaliency", () => {
  it("goes to what differs from its surroundings", async () => {
    const image = await drawing(300, 200, '<circle cx="220" cy="70" r="20" fill="#f80"/>');
    const { bbox, anchor } = (await salient(image))!;
    expect(anchor.x).toBeCloseTo(220 / 300, 1);
    expect(anchor.y).toBeCloseTo(70 / 200, 1);
    expect(bbox.x).toBeGreaterThan(190 / 300);
    expect(bbox.x + bbox.width).toBeLessThan(250 / 300);
  });

  it("goes to the middle of two alike", async () => {
    const spot = (x: number) => `<circle cx="${x}" cy="100" r="15" fill="#fff"/>`;
    expect((await salient(await drawing(300, 200, spot(150) + spot(20))))!.anchor.x).toBeCloseTo(0.5, 1);
  });

  it("goes to the rocket, and to the cup", async () => {
    const rocket = (await salient(photo("rocket.jpg")))!;
    expect(rocket.anchor.x).toBeCloseTo(0.51, 1);
    expect(rocket.bbox.width).toBeLessThan(0.3);
    const cup = (await salient(photo("coffee.png")))!;
    expect(cup.anchor.x).toBeCloseTo(0.48, 1);
    expect(cup.anchor.y).toBeCloseTo(0.5, 1);
  });

  it("finds nothing in a flat picture, of any size", async () => {
    expect(await salient(await drawing(300, 200, ""))).toBeNull();
    expect(await salient(await drawing(1, 1, ""))).toBeNull();
    expect(await salient(await drawing(3000, 2, ""))).toBeNull();
  });
});

describe("proposeRegions", () => {
  it("gives each thing that stands out a box", async () => {
    const things = [
      [60, 50],
      [240, 60],
      [150, 150],
    ] as const;
    const circles = things.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="16" fill="#fc0"/>`).join("");
    const source = await readImageSource(await drawing(300, 200, circles));
    const boxes = await proposeRegions(source, { width: 300, height: 200 }, 24);
    for (const [x, y] of things) {
      const near = boxes.some(
        (box) =>
          Math.hypot((box.x + box.width / 2) * 300 - x, (box.y + box.height / 2) * 200 - y) < 8 &&
          box.width < 0.3,
      );
      expect(near, `${x},${y}`).toBe(true);
    }
  });
});
