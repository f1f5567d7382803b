import type { GainFunction, GainMap, Kernels, OrderFunction, OrderMap } from "@segue/kernels";

/** Maps that are kept at once: a vignette's, and those of the transitions of a plan. */
const MOST = 6;

/**
 * Maps that scenes and transitions share. A map takes 30 ms and more to tabulate and depends on the canvas, not on the
 * shot, so it is made once and kept until the canvas changes or others need its place.
 */
export class SharedMaps implements Disposable {
  readonly #kernels: Kernels;
  /** In order of use, the last one last. */
  readonly #maps = new Map<string, GainMap | OrderMap>();

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
  }

  /**
   * The map of a key, made where it is not there.
   * @param key names all that the map is made from
   * @returns a map that may be used until the next call
   */
  gainMap(key: string, width: number, height: number, gainAt: GainFunction): GainMap {
    return this.#map(`gain ${key} ${width}x${height}`, () =>
      this.#kernels.allocGainMap(width, height, gainAt),
    );
  }

  /** An order map, likewise; its function is made only where the map is. */
  orderMap(key: string, width: number, height: number, order: () => OrderFunction): OrderMap {
    return this.#map(`order ${key} ${width}x${height}`, () =>
      this.#kernels.allocOrderMap(width, height, order()),
    );
  }

  /** Frees all maps; more can be made afterwards. */
  [Symbol.dispose](): void {
    for (const map of this.#maps.values()) this.#kernels.free(map);
    this.#maps.clear();
  }

  #map(name: string, make: () => GainMap | OrderMap): GainMap | OrderMap {
    const map = this.#maps.get(name) ?? make();
    this.#maps.delete(name);
    this.#maps.set(name, map);
    for (const [oldest, old] of this.#maps) {
      if (this.#maps.size <= MOST) break;
      this.#kernels.free(old);
      this.#maps.delete(oldest);
    }
    return map;
  }
}
