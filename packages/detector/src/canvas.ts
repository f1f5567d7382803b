import type { Point } from "@segue/protocol";
import { GLYPH_HEIGHT, GLYPH_WIDTH, glyphRows } from "./glyphs.js";
import type { ImageSize } from "./image.js";

/** Red, green, blue and alpha, each 0–255. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A transparent RGBA picture to draw marks on. Coordinates are whole pixels; what falls outside is left out. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;

  constructor({ width, height }: ImageSize) {
    this.width = width;
    this.height = height;
    this.data = Buffer.alloc(width * height * 4);
  }

  /** Sets one pixel. */
  set(x: number, y: number, colour: Colour): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    this.data.set(colour, (y * this.width + x) * 4);
  }

  /** Fills a rectangle; right and bottom are exclusive. */
  fill(left: number, top: number, right: number, bottom: number, colour: Colour): void {
    for (let y = Math.max(0, top); y < Math.min(this.height, bottom); y++) {
      for (let x = Math.max(0, left); x < Math.min(this.width, right); x++) this.set(x, y, colour);
    }
  }

  /** Draws the frame of a rectangle, inwards; right and bottom are exclusive. */
  frame(left: number, top: number, right: number, bottom: number, thickness: number, colour: Colour): void {
    this.fill(left, top, right, top + thickness, colour);
    this.fill(left, bottom - thickness, right, bottom, colour);
    this.fill(left, top, left + thickness, bottom, colour);
    this.fill(right - thickness, top, right, bottom, colour);
  }

  /** Fills a disc. */
  disc(centre: Point, radius: number, colour: Colour): void {
    for (let y = Math.floor(centre.y - radius); y <= centre.y + radius; y++) {
      for (let x = Math.floor(centre.x - radius); x <= centre.x + radius; x++) {
        if (Math.hypot(x - centre.x, y - centre.y) <= radius) this.set(x, y, colour);
      }
    }
  }

  /** Writes one line of text in a built-in pixel font, each of its pixels `scale` wide. */
  write(text: string, left: number, top: number, scale: number, colour: Colour): void {
    let x = left;
    for (const character of text) {
      glyphRows(character).forEach((row, rowIndex) => {
        for (let column = 0; column < GLYPH_WIDTH; column++) {
          if (row[column] !== "#") continue;
          const pixelX = x + column * scale;
          const pixelY = top + rowIndex * scale;
          this.fill(pixelX, pixelY, pixelX + scale, pixelY + scale, colour);
        }
      });
      x += (GLYPH_WIDTH + 1) * scale;
    }
  }

  /** The size of a line that `write` draws. */
  static measure(text: string, scale: number): ImageSize {
    return { width: [...text].length * (GLYPH_WIDTH + 1) * scale, height: GLYPH_HEIGHT * scale };
  }
}
