/** A signed distance to a shape's edge at each point of a grid; negative inside. Unit: grid cell. */
export interface DistanceField {
  width: number;
  height: number;
  values: Float32Array;
}

const FAR = 1e10;

/**
 * The signed distance field of a soft mask. The edge is where alpha is one half, placed within a cell by its
 * alpha. Source: P. Felzenszwalb, D. Huttenlocher, “Distance Transforms of Sampled Functions”, 2012.
 * @param alpha one byte a cell, row-major; 0 outside, 255 inside
 */
export function distanceField(alpha: Uint8Array, width: number, height: number): DistanceField {
  const values = squaredOutside(alpha, width, height);
  const inside = squaredOutside(
    alpha.map((a) => 255 - a),
    width,
    height,
  );
  for (let i = 0; i < values.length; i++) values[i] = Math.sqrt(values[i]!) - Math.sqrt(inside[i]!);
  return { width, height, values };
}

/** The same outside the shape, and 0 inside: half the work. */
export function distanceOutside(alpha: Uint8Array, width: number, height: number): DistanceField {
  const values = squaredOutside(alpha, width, height);
  for (let i = 0; i < values.length; i++) values[i] = Math.sqrt(values[i]!);
  return { width, height, values };
}

/** The squared distance to the shape; 0 inside. A cell that the edge crosses has its own, others get it from neighbours. */
function squaredOutside(alpha: Uint8Array, width: number, height: number): Float32Array {
  const grid = new Float32Array(alpha.length);
  for (let i = 0; i < alpha.length; i++) {
    const a = alpha[i]! / 255;
    grid[i] = a >= 1 ? 0 : a <= 0 ? FAR : Math.max(0, 0.5 - a) ** 2;
  }
  squaredDistances(grid, width, height);
  return grid;
}

/** The signed distance field of a rectangle with rounded corners. Unit of all lengths: grid cell. */
export function boxField(
  width: number,
  height: number,
  box: { x: number; y: number; width: number; height: number },
  radius: number,
): DistanceField {
  const values = new Float32Array(width * height);
  const halfWidth = box.width / 2 - radius;
  const halfHeight = box.height / 2 - radius;
  for (let y = 0, i = 0; y < height; y++) {
    const dy = Math.abs(y + 0.5 - box.y - box.height / 2) - halfHeight;
    for (let x = 0; x < width; x++, i++) {
      const dx = Math.abs(x + 0.5 - box.x - box.width / 2) - halfWidth;
      values[i] = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
    }
  }
  return { width, height, values };
}

/**
 * The field of a shape that was scaled about a point and then moved. Beyond the grid it goes on as at its edge.
 * @param about column and row that stay where they are. Unit: grid cell
 * @param shift unit: grid cell
 */
export function movedField(
  field: DistanceField,
  scale: number,
  about: { x: number; y: number },
  shift: { x: number; y: number },
): DistanceField {
  const { width, height } = field;
  const values = new Float32Array(field.values.length);
  for (let y = 0, i = 0; y < height; y++) {
    const v = (y + 0.5 - shift.y - about.y) / scale + about.y - 0.5;
    for (let x = 0; x < width; x++, i++) {
      const u = (x + 0.5 - shift.x - about.x) / scale + about.x - 0.5;
      values[i] = scale * bilinear(field.values, width, height, u, v);
    }
  }
  return { width, height, values };
}

/** A value of a grid between its cells; `u` and `v` are a column and a row, held to the grid. */
export function bilinear(
  grid: Uint8Array | Float32Array,
  width: number,
  height: number,
  u: number,
  v: number,
): number {
  const x = Math.min(Math.max(u, 0), width - 1);
  const y = Math.min(Math.max(v, 0), height - 1);
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const right = x0 + 1 < width ? 1 : 0;
  const below = y0 + 1 < height ? width : 0;
  const at = y0 * width + x0;
  const fx = x - x0;
  const fy = y - y0;
  const top = grid[at]! * (1 - fx) + grid[at + right]! * fx;
  const bottom = grid[at + below]! * (1 - fx) + grid[at + below + right]! * fx;
  return top * (1 - fy) + bottom * fy;
}

/** Mean over a square of `2 × radius + 1` cells: rounds off what the mask's own pixels leave jagged. */
export function smoothField(field: DistanceField, radius: number): DistanceField {
  const { width, height, values } = field;
  const across = boxMean(values, height, width, width, 1, radius);
  return { width, height, values: boxMean(across, width, height, 1, width, radius) };
}

/** Running mean along lines of `length` cells, `step` apart; edges are repeated. */
function boxMean(
  from: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  radius: number,
): Float32Array {
  const to = new Float32Array(from.length);
  const size = 2 * radius + 1;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    const at = (i: number) => from[start + Math.min(length - 1, Math.max(0, i)) * step]!;
    let sum = 0;
    for (let i = -radius; i <= radius; i++) sum += at(i);
    for (let i = 0; i < length; i++) {
      to[start + i * step] = sum / size;
      sum += at(i + radius + 1) - at(i - radius);
    }
  }
  return to;
}

/** Squared Euclidean distance transform in place: lower envelopes of parabolas, along columns, then rows. */
function squaredDistances(grid: Float32Array, width: number, height: number): void {
  const longest = Math.max(width, height);
  const scratch = {
    line: new Float64Array(longest),
    apex: new Int32Array(longest),
    border: new Float64Array(longest + 1),
  };
  for (let x = 0; x < width; x++) transformLine(grid, x, width, height, scratch);
  for (let y = 0; y < height; y++) transformLine(grid, y * width, 1, width, scratch);
}

interface Scratch {
  line: Float64Array;
  apex: Int32Array;
  border: Float64Array;
}

function transformLine(
  grid: Float32Array,
  start: number,
  step: number,
  length: number,
  scratch: Scratch,
): void {
  const { line, apex, border } = scratch;
  for (let i = 0; i < length; i++) line[i] = grid[start + i * step]!;
  let last = -1;
  for (let q = 0; q < length; q++) {
    const value = line[q]!;
    // Most cells are nearest to no other: those without a distance, and those in the middle of the shape.
    if (value >= FAR || (value === 0 && line[q - 1] === 0 && line[q + 1] === 0)) continue;
    let crossing = Number.NEGATIVE_INFINITY;
    if (last >= 0) {
      crossing = meet(line, q, apex[last]!);
      while (crossing <= border[last]!) crossing = meet(line, q, apex[--last]!);
    }
    apex[++last] = q;
    border[last] = crossing;
    border[last + 1] = Number.POSITIVE_INFINITY;
  }
  if (last < 0) return;
  for (let q = 0, k = 0; q < length; q++) {
    if (line[q] === 0) continue;
    while (border[k + 1]! < q) k++;
    const far = q - apex[k]!;
    grid[start + q * step] = far * far + line[apex[k]!]!;
  }
}

/** Where the parabolas of two points of a line cross. */
const meet = (line: Float64Array, q: number, p: number) =>
  (line[q]! + q * q - (line[p]! + p * p)) / (2 * q - 2 * p);
