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
  // A word has 32 runs at most, each of a byte but the first; what is over the limit is seen after each word.
  const out = new Uint8Array(most + 64);
  const four = new DataView(out.buffer);
  let length = 0;
  let start = 0;
  let carry = 0;
  for (let byte = 0; byte < bits.length; byte += 4) {
    const word = byte < whole ? words.getInt32(byte) : lastWord(bits, byte);
    // A set bit wherever a pixel differs from the one before.
    let changes = word ^ ((word >>> 1) | carry);
    carry = word << 31;
    if (changes === 0) continue;
    let before = start - byte * 8;
    start = byte * 8 + Math.clz32(changes & -changes);
    // Four are written at once, whether there are as many or not (past the last one, `clz32` gives 32), and those that
    // there are count. One at a time takes 1.2 times as long in noise, where processors can't guess how many come.
    do {
      const first = Math.clz32(changes);
      changes &= 0x7fffffff >>> first;
      const second = Math.clz32(changes);
      changes &= 0x7fffffff >>> second;
      const third = Math.clz32(changes);
      changes &= 0x7fffffff >>> third;
      const fourth = Math.clz32(changes);
      changes &= 0x7fffffff >>> fourth;
      let run = first - before;
      for (; run > 127; run >>>= 7) out[length++] = (run & 127) | 128;
      four.setInt32(
        length,
        run | ((second - first) << 8) | ((third - second) << 16) | ((fourth - third) << 24),
        true,
      );
      length += 4 - (second >>> 5) - (third >>> 5) - (fourth >>> 5);
      before = fourth;
    } while (changes !== 0);
    if (length >= most) return undefined;
  }
  // The zeros after the last pixel end a run that reaches it.
  if (start < pixels) {
    let run = pixels - start;
    for (; run > 127; run >>>= 7) out[length++] = (run & 127) | 128;
    out[length++] = run;
  }
  return length < most ? out.slice(0, length) : undefined;
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
