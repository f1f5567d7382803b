import { loadSharp } from "../image/sharp.js";
import { bundledFont } from "../text/font.js";
import { type Typeset, typeset } from "../text/typeset.js";

/** A caption's text and the shadow behind it: alphas of one size. */
export interface CaptionSprite {
  /** Even. Unit: pixel. */
  width: number;
  height: number;
  /** How far the shadow reaches beyond the text on every side. Unit: pixel. */
  margin: number;
  text: Uint8Array;
  shadow: Uint8Array;
}

/** Size of the font, as a share of the frame's height. */
const SIZE = 0.05;
/** Share of the frame's width and height that a caption may take. */
const MOST = { width: 0.86, height: 0.4 };
/** A line of 42 characters takes about this many times the size. */
const LINE = 22;

/**
 * Draws a caption for a frame, never wider or higher than its share of it: what is too long is wrapped, then made
 * smaller, then ended by an ellipsis.
 * @returns undefined where there is nothing to draw
 */
export async function drawCaption(
  text: string,
  canvas: { width: number; height: number },
): Promise<CaptionSprite | undefined> {
  const share = canvas.width * MOST.width;
  const size = Math.max(8, Math.min(canvas.height * SIZE, share / LINE));
  // In the smallest of frames the margins take what is beside the share.
  const width = Math.min(share, canvas.width - 2 * marginOf(size));
  const set = await typeset(text.trim(), {
    font: bundledFont("Noto Sans"),
    size,
    leastSize: size / 2,
    width,
    height: canvas.height * MOST.height,
    color: [255, 255, 255],
    align: "centre",
  });
  return set && (await withShadow(set));
}

const marginOf = (size: number) => 2 * Math.ceil(size * 0.15);

/** Adds the margin and the shadow: a blur of the text itself, lighter with the distance, as dark as can be beside it. */
async function withShadow({ rgba, width, height, size }: Typeset): Promise<CaptionSprite> {
  const margin = marginOf(size);
  const wide = width + 2 * margin;
  const high = height + 2 * margin;
  const text = new Uint8Array(wide * high);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) text[(y + margin) * wide + margin + x] = rgba[(y * width + x) * 4 + 3]!;
  }
  const shadow = await loadSharp()(text, { raw: { width: wide, height: high, channels: 1 } })
    .blur(Math.max(0.5, size * 0.075))
    .linear(2.6, 0)
    .extractChannel(0)
    .raw()
    .toBuffer();
  return { width: wide, height: high, margin, text, shadow: new Uint8Array(shadow) };
}
