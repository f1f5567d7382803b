import { type Frame, type Kernels, rgbToYuv } from "@segue/kernels";
import { type Camera, windowOf } from "../camera/camera.js";
import type { Decal, Layer, LayerPlace, Pass } from "../effects/effect.js";
import type { Blueprint } from "./blueprint.js";
import { levelFor } from "./picture-levels.js";
import { SceneLayer } from "./scene-layer.js";
import { ScenePicture } from "./scene-picture.js";
import type { SceneSource } from "./scene-source.js";
import type { SharedMaps } from "./shared-maps.js";

/** All that a frame's look depends on. Frames with equal numbers are equal to the byte. */
export type SceneState = readonly number[];

const black = rgbToYuv([0, 0, 0]);

/**
 * A shot compiled for drawing, with its pictures in the kernels' memory.
 * A frame is drawn in the order camera, layers, overlays, fades, transitions at the segment's own edges; what is baked
 * is in the picture already.
 */
export class Scene {
  readonly #kernels: Kernels;
  readonly #blueprint: Blueprint;
  readonly #levels: SceneSource["levels"];
  readonly #pictures: ScenePicture[];
  readonly #decals: Decal[];
  readonly #layers: Layer[];
  /** The layers for each level's picture. */
  readonly #drawnLayers: SceneLayer[][];
  readonly #passes: Pass[];
  readonly #edges: Pass[];

  /** Allocates: nothing may be reading the kernels' memory meanwhile. */
  constructor(kernels: Kernels, { blueprint, levels, rgb }: SceneSource, maps: SharedMaps) {
    this.#kernels = kernels;
    this.#blueprint = blueprint;
    this.#levels = levels;
    const { contributions } = blueprint;
    const grades = contributions.flatMap(({ grade }) => (grade ? [grade] : []));
    this.#decals = contributions.flatMap(({ decal, decals = [] }) => [...(decal ? [decal] : []), ...decals]);
    this.#pictures = rgb.map((pixels, i) => {
      const { width, height } = levels[i]!;
      return new ScenePicture(kernels, pixels, width, height, grades, this.#decals);
    });
    this.#layers = contributions.flatMap(({ layers = [] }) => layers);
    this.#drawnLayers = this.#pictures.map(({ plain }) =>
      this.#layers.map((layer) => new SceneLayer(kernels, plain, layer)),
    );
    const inOrder = contributions.toSorted((a, b) => Number(a.isLast ?? false) - Number(b.isLast ?? false));
    this.#passes = inOrder.flatMap(({ pass }) => (pass ? [pass(kernels, maps)] : []));
    this.#edges = contributions.flatMap(({ edge }) => (edge ? [edge(kernels, maps)] : []));
  }

  /** Everything that a frame's look depends on. */
  state(frame: number): SceneState {
    const edges = this.#edges.flatMap((edge) => edge.state(frame));
    const light = this.#blueprint.opacity(frame);
    if (light <= 0) return [0, ...edges];
    const { zoom, x, y } = this.#blueprint.camera(frame);
    const strengths = this.#decals.map((decal) => decal.strength(frame));
    const places = this.#layers.flatMap((layer) => stateOf(layer.place(frame)));
    const passes = this.#passes.flatMap((pass) => pass.state(frame));
    return [light, zoom, x, y, ...strengths, ...places, ...passes, ...edges];
  }

  /** Draws a frame. */
  draw(frame: number, out: Frame): void {
    this.#drawLit(frame, out);
    for (const edge of this.#edges) edge.draw(out, edge.state(frame));
  }

  /** Frees the kernels' memory. */
  dispose(): void {
    for (const picture of this.#pictures) picture.dispose();
    for (const layer of this.#drawnLayers.flat()) layer.dispose();
    for (const pass of [...this.#passes, ...this.#edges]) pass.dispose?.();
  }

  #drawLit(frame: number, out: Frame): void {
    const camera = this.#blueprint.camera(frame);
    const light = this.#blueprint.opacity(frame);
    if (light <= 0) {
      this.#kernels.fill(out, black);
      return;
    }
    this.#drawPicture(frame, camera, out);
    for (const pass of this.#passes) pass.draw(out, pass.state(frame));
    if (light < 1) this.#kernels.gain(out, light);
  }

  #drawPicture(frame: number, camera: Camera, out: Frame): void {
    const picture = this.#pictures[levelFor(this.#levels, camera.zoom)]?.at(frame);
    if (!picture) {
      this.#kernels.fill(out, black);
      return;
    }
    const { steady } = this.#blueprint;
    this.#kernels.sample(out, picture, windowOf(camera, picture.width, picture.height, steady));
    this.#layers.forEach((layer, i) => {
      const place = layer.place(frame);
      if (!place || place.opacity <= 0) return;
      const level = levelFor(this.#levels, camera.zoom * place.scale);
      const { width, height } = this.#levels[level]!;
      this.#drawnLayers[level]![i]!.draw(out, windowOf(camera, width, height, steady), place);
    });
  }
}

/** All that a layer's look depends on. */
const stateOf = (place: LayerPlace | undefined) =>
  place ? [place.scale, place.about.x, place.about.y, place.opacity] : [0];
