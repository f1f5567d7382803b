/** Evenly spaced places along one axis of a grid: the cells on both sides of each, and how far it is past the first. */
export interface Places {
  before: Int32Array;
  after: Int32Array;
  /** 0–1. */
  part: Float64Array;
}

/**
 * Place `i` is at `start + i × step`, held to the grid. Unit: grid cell; 0 is the middle of the first.
 * @param length cells along the axis
 */
export function placesAlong(length: number, start: number, step: number, count: number): Places {
  const places = {
    before: new Int32Array(count),
    after: new Int32Array(count),
    part: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) {
    const place = Math.min(Math.max(start + i * step, 0), length - 1);
    const before = Math.floor(place);
    places.before[i] = before;
    places.after[i] = Math.min(before + 1, length - 1);
    places.part[i] = place - before;
  }
  return places;
}

/** A grid of `width` columns read at places between its cells, bilinear. */
export function resampled(grid: Float32Array, width: number, across: Places, down: Places): Float32Array {
  const [columns, rows] = [across.part.length, down.part.length];
  const to = new Float32Array(columns * rows);
  for (let y = 0; y < rows; y++) resampleRow(grid, width, across, down, y, to, y * columns);
  return to;
}

function resampleRow(
  grid: Float32Array,
  width: number,
  across: Places,
  down: Places,
  y: number,
  to: Float32Array,
  start: number,
): void {
  const above = down.before[y]! * width;
  const below = down.after[y]! * width;
  const part = down.part[y]!;
  const count = across.part.length;
  for (let x = 0; x < count; x++) to[start + x] = mixed(grid, above, below, part, across, x);
}

/** The value at one place, of column `x` of `across` and row `y` of `down`. */
export function valueAt(
  grid: Float32Array,
  width: number,
  across: Places,
  down: Places,
  x: number,
  y: number,
): number {
  return mixed(grid, down.before[y]! * width, down.after[y]! * width, down.part[y]!, across, x);
}

/** The value at one place of a row that lies between two, which begin at `above` and `below`. */
export function mixed(
  grid: Float32Array,
  above: number,
  below: number,
  part: number,
  across: Places,
  x: number,
): number {
  const left = across.before[x]!;
  const right = across.after[x]!;
  const along = across.part[x]!;
  const top = grid[above + left]! * (1 - along) + grid[above + right]! * along;
  const bottom = grid[below + left]! * (1 - along) + grid[below + right]! * along;
  return top * (1 - part) + bottom * part;
}
