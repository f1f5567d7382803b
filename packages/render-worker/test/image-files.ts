import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { photo } from "./shot-of.js";

/** Writes a file, and says where. */
export async function writeImage(folder: string, name: string, content: Buffer | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** A picture of one colour. */
export const flat = (
  width: number,
  height: number,
  [r, g, b]: readonly [number, number, number],
  alpha = 1,
) => sharp({ create: { width, height, channels: 4, background: { r, g, b, alpha } } });

/** The first half of a photo. */
export async function halfAPhoto(folder: string): Promise<string> {
  const whole = await readFile(photo("rocket.jpg"));
  return await writeImage(folder, "truncated.jpg", whole.subarray(0, whole.length >> 1));
}
