import { COCO_LABELS } from "../coco.js";
import type { ImageSize, Picture } from "../image.js";
import { boxFromInput, fillLetterbox, type Letterbox } from "../letterbox.js";
import { suppressOverlaps } from "../nms.js";
import type { ModelSignature, TensorData, TensorSignature } from "../session.js";
import type { Detection, DetectionFamily } from "./family.js";
import { instanceMap, MASK_CHANNELS } from "./yolo-instance.js";
import { readClassNames, readInputSize } from "./yolo-metadata.js";

/** Ultralytics' value for class-wise suppression. */
const IOU_THRESHOLD = 0.7;

/** The grey around a letterboxed picture that these models were trained with. */
const PADDING = 114;

/** Cells of the three grids that these models predict on, in input pixels. */
const STRIDES = [8, 16, 32];

/** The size that Ultralytics exports where nothing else is said. */
const DEFAULT_SIZE: ImageSize = { width: 640, height: 640 };

/**
 * YOLOv8, YOLO11 and later as Ultralytics exports them to ONNX, with masks or without: `images` float32 [1,3,S,S],
 * letterboxed RGB 0..1; `output0` [1,4+nc(+32),A], for each of A places a centre box in input pixels, the classes'
 * scores after the sigmoid, and the mask's coefficients; `output1` [1,32,S/4,S/4], the prototypes.
 * Models that suppress overlaps themselves (`end2end`) give [1,N,6(+32)]: corners, score, class, coefficients.
 * https://docs.ultralytics.com/modes/export/
 */
export const yolo: DetectionFamily = {
  name: "yolo",

  recognise(signature) {
    const layout = layoutOf(signature);
    if (layout === null || typeof layout === "string") return layout;
    const { imageName, input, labels, places, prototypes } = layout;

    return {
      family: "yolo",
      input,
      labels,

      feed: (picture, letterbox) => ({ [imageName]: planarInput(picture, letterbox) }),

      decode(outputs, letterbox, minScore) {
        const found = readPlaces(outputs[places.name]!, layout, minScore)
          .map((place) => ({ ...place, box: boxFromInput(...place.corners, letterbox) }))
          // Less than a pixel of the input: nothing that can be shown.
          .filter(({ box }) => box.width * letterbox.width >= 1 && box.height * letterbox.height >= 1);
        const kept = suppressOverlaps(found, IOU_THRESHOLD, (a, b) => a.classId === b.classId);
        return kept.map(({ classId, score, box, corners, coefficients }): Detection => {
          const detection = { label: labels[classId]!, score, box };
          if (!prototypes || !coefficients) return detection;
          return {
            ...detection,
            instance: instanceMap(outputs[prototypes.name]!, coefficients, corners, letterbox),
          };
        });
      },
    };
  },
};

/** One place that a model predicts an object at. */
interface Place {
  readonly classId: number;
  readonly score: number;
  /** Left, top, right, bottom in input pixels. */
  readonly corners: [x1: number, y1: number, x2: number, y2: number];
  readonly coefficients: Float32Array | null;
}

interface Layout {
  readonly imageName: string;
  readonly input: ImageSize;
  readonly labels: readonly string[];
  readonly places: TensorSignature;
  readonly prototypes: TensorSignature | undefined;
  /** Whether the model has suppressed overlaps itself. */
  readonly end2end: boolean;
}

