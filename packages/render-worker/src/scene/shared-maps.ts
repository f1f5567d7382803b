import type { GainFunction, GainMap, Kernels } from "@segue/kernels";

/** Maps that are kept at once; a plan seldom needs more than a vignette's. */
const MOST = 4;

/**
 * Gain maps that scenes share. A map takes 30 ms to tabulate and depends on the canvas, not on the shot, so it is
 * made once and kept until the canvas changes or others need its place.
 */
export class SharedMaps implements Disposable {
  readonly #kernels: Kernels;
  /** In order of use, the last one last. */
  readonly #maps = new Map<string, GainMap>();

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
  }

  /**
   * The map of a key, made where it is not there.
   * @param key names all that the map is made from
   * @returns a map that may be used until the next call
   */
  gainMap(key: string, width: number, height: number, gainAt: GainFunction): GainMap {
    const name = `${key} ${width}x${height}`;
    const map = this.#maps.get(name) ?? this.#kernels.allocGainMap(width, height, gainAt);
    this.#maps.delete(name);
    this.#maps.set(name, map);
    for (const [oldest, old] of this.#maps) {
      if (this.#maps.size <= MOST) break;
      this.#kernels.free(old);
      this.#maps.delete(oldest);
    }
    return map;
  }

  /** Frees all maps; more can be made afterwards. */
  [Symbol.dispose](): void {
    for (const map of this.#maps.values()) this.#kernels.free(map);
    this.#maps.clear();
  }
}
