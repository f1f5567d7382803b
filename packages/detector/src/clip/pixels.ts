import type { Region } from "sharp";
import { cropPicture, type Picture } from "../image.js";
import type { TensorData } from "../session.js";
import type { ClipPreprocessor } from "./files.js";

/** A region longer than this, against its shorter side, is cut at both ends first: only its middle is looked at. */
const MAX_ASPECT = 2;

/**
 * Brings regions of a picture into the model's shape, as one batch: shorter side to size (bicubic), the middle
 * square, 0..1, mean and deviation, planes of red, green and blue.
 */
export async function clipPixels(
  picture: Picture,
  regions: readonly Region[],
  preprocessor: ClipPreprocessor,
): Promise<TensorData> {
  const { crop, mean, std } = preprocessor;
  const plane = crop * crop;
  const data = new Float32Array(regions.length * 3 * plane);
  for (const [index, region] of regions.entries()) {
    const resized = await resizeShorterSide(picture, region, preprocessor.shortestEdge);
    const left = Math.floor((resized.width - crop) / 2);
    const top = Math.floor((resized.height - crop) / 2);
    for (let channel = 0; channel < 3; channel++) {
      const start = (index * 3 + channel) * plane;
      for (let at = 0; at < plane; at++) {
        const from = (top + Math.floor(at / crop)) * resized.width + left + (at % crop);
        data[start + at] = (resized.data[from * 3 + channel]! / 255 - mean[channel]!) / std[channel]!;
      }
    }
  }
  return { type: "float32", dims: [regions.length, 3, crop, crop], data };
}

async function resizeShorterSide(picture: Picture, region: Region, size: number): Promise<Picture> {
  const part = middleOf(region);
  const shorter = Math.min(part.width, part.height);
  // In this order: (size / shorter) * side would give 223.999… for some sides.
  const width = Math.floor((size * part.width) / shorter);
  const height = Math.floor((size * part.height) / shorter);
  return cropPicture(picture, part, { width, height });
}

function middleOf({ left, top, width, height }: Region): Region {
  const most = MAX_ASPECT * Math.min(width, height);
  return {
    left: left + Math.max(0, Math.floor((width - most) / 2)),
    top: top + Math.max(0, Math.floor((height - most) / 2)),
    width: Math.min(width, most),
    height: Math.min(height, most),
  };
}
