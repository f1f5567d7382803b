import { SegueError } from "@segue/protocol";
import type { Letterbox } from "../letterbox.js";
import type { ProbabilityMap } from "../masks/sample.js";
import type { TensorData } from "../session.js";

/** Prototypes that a mask is mixed from. */
export const MASK_CHANNELS = 32;

/** Logits are held to ± this, so that a very sure pixel does not push the contour away from itself. */
const LOGIT_LIMIT = 4;

/**
 * Mixes an object's mask from prototypes, where its box is and one cell around.
 *
 * The map holds logits brought to 0..1 in a straight line, not through the sigmoid: it is interpolated later, and
 * where interpolated logits cross zero the model draws its edge.
 * @param corners the object's box in input pixels
 */
export function instanceMap(
  prototypes: TensorData,
  coefficients: Float32Array,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  letterbox: Letterbox,
): ProbabilityMap {
  const [, channels, rows, columns] = prototypes.dims as [number, number, number, number];
  const values = prototypes.data as Float32Array;
  if (channels !== MASK_CHANNELS || values.length !== MASK_CHANNELS * rows * columns) {
    throw new SegueError(
      "MODEL_INVALID",
      `The model gave prototypes of [${prototypes.dims.join(",")}] instead of [1,32,S/4,S/4]. Export it again.`,
    );
  }
  const cellWidth = letterbox.inputWidth / columns;
  const cellHeight = letterbox.inputHeight / rows;
  const left = clamp(Math.floor(x1 / cellWidth) - 1, columns - 1);
  const top = clamp(Math.floor(y1 / cellHeight) - 1, rows - 1);
  const width = Math.max(1, clamp(Math.ceil(x2 / cellWidth) + 1, columns) - left);
  const height = Math.max(1, clamp(Math.ceil(y2 / cellHeight) + 1, rows) - top);

  const logits = new Float32Array(width * height);
  for (let channel = 0; channel < MASK_CHANNELS; channel++) {
    const weight = coefficients[channel]!;
    for (let y = 0; y < height; y++) {
      const line = (channel * rows + top + y) * columns + left;
      for (let x = 0; x < width; x++) logits[y * width + x]! += weight * values[line + x]!;
    }
  }
  return {
    values: logits.map(
      (logit) => 0.5 + Math.min(LOGIT_LIMIT, Math.max(-LOGIT_LIMIT, logit)) / (2 * LOGIT_LIMIT),
    ),
    width,
    height,
    region: {
      x: (left * cellWidth - letterbox.left) / letterbox.width,
      y: (top * cellHeight - letterbox.top) / letterbox.height,
      width: (width * cellWidth) / letterbox.width,
      height: (height * cellHeight) / letterbox.height,
    },
  };
}

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
