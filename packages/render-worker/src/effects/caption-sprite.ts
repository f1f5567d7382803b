import { sharp } from "../image/sharp.js";

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

/** Height of a letter's body, as a share of the frame's height. */
const SIZE = 0.05;
/** Share of the frame's width and height that a caption may take. */
const MOST = { width: 0.86, height: 0.4 };
/** A line of 42 characters takes about this many times the size. */
const LINE = 22;

/** The font of captions: a family that is there everywhere, heavy enough to be read over pictures. */
const fontOf = (size: number) => ({ font: `sans bold ${size}` });

/**
 * Draws a caption for a frame, never wider or higher than its share of it: what is too long is wrapped, and then made
 * smaller. The text is data: markup in it is drawn as it stands.
 * @returns undefined where there is nothing to draw
 */
export async function drawCaption(
  text: string,
  canvas: { width: number; height: number },
): Promise<CaptionSprite | undefined> {
  const bare = text.replace(/[^\P{Cc}\n]/gu, "").trim();
  if (bare === "") return undefined;
  const width = Math.floor(canvas.width * MOST.width);
  let size = Math.max(8, Math.min(canvas.height * SIZE, width / LINE));
  let drawn = await drawText(bare, size, width);
  while ((drawn.height > canvas.height * MOST.height || drawn.width > width) && size > 4) {
    size *= 0.8;
    drawn = await drawText(bare, size, width);
  }
  return drawn.width > 0 && drawn.height <= canvas.height * 0.8 ? await withShadow(drawn, size) : undefined;
}

/** One byte of alpha a pixel. */
interface Alpha {
  data: Uint8Array;
  width: number;
  height: number;
}

async function drawText(text: string, size: number, width: number): Promise<Alpha> {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  // At 72 dots an inch a point is a pixel.
  const options = {
    text: escaped,
    ...fontOf(size),
    dpi: 72,
    width,
    align: "centre",
    wrap: "word-char",
  } as const;
  const { data, info } = await sharp({ text: options })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Adds the margin and the shadow: a blur of the text itself, lighter with the distance, as dark as can be beside it. */
async function withShadow({ data, width, height }: Alpha, size: number): Promise<CaptionSprite> {
  const margin = 2 * Math.ceil(size * 0.15);
  const wide = width + 2 * margin + (width & 1);
  const high = height + 2 * margin + (height & 1);
  const text = new Uint8Array(wide * high);
  for (let y = 0; y < height; y++) {
    text.set(data.subarray(y * width, (y + 1) * width), (y + margin) * wide + margin);
  }
  const shadow = await sharp(text, { raw: { width: wide, height: high, channels: 1 } })
    .blur(Math.max(0.5, size * 0.075))
    .linear(2.6, 0)
    .extractChannel(0)
    .raw()
    .toBuffer();
  return { width: wide, height: high, margin, text, shadow: new Uint8Array(shadow) };
}
