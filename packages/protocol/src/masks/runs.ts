/**
 * Codes bits as runs: varint lengths in turns, background first.
 * It reads bits rather than pixels because a word of them holds 32 pixels, most often all alike.
 * @param bits as `packBits` gives them
 * @param pixels how many there are
 * @param most give up as soon as the runs would take as many bytes
 */
export function packRuns(bits: Uint8Array, pixels: number, most: number): Uint8Array | undefined {
  const words = new DataView(bits.buffer, bits.byteOffset, bits.length);
  const whole = bits.length & ~3;
  const glance = (whole >> 4) & ~3;
  const out = new Uint8Array(most + 5);
  let length = 0;
  let start = 0;
  let carry = 0;
  for (let byte = 0; byte < bits.length; byte += 4) {
    const word = byte < whole ? words.getInt32(byte) : lastWord(bits, byte);
    // A set bit wherever a pixel differs from the one before.
    let changes = word ^ ((word >>> 1) | carry);
    carry = word << 31;
    // Noise shows in the first sixteenth: then counting (0.06 ms) saves coding what will not be taken (1 ms).
    if (byte === glance && length > most >> 3 && countChanges(words, whole, most) >= most) return undefined;
    while (changes !== 0) {
      const lead = Math.clz32(changes);
      changes &= 0x7fffffff >>> lead;
      const at = byte * 8 + lead;
      if (at >= pixels) break;
      let run = at - start;
      start = at;
      for (; run > 127; run >>>= 7) out[length++] = (run & 127) | 128;
      out[length++] = run;
      if (length >= most) return undefined;
    }
  }
  let run = pixels - start;
  for (; run > 127; run >>>= 7) out[length++] = (run & 127) | 128;
  out[length++] = run;
  return length < most ? out.slice(0, length) : undefined;
}

/** The bytes from `byte` on, at most three, as the upper bytes of a word. */
function lastWord(bits: Uint8Array, byte: number): number {
  return (bits[byte]! << 24) | ((bits[byte + 1] ?? 0) << 16) | ((bits[byte + 2] ?? 0) << 8);
}

/** How often a pixel differs from the one before; counting ends at `most`. */
function countChanges(words: DataView, whole: number, most: number): number {
  let count = 0;
  let carry = 0;
  for (let byte = 0; byte < whole && count < most; byte += 4) {
    const word = words.getInt32(byte);
    let set = word ^ ((word >>> 1) | carry);
    carry = word << 31;
    // Bits set in a word: Warren, Hacker's Delight, 5-1.
    set -= (set >>> 1) & 0x55555555;
    set = (set & 0x33333333) + ((set >>> 2) & 0x33333333);
    count += Math.imul((set + (set >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Eight foreground pixels as one word. */
const EIGHT_ON = new Float64Array(new Uint8Array(8).fill(1).buffer)[0]!;

/**
 * Checks runs, and undoes {@link packRuns} where there is a place for the pixels.
 * @param pixels how many there must be
 * @param out zeros, `pixels` long; foreground becomes 1
 * @returns what is wrong with the runs, or nothing; `out` is spoilt then
 */
export function readRuns(
  data: Uint8Array,
  pixels: number,
  out?: Uint8Array<ArrayBuffer>,
): string | undefined {
  const words = out && new DataView(out.buffer);
  const safe = pixels - 8;
  let at = 0;
  let foreground = false;
  for (let i = 0; i < data.length; ) {
    let run = data[i++]!;
    if (run === 0 && i > 1) return "has an empty run after the first";
    if (run > 127) {
      run &= 127;
      for (let shift = 7, byte = 128; byte > 127; shift += 7) {
        if (i >= data.length) return "ends in the middle of a run's length";
        byte = data[i++]!;
        if (byte === 0 || shift > 28) return "has an over-long run length";
        run += (byte & 127) * 2 ** shift;
      }
    }
    const end = at + run;
    if (end > pixels) return `runs past its ${pixels} pixels`;
    if (out && words) {
      // Short runs are stored as whole words, which may reach over the run's end by up to seven pixels;
      // the next run mends that. Calling `fill` for each takes twice as long.
      if (foreground) {
        if (run > 64 || end > safe) out.fill(1, at, end);
        else for (let o = at; o < end; o += 8) words.setFloat64(o, EIGHT_ON);
      } else if (at <= safe) words.setFloat64(at, 0);
      else out.fill(0, at, pixels);
    }
    at = end;
    foreground = !foreground;
  }
  return at === pixels ? undefined : `fills ${at} of its ${pixels} pixels`;
}
