import { unpackMask } from "@segue/protocol";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readImageSource } from "../image-source.js";
import { grabCutMask } from "./grab-cut.js";
import { importOpenCv } from "./opencv.js";

const image = { width: 400, height: 300 };
const shape = '<ellipse cx="200" cy="150" rx="80" ry="60" fill="#c03020"/>';
const box = { x: 0.3, y: 0.3, width: 0.4, height: 0.4 };

const pictureOf = async (shapes: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#cde"/><rect y="200" width="400" height="100" fill="#9a8"/>${shapes}</svg>`;
  return readImageSource(await sharp(Buffer.from(svg)).jpeg().toBuffer());
};

describe("grabCutMask", () => {
  it("cuts a thing out of its surroundings, twice the same", async () => {
    const source = await pictureOf(shape);
    const mask = await grabCutMask(source, image, box);
    expect(await grabCutMask(source, image, box)).toEqual(mask);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="1024" height="768">${shape}</svg>`;
    const drawn = await sharp(Buffer.from(svg)).extractChannel("alpha").raw().toBuffer();
    const found = unpackMask(mask!);
    let [both, either] = [0, 0];
    drawn.forEach((alpha, at) => {
      both += alpha > 127 && found[at] === 1 ? 1 : 0;
      either += alpha > 127 || found[at] === 1 ? 1 : 0;
    });
    expect(both / either).toBeGreaterThan(0.95);
  });

  it("gives up where the box leaves no background", async () => {
    const whole = { x: 0.02, y: 0.02, width: 0.96, height: 0.96 };
    expect(await grabCutMask(await pictureOf(shape), image, whole)).toBeNull();
  });

  it("gives up where what it finds does not reach the box's sides, or is too small to see", async () => {
    const small = '<circle cx="200" cy="150" r="12" fill="#c03020"/>';
    expect(await grabCutMask(await pictureOf(small), image, box)).toBeNull();
    const speck = { x: 0.5, y: 0.5, width: 0.01, height: 0.01 };
    expect(await grabCutMask(await pictureOf(shape), image, speck)).toBeNull();
  });
});

describe("importOpenCv", () => {
  it("leaves the process's last resorts to whoever runs it", async () => {
    await importOpenCv();
    // Vitest has one of each of its own.
    const named = [...process.listeners("uncaughtException"), ...process.listeners("unhandledRejection")];
    for (const listener of named) expect(String(listener)).not.toMatch(/ExitStatus|abort/);
  });
});
