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
    const a = from.getInt32(pixel, true);
    const b = from.getInt32(pixel + 4, true);
    const c = from.getInt32(pixel + 8, true);
    const d = from.getInt32(pixel + 12, true);
    const e = from.getInt32(pixel + 16, true);
    const f = from.getInt32(pixel + 20, true);
    const g = from.getInt32(pixel + 24, true);
    const h = from.getInt32(pixel + 28, true);
    // Pixels are 0 and 1 nearly always; not having to make them so saves a quarter of the time.
    const word =
      ((a | b | c | d | e | f | g | h) & 0xfefefefe) === 0
        ? bitsOf(a, b, c, d, e, f, g, h)
        : bitsOf(ones(a), ones(b), ones(c), ones(d), ones(e), ones(f), ones(g), ones(h));
    to.setInt32(byte, word);
  }
  for (let pixel = whole; pixel < count; pixel++) {
    if (pixels[pixel] !== 0) bits[pixel >> 3]! |= 128 >> (pixel & 7);
  }
  return bits;
}

/** Eight words of four pixels, first in the lowest byte, to 32 bits, first in the highest. */
function bitsOf(a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) {
  return (eightOf(a, b) << 24) | (eightOf(c, d) << 16) | (eightOf(e, f) << 8) | eightOf(g, h);
}

function eightOf(first: number, second: number): number {
  // The product puts both words' bits side by side at the top; no two of its other terms meet, so nothing carries.
  return Math.imul((first << 4) | second, 0x08040201) >>> 24;
}

/** Four pixels with 1 for what is not 0. */
function ones(pixels: number): number {
  // Adding 0x7f carries into a byte's top bit where any of its lower seven is set.
  return ((((pixels & 0x7f7f7f7f) + 0x7f7f7f7f) | pixels) >>> 7) & 0x01010101;
}

/** The eight pixels of each byte, as one 64-bit word each. No word is a NaN, so none is changed when moved. */
const EIGHT_PIXELS = new Float64Array(
  Uint8Array.from({ length: 256 * 8 }, (_, i) => ((i >> 3) >> (7 - (i & 7))) & 1).buffer,
);

/** Undoes {@link packBits}: writes 1 for every foreground pixel and 0 for every other into `pixels`. */
export function unpackBits(bits: Uint8Array, pixels: Uint8Array<ArrayBuffer>): void {
  const words = new DataView(bits.buffer, bits.byteOffset, bits.length);
  const eights = new Float64Array(pixels.buffer, 0, pixels.length >> 3);
  const whole = eights.length & ~3;
  for (let byte = 0; byte < whole; byte += 4) writePixels(eights, byte, words.getInt32(byte));
  for (let pixel = whole * 8; pixel < pixels.length; pixel++) {
    pixels[pixel] = (bits[pixel >> 3]! >> (7 - (pixel & 7))) & 1;
  }
}

/**
 * Unpacks words of 32 pixels, the first in the highest bit, each inverted where the word before it ends in foreground.
 * @param turns the words, and at least three more for those that are looked at ahead
 * @param pixels zeros; foreground becomes 1
 * @param isDense whether nearly every word has a turn: looking for those that have none would take an eighth of the time
 */
export function unpackTurns(turns: Int32Array, pixels: Uint8Array<ArrayBuffer>, isDense: boolean): void {
  const eights = new Float64Array(pixels.buffer, 0, pixels.length >>> 3);
  const whole = pixels.length >>> 5;
  // All bits set where the word before ended in foreground.
  let before = 0;
  for (let i = 0; i < whole; ) {
    // Four words in which nothing turns go on as the last one ended. Looking for fewer takes longer in noise.
    const still = i;
    while (!isDense && i < whole && (turns[i]! | turns[i + 1]! | turns[i + 2]! | turns[i + 3]!) === 0) i += 4;
    if (i > still && before !== 0) pixels.fill(1, still * 32, i * 32);
    for (const end = isDense ? whole : Math.min(i + 4, whole); i < end; i++) {
      const word = turns[i]! ^ before;
      before = -(word & 1);
      writePixels(eights, i * 4, word);
    }
  }
  const rest = turns[whole]! ^ before;
  for (let pixel = whole * 32; pixel < pixels.length; pixel++) {
    pixels[pixel] = (rest >>> (31 - (pixel & 31))) & 1;
  }
}

/** Writes the 32 pixels of a word, its highest bit first: 1.7 times as fast as a loop over bytes. */
function writePixels(eights: Float64Array, at: number, word: number): void {
  eights[at] = EIGHT_PIXELS[word >>> 24]!;
  eights[at + 1] = EIGHT_PIXELS[(word >>> 16) & 255]!;
  eights[at + 2] = EIGHT_PIXELS[(word >>> 8) & 255]!;
  eights[at + 3] = EIGHT_PIXELS[word & 255]!;
}

/** Whether the bits after the last pixel are zeros, as they must be. */
export function hasCleanEnd(bits: Uint8Array, pixels: number): boolean {
  const used = pixels & 7;
  return used === 0 || (bits[bits.length - 1]! & (0xff >> used)) === 0;
}
