import {
  type Frame,
  type Grade,
  type Kernels,
  type Picture,
  type Rectangle,
  rgbToYuv,
  type Stencil,
  type YuvColour,
} from "@segue/kernels";
import type { Decal } from "../effects/effect.js";

/** A decal's paint in the kernels' memory. */
interface LoadedDecal {
  /** Its place. */
  rect: Rectangle;
  stencil: Stencil;
  color: YuvColour;
  strength: Decal["strength"];
}

/**
 * A shot's picture at one size, with all that is baked into it. Where the strength of decals changes, they are
 * laid over the plain picture again; the result is then sampled once, as if it had been painted there.
 */
export class ScenePicture {
  readonly #kernels: Kernels;
  /** The picture with its grades, without decals. */
  readonly plain: Picture;
  readonly #painted: Frame | undefined;
  readonly #decals: LoadedDecal[];
  #strengths: readonly number[] | undefined;

  /** @param rgb `width × height × 3` bytes */
  constructor(
    kernels: Kernels,
    rgb: Uint8Array,
    width: number,
    height: number,
    grades: Grade[],
    decals: Decal[],
  ) {
    this.#kernels = kernels;
    this.plain = kernels.pictureFromRgb(rgb, width, height, 3, grades);
    this.#decals = decals.flatMap((decal) => {
      const patch = decal.paint(width, height);
      if (!patch) return [];
      const { x, y, width: w, height: h, alpha, color } = patch;
      const stencil = kernels.allocStencil(alpha, w, h);
      const rect = { x, y, width: w, height: h };
      return [{ rect, stencil, color: rgbToYuv(color), strength: decal.strength }];
    });
    if (this.#decals.length === 0) return;
    this.#painted = kernels.allocFrame(width, height);
    kernels.copy(this.#painted, this.plain);
  }

  /** The picture as it looks in a frame. */
  at(frame: number): Picture {
    if (!this.#painted) return this.plain;
    const strengths = this.#decals.map((decal) => decal.strength(frame));
    if (!this.#strengths || strengths.some((strength, i) => strength !== this.#strengths![i])) {
      this.#paint(this.#painted, strengths);
      this.#strengths = strengths;
    }
    return this.#painted;
  }

  /** Frees the kernels' memory. */
  dispose(): void {
    this.#kernels.free(this.plain);
    if (this.#painted) this.#kernels.free(this.#painted);
    for (const { stencil } of this.#decals) this.#kernels.free(stencil);
  }

  #paint(painted: Frame, strengths: readonly number[]): void {
    const alone = this.#decals.length === 1;
    // All are taken off before any is laid on, since they may overlap. One alone is laid on what it covers.
    if (!alone) for (const { rect } of this.#decals) this.#kernels.copy(painted, this.plain, rect, rect);
    this.#decals.forEach(({ rect, stencil, color }, i) => {
      const options = { opacity: strengths[i]!, x: rect.x, y: rect.y };
      this.#kernels.stencil(painted, alone ? this.plain : painted, stencil, color, options);
    });
  }
}
