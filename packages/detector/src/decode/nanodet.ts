import { COCO_LABELS } from "../coco.js";
import { boxFromInput, fillLetterbox } from "../letterbox.js";
import { suppressOverlaps } from "../nms.js";
import type { TensorSignature } from "../session.js";
import type { Detection, DetectionFamily } from "./family.js";

/** Upstream's value for class-wise suppression. */
const IOU_THRESHOLD = 0.6;

/**
 * NanoDet with its pre- and post-processing in the graph, as `models/nanodet-g-416/MODEL.md` describes it:
 * `image` uint8 [1,S,S,3] letterboxed RGB; `boxes` float32 [1,A,4] corners in input pixels; `scores` float32
 * [1,A,80] after the sigmoid. https://github.com/RangiLyu/nanodet
 */
export const nanodet: DetectionFamily = {
  name: "nanodet",

  recognise({ inputs, outputs }) {
    const image = inputs.find(({ name }) => name === "image");
    const boxes = outputs.find(({ name }) => name === "boxes");
    const scores = outputs.find(({ name }) => name === "scores");
    if (!image || !boxes || !scores || inputs.length !== 1) return null;
    const [, height, width] = image.dims;
    if (!matches(image, "uint8", [1, height, width, 3])) return null;
    if (typeof height !== "number" || typeof width !== "number") return null;
    if (!matches(boxes, "float32", [1, boxes.dims[1], 4])) return null;
    if (!matches(scores, "float32", [1, boxes.dims[1], COCO_LABELS.length])) return null;

    return {
      family: "nanodet",
      input: { width, height },
      labels: COCO_LABELS,

      feed: (picture, letterbox) => ({
        image: { type: "uint8", dims: [1, height, width, 3], data: fillLetterbox(picture, letterbox) },
      }),

      decode(outputs, letterbox, minScore) {
        const corners = outputs.boxes!.data as Float32Array;
        const classScores = outputs.scores!.data as Float32Array;
        const found: Detection[] = [];
        for (let index = 0; index * 4 < corners.length; index++) {
          const offset = index * COCO_LABELS.length;
          let best = 0;
          for (let classId = 1; classId < COCO_LABELS.length; classId++) {
            if (classScores[offset + classId]! > classScores[offset + best]!) best = classId;
          }
          const score = classScores[offset + best]!;
          if (score < minScore) continue;
          const [x1, y1, x2, y2] = corners.subarray(index * 4, index * 4 + 4) as unknown as Corners;
          const box = boxFromInput(x1, y1, x2, y2, letterbox);
          // Less than a pixel of the input: nothing that can be shown.
          if (box.width * letterbox.width < 1 || box.height * letterbox.height < 1) continue;
          found.push({ label: COCO_LABELS[best]!, score, box });
        }
        return suppressOverlaps(found, IOU_THRESHOLD, (a, b) => a.label === b.label);
      },
    };
  },
};

type Corners = [x1: number, y1: number, x2: number, y2: number];

function matches(tensor: TensorSignature, type: string, dims: readonly unknown[]): boolean {
  return (
    tensor.type === type &&
    tensor.dims.length === dims.length &&
    tensor.dims.every((dim, index) => dim === dims[index])
  );
}
