import type { ImageSize } from "../image.js";
import type { ModelMetadata } from "../onnx/metadata.js";

/** More classes than any detection data set has. */
const MAX_CLASSES = 100_000;

/**
 * Class names as Ultralytics writes them: a Python dict, `{0: 'person', 1: "rock 'n' roller"}`.
 * Null where there are none, or their numbers are not 0, 1, 2, …
 */
export function readClassNames({ names }: ModelMetadata): readonly string[] | null {
  if (names === undefined) return null;
  const labels: string[] = [];
  for (const [, index, single, double] of names.matchAll(
    /(\d+)\s*:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g,
  )) {
    if (Number(index) !== labels.length || labels.length === MAX_CLASSES) return null;
    labels.push((single ?? double ?? "").replaceAll(/\\(.)/g, "$1"));
  }
  return labels.length > 0 ? labels : null;
}

/** The input size as Ultralytics writes it: `[height, width]`. Null where it is not there or makes no sense. */
export function readInputSize({ imgsz }: ModelMetadata): ImageSize | null {
  const sides = /^\[(\d+),\s*(\d+)\]$/.exec(imgsz ?? "");
  if (!sides) return null;
  const [height, width] = [Number(sides[1]), Number(sides[2])];
  const isSide = (side: number) => side >= 32 && side <= 4096 && side % 32 === 0;
  return isSide(width) && isSide(height) ? { width, height } : null;
}
