import { unpackTurns } from "./bits.js";

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
  // Noise shows in one word of sixteen; then counting (0.15 ms) saves coding what will not be taken (0.6 ms). Within 3 % of the
  // limit one in sixteen can't tell: coding at once keeps the longest time short.
  const noisy = countChanges(words, whole, 64, most) * 16 >= most + (most >> 5);
  if (noisy && countChanges(words, whole, 4, most) >= most) return undefined;
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

/**
 * Undoes {@link packRuns}.
 * Runs are marked in a word for every 32 pixels, and then written word by word, which takes as long for irregular runs as for
 * regular ones: at most 0.8 ms for 1920 × 1080. Writing one run after the other took up to 2.5 ms, since processors can't
 * guess how many words the next one fills.
 * @param pixels zeros; foreground becomes 1
 * @returns what is wrong with the runs, or nothing; only then is anything written
 */
export function unpackRuns(data: Uint8Array, pixels: Uint8Array<ArrayBuffer>): string | undefined {
  const turns = new Int32Array((pixels.length >>> 5) + 4);
  const wrong = readRuns(data, pixels.length, turns);
  // Two runs of a byte a word, or more.
  if (!wrong) unpackTurns(turns, pixels, data.length * 16 > pixels.length);
  return wrong;
}

/**
 * Checks runs, and marks them where there is a place for it.
 * @param data runs as {@link packRuns} writes them
 * @param pixels how many there must be
 * @param turns zeros, a word for every 32 pixels, the first in the highest bit. Where a run ends, the rest of its word is
 * inverted, so that each comes out as `unpackTurns` takes it.
 * @returns what is wrong with the runs, or nothing
 */
export function readRuns(data: Uint8Array, pixels: number, turns?: Int32Array): string | undefined {
  const fours = new DataView(data.buffer, data.byteOffset, data.length);
  // Four runs of one byte each fit in up to here, whatever they are.
  const roomy = pixels - 4 * 127;
  let at = 0;
  for (let i = 0; i < data.length; ) {
    while (at <= roomy && i + 4 <= data.length) {
      const four = fours.getInt32(i, true);
      // The top bit of a byte is set where a run goes on in the next byte, or is empty.
      if (((four | (four - 0x01010101)) & 0x80808080) !== 0) break;
      i += 4;
      const first = at + (four & 127);
      const second = first + ((four >>> 8) & 127);
      const third = second + ((four >>> 16) & 127);
      at = third + (four >>> 24);
      if (!turns) continue;
      // A shift takes the lowest five bits, which are the place in the word.
      turns[first >>> 5]! ^= -1 >>> first;
      turns[second >>> 5]! ^= -1 >>> second;
      turns[third >>> 5]! ^= -1 >>> third;
      turns[at >>> 5]! ^= -1 >>> at;
    }
    if (i === data.length) break;
    let run = data[i++]!;
    if (run === 0 && i > 1) return "has an empty run after the first";
    if (run > 127) {
      let long = run & 127;
      for (let shift = 7, byte = 128; byte > 127; shift += 7) {
        if (i >= data.length) return "ends in the middle of a run's length";
        byte = data[i++]!;
        if (byte === 0 || shift > 28) return "has an over-long run length";
        long += (byte & 127) * 2 ** shift;
      }
      if (long > pixels) return `runs past its ${pixels} pixels`;
      // An integer again, or all positions would be floating-point numbers, and marking take 1.3 times as long.
      run = long | 0;
    }
    at += run;
    if (at > pixels) return `runs past its ${pixels} pixels`;
    if (turns) turns[at >>> 5]! ^= -1 >>> at;
  }
  return at === pixels ? undefined : `fills ${at} of its ${pixels} pixels`;
}
