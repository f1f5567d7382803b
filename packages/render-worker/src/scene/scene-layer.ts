import { type Frame, type Kernels, type Picture, rgbToYuv, type Window } from "@segue/kernels";
import type { Layer, LayerPatch, LayerPlace } from "../effects/effect.js";

/** A layer in the kernels' memory, cut out of a picture of one size or painted for it. */
export class SceneLayer {
  readonly #kernels: Kernels;
  readonly #plain: Picture;
  readonly #patch: { x: number; y: number } | undefined;
  readonly #picture: Picture | undefined;

  /** @param plain the picture that it lies on, with its grades */
  constructor(kernels: Kernels, plain: Picture, layer: Layer) {
    this.#kernels = kernels;
    this.#plain = plain;
    const patch = layer.paint(plain.width, plain.height);
    if (!patch) return;
    this.#patch = { x: patch.x, y: patch.y };
    this.#picture = kernels.allocPicture(patch.width, patch.height, { alpha: true });
    fillLayer(this.#picture.bytes, patch, plain);
  }

  /**
   * Draws the layer over a frame.
   * @param window what the frame shows of the picture that the layer lies on
   */
  draw(out: Frame, window: Window, { scale, about, opacity }: LayerPlace): void {
    if (!this.#picture || !this.#patch) return;
    const { width, height } = this.#plain;
    // A point of the picture is this far along the layer, which is scaled about `fixed` and begins at `origin`.
    const along = (place: number, fixed: number, origin: number) => (place - fixed) / scale + fixed - origin;
    const seen = {
      x: along(window.x, about.x * width, this.#patch.x),
      y: along(window.y, about.y * height, this.#patch.y),
      width: window.width / scale,
      height: window.height / scale,
    };
    this.#kernels.composite(out, this.#picture, seen, { opacity });
  }

  /** Frees the kernels' memory. */
  dispose(): void {
    if (this.#picture) this.#kernels.free(this.#picture);
  }
}

/** Writes the planes Y, U, V, A and A at chroma size, premultiplied, offsets included. */
function fillLayer(bytes: Uint8Array, patch: LayerPatch, plain: Picture): void {
  const { x, y, width, height, alpha } = patch;
  const chroma = halveAlpha(alpha, width, height);
  const [luma, quarter] = [alpha.length, chroma.length];
  bytes.set(alpha, luma + 2 * quarter);
  bytes.set(chroma, 2 * luma + 2 * quarter);
  const planes = [
    bytes.subarray(0, luma),
    bytes.subarray(luma, luma + quarter),
    bytes.subarray(luma + quarter),
  ];
  if ("color" in patch) {
    rgbToYuv(patch.color).forEach((code, i) => {
      const weights = i === 0 ? alpha : chroma;
      for (let at = 0; at < weights.length; at++) planes[i]![at] = by255(code * weights[at]!);
    });
    return;
  }
  const from = plain.bytes;
  const [half, pixels] = [plain.width / 2, plain.width * plain.height];
  premultiply(planes[0]!, alpha, width, from, y * plain.width + x, plain.width);
  premultiply(planes[1]!, chroma, width / 2, from, pixels + (y * half + x) / 2, half);
  premultiply(planes[2]!, chroma, width / 2, from, pixels + (pixels + 2 * y * half + 2 * x) / 4, half);
}

/** `to` = the rows of `from` that begin at `start`, `stride` apart, times alpha. */
function premultiply(
  to: Uint8Array,
  alpha: Uint8Array,
  width: number,
  from: Uint8Array,
  start: number,
  stride: number,
): void {
  for (let row = start, at = 0; at < alpha.length; row += stride) {
    for (let x = 0; x < width; x++, at++) to[at] = by255(from[row + x]! * alpha[at]!);
  }
}

/** Alpha at the places of chroma, which is sited left: 1-2-1 across columns, 1-1 across rows, edges repeated. */
function halveAlpha(alpha: Uint8Array, width: number, height: number): Uint8Array {
  const half = new Uint8Array(alpha.length / 4);
  for (let y = 0, to = 0; y < height; y += 2) {
    const row = y * width;
    for (let x = 0; x < width; x += 2, to++) {
      const [here, before, after] = [row + x, row + Math.max(0, x - 1), row + x + 1];
      const sum = alpha[before]! + alpha[before + width]! + alpha[after]! + alpha[after + width]! + 4;
      half[to] = (sum + 2 * (alpha[here]! + alpha[here + width]!)) >> 3;
    }
  }
  return half;
}

/** A product of two bytes divided by 255, rounded. */
const by255 = (product: number) => Math.floor((product + 127) / 255);
