import { type BoundingBox, type Mask, unpackAlpha } from "@segue/protocol";
import { Canvas, type Colour } from "./canvas.js";
import { intersectionOverUnion } from "./geometry.js";
import { decodeImage, type ImageSize } from "./image.js";
import { type ImageInput, readImageSource } from "./image-source.js";
import type { DetectionResult } from "./result.js";
import { sharp } from "./sharp.js";

/** The overlay's longer side is at most this; a larger image is drawn smaller. */
const LONGER_SIDE = 1920;

const SUBJECT: Colour = [57, 255, 20, 255];
const INSIDE: Colour = [57, 255, 20, 60];
const OTHER: Colour = [255, 200, 0, 200];
const ANCHOR: Colour = [255, 40, 90, 255];
const SALIENT: Colour = [60, 160, 255, 255];
const INK: Colour = [0, 0, 0, 255];
const PAPER: Colour = [255, 255, 255, 255];

/**
 * Draws what was found over its image: the subject's box, label, mask edge and anchor in green and red, the other
 * candidates in amber; where there is no subject, the salient region in blue. Returns a PNG; its longer side is at most 1920 pixels.
 * @param image the image that `result` was detected in
 * @throws {SegueError} as `detect` does for an image that can't be read
 */
export async function drawOverlay(image: ImageInput, result: DetectionResult): Promise<Buffer> {
  const source = await readImageSource(image);
  const scale = Math.min(1, LONGER_SIDE / Math.max(result.image.width, result.image.height));
  const size = {
    width: Math.max(1, Math.round(result.image.width * scale)),
    height: Math.max(1, Math.round(result.image.height * scale)),
  };
  const picture = await decodeImage(source, size);
  const canvas = new Canvas(size);
  const thickness = Math.max(1, Math.round(Math.max(size.width, size.height) / 400));

  const { subject } = result;
  if (subject?.mask) await drawMask(canvas, subject.mask, thickness);
  for (const { label, score, bbox } of result.candidates) {
    // By value: a result may have been stored and read again.
    const isSubject = subject?.label === label && intersectionOverUnion(subject.bbox, bbox) > 0.999;
    if (!isSubject) drawBox(canvas, bbox, `${label} ${score.toFixed(2)}`, thickness, OTHER);
  }
  if (subject) {
    const title = `${subject.label} ${subject.confidence.toFixed(2)}`;
    drawBox(canvas, subject.bbox, title, thickness, SUBJECT);
    const anchor = { x: subject.anchor.x * size.width, y: subject.anchor.y * size.height };
    canvas.disc(anchor, thickness * 4, PAPER);
    canvas.disc(anchor, thickness * 3, ANCHOR);
  } else if (result.saliency) {
    const { bbox, anchor } = result.saliency;
    drawBox(canvas, bbox, "salient", thickness, SALIENT);
    canvas.disc({ x: anchor.x * size.width, y: anchor.y * size.height }, thickness * 3, SALIENT);
  }

  return sharp(picture.data, { raw: { ...size, channels: 3 } })
    .composite([{ input: canvas.data, raw: { ...size, channels: 4 } }])
    .removeAlpha()
    .png()
    .toBuffer();
}

/**
 * A mask as an 8-bit greyscale PNG of any size, 255 where the subject is; resized smoothly, with a hard edge.
 * @param width columns, for the mask of an image the displayed image's
 * @param height rows
 * @throws {SegueError} `MASK_INVALID`
 */
export async function maskPng(mask: Mask, width: number, height: number): Promise<Buffer> {
  return sharp(await resizeMask(mask, { width, height }), { raw: { width, height, channels: 1 } })
    .toColourspace("b-w")
    .png()
    .toBuffer();
}

async function resizeMask(mask: Mask, { width, height }: ImageSize): Promise<Buffer> {
  return sharp(unpackAlpha(mask), { raw: { width: mask.width, height: mask.height, channels: 1 } })
    .resize(width, height, { fit: "fill", kernel: "cubic" })
    .threshold(128)
    .extractChannel(0)
    .raw()
    .toBuffer();
}

async function drawMask(canvas: Canvas, mask: Mask, thickness: number): Promise<void> {
  const { width, height } = canvas;
  const inside = await resizeMask(mask, canvas);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (inside[y * width + x] === 0) continue;
      const atEdge =
        (x >= thickness && inside[y * width + x - thickness] === 0) ||
        (x + thickness < width && inside[y * width + x + thickness] === 0) ||
        (y >= thickness && inside[(y - thickness) * width + x] === 0) ||
        (y + thickness < height && inside[(y + thickness) * width + x] === 0);
      canvas.set(x, y, atEdge ? SUBJECT : INSIDE);
    }
  }
}

function drawBox(canvas: Canvas, box: BoundingBox, title: string, thickness: number, colour: Colour): void {
  const left = Math.round(box.x * canvas.width);
  const top = Math.round(box.y * canvas.height);
  const right = Math.round((box.x + box.width) * canvas.width);
  const bottom = Math.round((box.y + box.height) * canvas.height);
  canvas.frame(left, top, right, bottom, thickness, colour);

  const text = Canvas.measure(title, thickness);
  const pad = 2 * thickness;
  // Above the box where there is room, else inside it.
  const tagTop = Math.max(0, top - text.height - 2 * pad);
  canvas.fill(left, tagTop, left + text.width + 2 * pad, tagTop + text.height + 2 * pad, colour);
  canvas.write(title, left + pad, tagTop + pad, thickness, INK);
}
