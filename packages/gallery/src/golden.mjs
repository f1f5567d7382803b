import { readFile } from "node:fs/promises";
import sharp from "sharp";

/** Size of golden frames. */
export const goldenCanvas = { width: 320, height: 180, fps: 30 };

/** Where a golden frame is kept. */
export const goldenFile = (name) => new URL(`../goldens/${name}.jpg`, import.meta.url);

/** Blocks whose mean colours are compared: finer differences are noise to the eye, and JPEG's own. Unit: pixel. */
const BLOCK = 5;

/**
 * How far a block's mean may lie from the golden one, in codes of 0–255, in any channel: less than the eye sees side by
 * side, more than what versions of libvips and JPEG differ by.
 */
export const TOLERANCE = 8;

/**
 * Compares a frame with a golden one.
 * @param {{ rgb: Uint8Array, width: number, height: number }} frame
 * @returns {Promise<{ worst: number, difference: Buffer }>} the largest difference of a block's mean, and a picture of
 *   the differences: grey where there is none
 */
export async function compareWithGolden(frame, name) {
  const jpeg = await readFile(goldenFile(name)).catch(() => {
    throw new Error(`There is no golden frame of ${name}; draw it with "npm run goldens", and look at it.`);
  });
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  if (info.width !== frame.width || info.height !== frame.height) {
    throw new Error(`The golden frame of ${name} is ${info.width}x${info.height}.`);
  }
  const { width, height } = frame;
  const signed = Uint8Array.from(data, (value, i) =>
    Math.max(0, Math.min(255, 128 + 2 * (frame.rgb[i] - value))),
  );
  let worst = 0;
  for (let top = 0; top + BLOCK <= height; top += BLOCK) {
    for (let left = 0; left + BLOCK <= width; left += BLOCK) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let y = top; y < top + BLOCK; y++) {
          for (let x = left; x < left + BLOCK; x++) {
            const i = (y * width + x) * 3 + channel;
            sum += frame.rgb[i] - data[i];
          }
        }
        worst = Math.max(worst, Math.abs(sum) / BLOCK ** 2);
      }
    }
  }
  const difference = await sharp(signed, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  return { worst, difference };
}
