import type { DistanceField } from "../distance-field.js";

/** Where light falls on a splatter: how much darker and how much brighter than its colour each cell is, 0–255. */
export interface SplatterLight {
  shade: Float32Array;
  shine: Float32Array;
}

/** How far from the edge the slime is as thick as it gets, as a part of the grid's shorter side. */
const SLOPE = 0.05;

/** Direction that light comes from: the upper left, toward the viewer. */
const LIGHT = unit([-0.45, -0.7, 0.55]);
/** Half way between light and viewer, for the shine. */
const HALF = unit([LIGHT[0], LIGHT[1], LIGHT[2] + 1]);

/** Lights a splatter as if it were round at its edges and wet. */
export function splatterLight({ width, height, values }: DistanceField): SplatterLight {
  const slope = SLOPE * Math.min(width, height);
  const thickness = values.map((distance) => {
    const deep = Math.min(1, Math.max(0, -distance / slope));
    return slope * Math.sqrt(deep * (2 - deep));
  });
  const shade = new Float32Array(values.length);
  const shine = new Float32Array(values.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      if (values[i]! > 1) continue;
      const normal = unit([
        (thickness[i - 1]! - thickness[i + 1]!) / 2,
        (thickness[i - width]! - thickness[i + width]!) / 2,
        1,
      ]);
      const lit = dot(normal, LIGHT);
      shade[i] = 170 * Math.min(1, Math.max(0, LIGHT[2] + 0.05 - lit));
      shine[i] = 235 * Math.max(0, dot(normal, HALF)) ** 60;
    }
  }
  return { shade, shine };
}

type Vector = readonly [number, number, number];

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector));
  return [vector[0] / length, vector[1] / length, vector[2] / length];
}
