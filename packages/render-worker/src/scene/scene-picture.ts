import type { Frame, Kernels, Picture } from "@segue/kernels";
import type { Decal, Grade, Patch } from "../effects/effect.js";

/** A decal's paint in the kernels' memory. */
interface LoadedDecal {
  patch: Patch;
  picture: Picture;
  strength: Decal["strength"];
}

/**
 * A shot's picture at one size, with all that is baked into it. Where the strength of decals changes, they are
 * laid over the plain picture again; the result is then sampled once, as if it had been painted there.
 */
export class ScenePicture {
  readonly #kernels: Kernels;
  readonly #plain: Picture;
  readonly #painted: Frame | undefined;
  readonly #decals: LoadedDecal[];
  #strengths: readonly number[] | undefined;

  /** @param rgb `width × height × 3` bytes; graded in place */
  constructor(
    kernels: Kernels,
    rgb: Uint8Array,
    width: number,
    height: number,
    grades: Grade[],
    decals: Decal[],
  ) {
    this.#kernels = kernels;
    for (const grade of grades) grade(rgb, width, height);
    this.#plain = kernels.pictureFromRgb(rgb, width, height, 3);
    this.#decals = decals.flatMap((decal) => {
      const patch = decal.paint(width, height);
      if (!patch) return [];
      const picture = kernels.pictureFromRgb(patch.rgba, patch.width, patch.height, 4);
      patch.rgba = EMPTY;
      return [{ patch, picture, strength: decal.strength }];
    });
    if (this.#decals.length === 0) return;
    this.#painted = kernels.allocFrame(width, height);
    kernels.copy(this.#painted, this.#plain);
  }

  /** The picture as it looks in a frame. */
  at(frame: number): Picture {
    if (!this.#painted) return this.#plain;
    const strengths = this.#decals.map((decal) => decal.strength(frame));
    if (!this.#strengths || strengths.some((strength, i) => strength !== this.#strengths![i])) {
      this.#paint(this.#painted, strengths);
      this.#strengths = strengths;
    }
    return this.#painted;
  }

  /** Frees the kernels' memory. */
  dispose(): void {
    this.#kernels.free(this.#plain);
    if (this.#painted) this.#kernels.free(this.#painted);
    for (const { picture } of this.#decals) this.#kernels.free(picture);
  }

  #paint(painted: Frame, strengths: readonly number[]): void {
    // All are taken off before any is laid on, since they may overlap.
    for (const { patch } of this.#decals) {
      const { x, y, width, height } = patch;
      this.#kernels.copy(painted, this.#plain, { x, y, width, height }, { x, y });
    }
    this.#decals.forEach(({ patch, picture }, i) => {
      const { x, y, width, height } = patch;
      const window = { x: 0, y: 0, width, height };
      this.#kernels.composite(painted, picture, window, {
        opacity: strengths[i]!,
        rect: { x, y, width, height },
      });
    });
  }
}

const EMPTY = new Uint8Array(0);
