import { type Model, onnxModel } from "./onnx-graph.js";

/** An object that a graph sees, whatever the picture. */
export interface Seen {
  /** Centre and size in input pixels. */
  cx: number;
  cy: number;
  w: number;
  h: number;
  classId: number;
  score: number;
}

export interface YoloGraph {
  /** Side of the input; default 64. */
  size?: number;
  names: readonly string[];
  seen: readonly Seen[];
  /** Whether there are masks: then the prototypes show where the picture is more red than green. */
  masks?: boolean;
  metadata?: Readonly<Record<string, string>>;
  /** Gives [1,N,6(+32)] as models do that suppress overlaps themselves. */
  end2end?: boolean;
  change?: (model: Model) => Model;
}

export const MASK_GAIN = 20;

/**
 * A graph with the inputs and outputs of an Ultralytics export. Boxes and scores are constants; prototype 0 is
 * 20 × (red − green) − 10 of the picture, averaged over 4 × 4 pixels, and each object's coefficients take just that.
 */
export function yoloGraph({
  size = 64,
  names,
  seen,
  masks = false,
  metadata,
  end2end = false,
  change = (model) => model,
}: YoloGraph): Buffer {
  const coefficients = masks ? 32 : 0;
  const { dims, data } = end2end ? rows(seen, coefficients) : columns(seen, names.length, coefficients, size);
  const model: Model = {
    inputs: [{ name: "images", dims: [1, 3, size, size] }],
    outputs: [
      { name: "output0", dims },
      ...(masks ? [{ name: "output1", dims: [1, 32, size / 4, size / 4] }] : []),
    ],
    nodes: [
      // The picture takes part in the boxes too, with no weight, so that the graph has no unused input.
      {
        op: "ReduceMean",
        inputs: ["images"],
        outputs: ["mean"],
        attributes: { axes: [0, 1, 2, 3], keepdims: 0 },
      },
      { op: "Mul", inputs: ["mean", "zero"], outputs: ["nothing"] },
      { op: "Add", inputs: ["constant", "nothing"], outputs: ["output0"] },
      ...(masks
        ? [
            {
              op: "AveragePool",
              inputs: ["images"],
              outputs: ["small"],
              attributes: { kernel_shape: [4, 4], strides: [4, 4] },
            },
            { op: "Conv", inputs: ["small", "weights", "bias"], outputs: ["output1"] },
          ]
        : []),
    ],
    initializers: [
      { name: "constant", dims, data },
      { name: "zero", dims: [], data: [0] },
      ...(masks
        ? [
            {
              name: "weights",
              dims: [32, 3, 1, 1],
              data: Float32Array.from({ length: 96 }, (_, at) => [MASK_GAIN, -MASK_GAIN][at] ?? 0),
            },
            {
              name: "bias",
              dims: [32],
              data: Float32Array.from({ length: 32 }, (_, at) => (at === 0 ? -MASK_GAIN / 2 : 0)),
            },
          ]
        : []),
    ],
    metadata: metadata ?? {
      task: masks ? "segment" : "detect",
      imgsz: `[${size}, ${size}]`,
      names: `{${names.map((name, index) => `${index}: '${name}'`).join(", ")}}`,
    },
  };
  return onnxModel(change(model));
}

function columns(seen: readonly Seen[], classes: number, coefficients: number, size: number) {
  const count = [8, 16, 32].reduce((sum, stride) => sum + (size / stride) ** 2, 0);
  const channels = 4 + classes + coefficients;
  const data = new Float32Array(channels * count);
  seen.forEach(({ cx, cy, w, h, classId, score }, at) => {
    [cx, cy, w, h].forEach((value, row) => {
      data[row * count + at] = value;
    });
    data[(4 + classId) * count + at] = score;
    if (coefficients > 0) data[(4 + classes) * count + at] = 1;
  });
  return { dims: [1, channels, count], data };
}

function rows(seen: readonly Seen[], coefficients: number) {
  const data = seen.flatMap(({ cx, cy, w, h, classId, score }) => [
    ...[cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2, score, classId],
    ...Array.from({ length: coefficients }, (_, at) => (at === 0 ? 1 : 0)),
  ]);
  return { dims: [1, seen.length, 6 + coefficients], data };
}
