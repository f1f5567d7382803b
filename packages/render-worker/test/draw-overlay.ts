import { type Frame, Kernels, type YuvColour } from "@segue/kernels";
import type { Canvas, EffectCase, EffectParams, Shot } from "@segue/protocol";
import { clockOf } from "../src/camera/clock.js";
import { compileEffect } from "../src/effects/registry.js";
import { SharedMaps } from "../src/scene/shared-maps.js";
import { effectOf, shotOf, smallCanvas } from "./shot-of.js";

const kernels = Kernels.load();

/** An overlay on its own, over frames of one colour. */
export class DrawnOverlay<K extends EffectCase> implements Disposable {
  readonly #maps = new SharedMaps(kernels);
  readonly #pass;
  readonly #frame: Frame;
  readonly #canvas: Canvas;

  constructor(
    name: K,
    params: EffectParams<K>,
    { canvas = smallCanvas, shot = shotOf() }: { canvas?: Canvas; shot?: Shot } = {},
  ) {
    this.#canvas = canvas;
    const contribution = compileEffect(effectOf(name, params), {
      shot,
      canvas,
      clock: clockOf(shot, canvas.fps),
      image: undefined,
      framing: { x: 0, y: 0, width: 1, height: 1 },
      subject: undefined,
    });
    this.#pass = contribution!.pass!(kernels, this.#maps);
    this.#frame = kernels.allocFrame(canvas.width, canvas.height);
  }

  /** What the frame's look depends on. */
  state(frame: number): readonly number[] {
    return this.#pass.state(frame);
  }

  /** Bytes of the overlay over a colour in one frame; a copy. */
  over(colour: YuvColour, frame: number): Uint8Array {
    kernels.fill(this.#frame, colour);
    this.#pass.draw(this.#frame, this.#pass.state(frame));
    return this.#frame.bytes.slice();
  }

  /** Luma of the pixel in the middle. */
  middle(colour: YuvColour, frame: number): number {
    const { width, height } = this.#canvas;
    return this.over(colour, frame)[(height >> 1) * width + (width >> 1)]!;
  }

  [Symbol.dispose](): void {
    this.#pass.dispose?.();
    this.#maps[Symbol.dispose]();
    kernels.free(this.#frame);
  }
}

/** Whether all samples of a frame are within BT.709's limited range. */
export function isLegal(bytes: Uint8Array, { width, height }: Pick<Canvas, "width" | "height">): boolean {
  return bytes.every((code, i) => code >= 16 && code <= (i < width * height ? 235 : 240));
}
