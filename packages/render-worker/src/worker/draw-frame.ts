import { Kernels } from "@segue/kernels";
import type { Canvas, Shot } from "@segue/protocol";
import { Stage } from "../scene/stage.js";

/** One frame's pixels, as the encoder gets them and for looking at. */
export interface DrawnFrame {
  /** Planar Y′CbCr 4:2:0, BT.709, limited range: `width × height × 3/2` bytes. */
  yuv: Uint8Array;
  /** The same, sRGB-coded: `width × height × 3` bytes. */
  rgb: Uint8Array;
}

/**
 * Draws one frame, by the same code that renders batches.
 * @param shots the shots that show in it, in order of time
 * @param frame counted from the start of the timeline
 * @throws {SegueError} what is wrong with an image or a plan
 */
export async function drawFrame(shots: readonly Shot[], canvas: Canvas, frame: number): Promise<DrawnFrame> {
  const kernels = Kernels.load();
  using stage = new Stage(kernels);
  stage.begin(canvas, shots);
  await stage.load(frame);
  const out = kernels.allocFrame(canvas.width, canvas.height);
  stage.draw(frame, out);
  return { yuv: out.bytes.slice(), rgb: kernels.toRgb(out) };
}
