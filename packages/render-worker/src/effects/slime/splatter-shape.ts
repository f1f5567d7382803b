import type { DistanceField } from "../distance-field.js";
import { seededRandom } from "../seeded-random.js";

/** Columns of the grid on which the shape is made; it is smooth, and interpolated. */
const GRID_WIDTH = 480;

/** How far apart shapes still flow into one another, as a part of the grid's shorter side. */
const FLOW = 0.022;

/**
 * The distance to the edge of a splatter over a frame, negative inside, in cells of the grid: splats that reach in from
 * the frame's edge and leave its middle free, with lobes, drips that run down, and droplets thrown about.
 */
export function splatterShape(width: number, height: number, seed: number): DistanceField {
  const columns = Math.min(GRID_WIDTH, width);
  const rows = Math.max(1, Math.round((columns * height) / width));
  const side = Math.min(columns, rows);
  const random = seededRandom(seed);
  const between = (least: number, most: number) => least + (most - least) * random();
  const field = new Float32Array(columns * rows).fill(side);
  const flow = FLOW * side;

  // One splat for each part of the way round the frame, so that no side is bare.
  const splats = 7;
  const turn = random();
  for (let i = 0; i < splats; i++) {
    const angle = 2 * Math.PI * ((i + between(0.1, 0.9)) / splats + turn);
    const out = between(0.84, 1.04);
    const x = columns * (0.5 + 0.5 * out * Math.cos(angle));
    const y = rows * (0.46 + 0.5 * out * Math.sin(angle));
    const radius = side * between(0.09, 0.2);
    drawLobed(field, columns, rows, flow, x, y, radius, random);
    for (let drip = 0; drip < 3; drip++) {
      const left = x + radius * between(-0.75, 0.75);
      const length = radius * between(0.9, 2.1);
      drawDrip(field, columns, rows, flow, left, y, length, side * between(0.008, 0.016));
    }
    for (let drop = 0; drop < 9; drop++) {
      const away = radius * (1.15 + 1.3 * random() * random());
      const around = 2 * Math.PI * random();
      const size = side * (0.006 + 0.026 * random() ** 3);
      drawDisc(field, columns, rows, flow, x + away * Math.cos(around), y + away * Math.sin(around), size);
    }
  }
  return { width: columns, height: rows, values: field };
}

/** A splat whose edge bulges and pulls in around the circle. */
function drawLobed(
  field: Float32Array,
  columns: number,
  rows: number,
  flow: number,
  x: number,
  y: number,
  radius: number,
  random: () => number,
): void {
  const waves = [3, 4, 6, 9, 13].map((count) => ({
    count,
    size: (0.36 * (0.4 + random())) / Math.sqrt(count),
    phase: 2 * Math.PI * random(),
  }));
  unite(
    field,
    columns,
    rows,
    flow,
    x - 2 * radius,
    y - 2 * radius,
    x + 2 * radius,
    y + 2 * radius,
    (u, v) => {
      const angle = Math.atan2(v - y, u - x);
      let edge = 1;
      for (const { count, size, phase } of waves) edge += size * Math.cos(count * angle + phase);
      return Math.sqrt((u - x) ** 2 + (v - y) ** 2) - radius * edge;
    },
  );
}

/** A run of slime downward that ends in a heavier drop. */
function drawDrip(
  field: Float32Array,
  columns: number,
  rows: number,
  flow: number,
  x: number,
  y: number,
  length: number,
  thickness: number,
): void {
  const reach = 2 * thickness + 2 * flow;
  unite(field, columns, rows, flow, x - reach, y - reach, x + reach, y + length + reach, (u, v) => {
    const along = Math.min(length, Math.max(0, v - y));
    const swelling = 0.75 + 0.65 * (along / length) ** 6;
    return Math.sqrt((u - x) ** 2 + (v - y - along) ** 2) - thickness * swelling;
  });
}

function drawDisc(
  field: Float32Array,
  columns: number,
  rows: number,
  flow: number,
  x: number,
  y: number,
  radius: number,
): void {
  const reach = radius + 2 * flow;
  unite(
    field,
    columns,
    rows,
    flow,
    x - reach,
    y - reach,
    x + reach,
    y + reach,
    (u, v) => Math.sqrt((u - x) ** 2 + (v - y) ** 2) - radius,
  );
}

/** Adds a shape so that it flows into what it touches. Source: I. Quilez, polynomial smooth minimum. */
function unite(
  field: Float32Array,
  columns: number,
  rows: number,
  flow: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  distance: (u: number, v: number) => number,
): void {
  const end = Math.min(columns, Math.ceil(right));
  for (let v = Math.max(0, Math.floor(top)); v < Math.min(rows, bottom); v++) {
    for (let u = Math.max(0, Math.floor(left)); u < end; u++) {
      const known = field[v * columns + u]!;
      const added = distance(u, v);
      const mix = Math.max(0, flow - Math.abs(known - added)) / flow;
      field[v * columns + u] = Math.min(known, added) - (mix * mix * flow) / 4;
    }
  }
}