function layoutOf({ inputs, outputs, metadata }: ModelSignature): Layout | string | null {
  const [image] = inputs;
  const places = outputs.find(({ dims }) => dims.length === 3);
  if (inputs.length !== 1 || image?.dims.length !== 4 || image.dims[1] !== 3 || !places) return null;
  const prototypes = outputs.find(({ dims }) => dims.length === 4 && dims[1] === MASK_CHANNELS);
  if (outputs.length > (prototypes ? 2 : 1)) return null;
  const { task } = metadata;
  if (task !== undefined && task !== "detect" && task !== "segment") {
    return `is a YOLO model for the task "${task}"; Segue uses those for detect and segment.`;
  }
  if ([image, ...outputs].some(({ type }) => type !== "float32")) {
    return `computes in ${image.type}; export it with half=False and int8=False, in float32.`;
  }

  const [, , height, width] = image.dims;
  const fixed = typeof width === "number" && typeof height === "number" ? { width, height } : null;
  const input = fixed ?? readInputSize(metadata) ?? DEFAULT_SIZE;
  const names = readClassNames(metadata);
  const coefficients = prototypes ? MASK_CHANNELS : 0;
  const [, channels, count] = places.dims;

  if (count === 6 + coefficients) {
    const labels = names ?? COCO_LABELS;
    return { imageName: image.name, input, labels, places, prototypes, end2end: true };
  }
  if (typeof channels !== "number") return null;
  const classes = channels - 4 - coefficients;
  const cells = STRIDES.reduce((sum, stride) => sum + (input.width / stride) * (input.height / stride), 0);
  // Without names only the count of places tells this layout from the older, transposed one.
  if (classes < 1 || (names === null && count !== cells)) return null;
  if (names !== null && names.length !== classes) {
    return `gives ${classes} classes but names ${names.length} in its metadata; export it again.`;
  }
  const labels =
    names ??
    (classes === COCO_LABELS.length
      ? COCO_LABELS
      : Array.from({ length: classes }, (_, index) => `class ${index}`));
  return { imageName: image.name, input, labels, places, prototypes, end2end: false };
}

/** Letterboxed pixels as planes of red, green and blue, 0..1. */
function planarInput(picture: Picture, letterbox: Letterbox): TensorData {
  const packed = fillLetterbox(picture, letterbox, PADDING);
  const pixels = letterbox.inputWidth * letterbox.inputHeight;
  const data = new Float32Array(pixels * 3);
  for (let at = 0; at < pixels; at++) {
    data[at] = packed[at * 3]! / 255;
    data[pixels + at] = packed[at * 3 + 1]! / 255;
    data[2 * pixels + at] = packed[at * 3 + 2]! / 255;
  }
  return { type: "float32", dims: [1, 3, letterbox.inputHeight, letterbox.inputWidth], data };
}

function readPlaces(tensor: TensorData, layout: Layout, minScore: number): Place[] {
  const values = tensor.data as Float32Array;
  return layout.end2end
    ? readRows(values, tensor.dims[2]!, layout, minScore)
    : readColumns(values, tensor.dims[2]!, layout, minScore);
}

/** One column a place: centre, size, a score for each class, coefficients. */
function readColumns(
  values: Float32Array,
  count: number,
  { labels, prototypes }: Layout,
  minScore: number,
): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < count; at++) {
    let classId = 0;
    let score = values[4 * count + at]!;
    for (let other = 1; other < labels.length; other++) {
      const otherScore = values[(4 + other) * count + at]!;
      if (otherScore > score) {
        classId = other;
        score = otherScore;
      }
    }
    if (!(score >= minScore)) continue;
    const [x, y, width, height] = [0, 1, 2, 3].map((row) => values[row * count + at]!) as Place["corners"];
    const first = 4 + labels.length;
    places.push({
      classId,
      score,
      corners: [x - width / 2, y - height / 2, x + width / 2, y + height / 2],
      coefficients: prototypes
        ? Float32Array.from({ length: MASK_CHANNELS }, (_, index) => values[(first + index) * count + at]!)
        : null,
    });
  }
  return places;
}

/** One row a place: corners, score, class, coefficients. */
function readRows(
  values: Float32Array,
  stride: number,
  { labels, prototypes }: Layout,
  minScore: number,
): Place[] {
  const places: Place[] = [];
  for (let at = 0; at + stride <= values.length; at += stride) {
    const [x1, y1, x2, y2, score, classId] = values.subarray(at, at + 6) as unknown as [
      ...Place["corners"],
      number,
      number,
    ];
    if (!(score >= minScore) || labels[classId] === undefined) continue;
    const coefficients = prototypes ? values.slice(at + 6, at + 6 + MASK_CHANNELS) : null;
    places.push({ classId, score, corners: [x1, y1, x2, y2], coefficients });
  }
  return places;
}
