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
  // Noise shows in one word of sixteen; then counting (0.1 ms) saves coding what will not be taken (0.8 ms).
  if (countChanges(words, whole, 64, most) * 16 >= most && countChanges(words, whole, 4, most) >= most)
    return undefined;
  // A word has 32 runs at most, of a byte each but the first; what is over the limit is seen after each word.
  const out = new Uint8Array(most + 64);
  let length = 0;
  let start = 0;
  let carry = 0;
  for (let byte = 0; byte < bits.length; byte += 4) {
    const word = byte < whole ? words.getInt32(byte) : lastWord(bits, byte);
    // A set bit wherever a pixel differs from the one before.
    let changes = word ^ ((word >>> 1) | carry);
    carry = word << 31;
    const left = pixels - byte * 8;
    if (left < 32) changes &= ~(0xffffffff >>> left);
    if (changes === 0) continue;
    let lead = Math.clz32(changes);
    length = writeLength(out, length, byte * 8 + lead - start);
    start = byte * 8 + Math.clz32(changes & -changes);
    changes &= 0x7fffffff >>> lead;
    // Three more are written whether there are as many or not; `length` counts those that there are. A loop alone ends
    // somewhere else in each word of noise, which processors guess wrong: it takes 0.95 ms, and this 0.8 ms.
    const second = Math.clz32(changes);
    changes &= 0x7fffffff >>> second;
    out[length] = second - lead;
    length += 1 - (second >>> 5);
    const third = Math.clz32(changes);
    changes &= 0x7fffffff >>> third;
    out[length] = third - second;
    length += 1 - (third >>> 5);
    lead = Math.clz32(changes);
    changes &= 0x7fffffff >>> lead;
    out[length] = lead - third;
    length += 1 - (lead >>> 5);
    while (changes !== 0) {
      const next = Math.clz32(changes);
      out[length++] = next - lead;
      changes &= 0x7fffffff >>> next;
      lead = next;
    }
    if (length >= most) return undefined;
  }
  length = writeLength(out, length, pixels - start);
  return length < most ? out.slice(0, length) : undefined;
}

/** Writes a varint; gives the place after it. */
function writeLength(out: Uint8Array, at: number, run: number): number {
  let rest = run;
  let to = at;
  for (; rest > 127; rest >>>= 7) out[to++] = (rest & 127) | 128;
  out[to] = rest;
  return to + 1;
}

/** The bytes from `byte` on, at most three, as the upper bytes of a word. */
function lastWord(bits: Uint8Array, byte: number): number {
  return (bits[byte]! << 24) | ((bits[byte + 1] ?? 0) << 16) | ((bits[byte + 2] ?? 0) << 8);
}

/** How often a pixel differs from the one before, in one word every `step` bytes; counting ends at `most`. */
function countChanges(words: DataView, whole: number, step: number, most: number): number {
  let count = 0;
  for (let byte = 0; byte < whole && count < most; byte += step) {
    const word = words.getInt32(byte);
    const before = byte === 0 ? 0 : words.getUint8(byte - 1) << 31;
    let set = word ^ ((word >>> 1) | before);
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
  // Two runs of one byte each, and the words that reach over their end, fit in whatever they are.
  const roomy = pixels - 2 * 127 - 8;
  let at = 0;
  let foreground = false;
  for (let i = 0; i < data.length; ) {
    // Most runs are short; in pairs, background and foreground, they take a third of the time.
    while (words && !foreground && at <= roomy && i + 1 < data.length) {
      const background = data[i]!;
      const run = data[i + 1]!;
      if ((background | run) > 127 || run === 0 || (background === 0 && i > 0)) break;
      i += 2;
      const start = at + background;
      at = start + run;
      // Whole words are stored, which may reach up to seven pixels over the run's end; the last mends that.
      words.setFloat64(start, EIGHT_ON, true);
      for (let o = start + 8; o < at; o += 8) words.setFloat64(o, EIGHT_ON, true);
      words.setFloat64(at, 0, true);
    }
    if (i === data.length) break;
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
    if (foreground) out?.fill(1, at, end);
    at = end;
    foreground = !foreground;
  }
  return at === pixels ? undefined : `fills ${at} of its ${pixels} pixels`;
}
