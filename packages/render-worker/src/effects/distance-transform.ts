/** The value of a cell that is no place to measure from. */
export const FAR = 1e10;

/**
 * Squared Euclidean distance transform in place: each cell gets the least sum, over all cells, of that cell's value
 * and the squared distance to it. Lower envelopes of parabolas, along columns, then rows.
 * Source: P. Felzenszwalb, D. Huttenlocher, “Distance Transforms of Sampled Functions”, 2012.
 *
 * Each loop is a function of one line. A long loop over all lines was compiled again and again by V8, whenever it met
 * what it had not met before: 5 times a thread in a render with eight subjects, these once, the envelope's 3 times.
 * @param grid row-major, 0–{@link FAR}
 */
export function squaredDistances(grid: Float32Array, width: number, height: number): void {
  const longest = Math.max(width, height);
  const scratch = {
    line: new Float64Array(longest + 2),
    apex: new Int32Array(longest),
    border: new Float64Array(longest + 1),
  };
  for (let x = 0; x < width; x++) transformLine(grid, x, width, height, scratch);
  for (let y = 0; y < height; y++) transformLine(grid, y * width, 1, width, scratch);
}

interface Scratch {
  /** The line's values, with one more cell at each end. */
  line: Float64Array;
  /** Which cells the envelope's parabolas start from, and where each takes over from the one before. */
  apex: Int32Array;
  border: Float64Array;
}

function transformLine(
  grid: Float32Array,
  start: number,
  step: number,
  length: number,
  { line, apex, border }: Scratch,
): void {
  if (!takeLine(grid, start, step, length, line)) return;
  findEnvelope(line, length, apex, border);
  giveLine(grid, start, step, length, line, apex, border);
}

/** Copies a line out; false where all of it is 0 or far, and stays so. */
function takeLine(
  grid: Float32Array,
  start: number,
  step: number,
  length: number,
  line: Float64Array,
): boolean {
  let least = FAR;
  let most = 0;
  for (let i = 0, at = start; i < length; i++, at += step) {
    const value = grid[at]!;
    line[i + 1] = value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  line[0] = FAR;
  line[length + 1] = FAR;
  return least < FAR && most > 0;
}

/** Finds which cell's parabola is lowest where. */
function findEnvelope(line: Float64Array, length: number, apex: Int32Array, border: Float64Array): void {
  let last = -1;
  for (let q = 0; q < length; q++) {
    const value = line[q + 1]!;
    // Most cells are nearest to no other: those that are far, and those in the middle of the shape.
    if (value >= FAR || (value === 0 && line[q] === 0 && line[q + 2] === 0)) continue;
    let crossing = Number.NEGATIVE_INFINITY;
    if (last >= 0) {
      crossing = meet(line, q, apex[last]!);
      while (crossing <= border[last]!) crossing = meet(line, q, apex[--last]!);
    }
    last++;
    apex[last] = q;
    border[last] = crossing;
    border[last + 1] = Number.POSITIVE_INFINITY;
  }
}

/** Where the parabolas of two cells of a line cross. */
const meet = (line: Float64Array, q: number, p: number) =>
  (line[q + 1]! + q * q - (line[p + 1]! + p * p)) / (2 * q - 2 * p);

/** Writes the envelope back; what is 0 stays so. */
function giveLine(
  grid: Float32Array,
  start: number,
  step: number,
  length: number,
  line: Float64Array,
  apex: Int32Array,
  border: Float64Array,
): void {
  for (let q = 0, k = 0, at = start; q < length; q++, at += step) {
    if (line[q + 1] === 0) continue;
    while (border[k + 1]! < q) k++;
    const far = q - apex[k]!;
    grid[at] = far * far + line[apex[k]! + 1]!;
  }
}
