import { type Frame, type Kernels, rgbToYuv } from "@segue/kernels";
import { windowOf } from "../camera/camera.js";
import type { Decal, Pass } from "../effects/effect.js";
import type { Blueprint } from "./blueprint.js";
import { levelFor } from "./picture-levels.js";
import { ScenePicture } from "./scene-picture.js";
import type { SceneSource } from "./scene-source.js";
import type { SharedMaps } from "./shared-maps.js";

/** All that a frame's look depends on. Frames with equal numbers are equal to the byte. */
export type SceneState = readonly number[];

const black = rgbToYuv([0, 0, 0]);

/**
 * A shot compiled for drawing, with its pictures in the kernels' memory.
 * A frame is drawn in the order camera, overlays, fades, transitions at the segment's own edges; what is baked is in the
 * picture already.
 */
export class Scene {
  readonly #kernels: Kernels;
  readonly #blueprint: Blueprint;
  readonly #levels: SceneSource["levels"];
  readonly #pictures: ScenePicture[];
  readonly #decals: Decal[];
  readonly #passes: Pass[];
  readonly #edges: Pass[];

  /** Allocates: nothing may be reading the kernels' memory meanwhile. */
  constructor(kernels: Kernels, { blueprint, levels, rgb }: SceneSource, maps: SharedMaps) {
    this.#kernels = kernels;
    this.#blueprint = blueprint;
    this.#levels = levels;
    const { contributions } = blueprint;
    const grades = contributions.flatMap(({ grade }) => (grade ? [grade] : []));
    this.#decals = contributions.flatMap(({ decal }) => (decal ? [decal] : []));
    this.#pictures = rgb.map((pixels, i) => {
      const { width, height } = levels[i]!;
      return new ScenePicture(kernels, pixels, width, height, grades, this.#decals);
    });
    this.#passes = contributions.flatMap(({ pass }) => (pass ? [pass(kernels, maps)] : []));
    this.#edges = contributions.flatMap(({ edge }) => (edge ? [edge(kernels, maps)] : []));
  }

  /** Everything that a frame's look depends on. */
  state(frame: number): SceneState {
    const edges = this.#edges.flatMap((edge) => edge.state(frame));
    const light = this.#blueprint.opacity(frame);
    if (light <= 0 || this.#pictures.length === 0) return [0, ...edges];
    const { zoom, x, y } = this.#blueprint.camera(frame);
    const strengths = this.#decals.map((decal) => decal.strength(frame));
    return [light, zoom, x, y, ...strengths, ...this.#passes.flatMap((pass) => pass.state(frame)), ...edges];
  }

  /** Draws a frame. */
  draw(frame: number, out: Frame): void {
    this.#drawLit(frame, out);
    for (const edge of this.#edges) edge.draw(out, edge.state(frame));
  }

  /** Frees the kernels' memory. */
  dispose(): void {
    for (const picture of this.#pictures) picture.dispose();
    for (const pass of [...this.#passes, ...this.#edges]) pass.dispose?.();
  }

  #drawLit(frame: number, out: Frame): void {
    const camera = this.#blueprint.camera(frame);
    const light = this.#blueprint.opacity(frame);
    const picture = this.#pictures[levelFor(this.#levels, camera.zoom)]?.at(frame);
    if (light <= 0 || !picture) {
      this.#kernels.fill(out, black);
      return;
    }
    const window = windowOf(camera, picture.width, picture.height, this.#blueprint.steady);
    this.#kernels.sample(out, picture, window);
    for (const pass of this.#passes) pass.draw(out, pass.state(frame));
    if (light < 1) this.#kernels.gain(out, light);
  }
}
