import { checkInteger } from "./arguments.js";
import type { YuvColour } from "./colour.js";
import { type CompositeOptions, composite } from "./composite.js";
import { copy } from "./copy.js";
import { type GainFunction, type GainMap, type GainMapOptions, gainMap, LossMap } from "./gain-map.js";
import { type Grain, GrainTile, grain } from "./grain.js";
import { Machine } from "./machine.js";
import { expandMask, packBits } from "./mask.js";
import { type OrderFunction, type OrderMap, orderByLuma, TurnMap } from "./order-map.js";
import { type Frame, MAX_SIDE, type Picture, Surface } from "./picture.js";
import { blend, fill, gain, type Lut, lut, tint } from "./pointwise.js";
import type { Rectangle } from "./rectangle.js";
import { type BandOptions, band, type RevealOptions, reveal } from "./reveal.js";
import { type Grade, pictureFromRgb } from "./rgb.js";
import { sample, type Window } from "./sample.js";
import { type RowScan, scanRows, softenRows } from "./scan-rows.js";
import { AlphaStencil, type Stencil, type StencilOptions, stencil } from "./stencil.js";
import { toRgb } from "./to-rgb.js";
import { compileKernels } from "./wasm.js";
import type { KernelModule } from "./webassembly.js";

/** Options of `Kernels.load`. */
export interface KernelsOptions {
  /** A module from `compileKernels`, for instance sent by another thread. Default: compiled here. */
  readonly module: KernelModule;
  /**
   * Address space taken at once, in bytes. Pages that are never touched cost no memory. While everything
   * allocated fits in it, the memory does not grow and views stay valid. Default 512 MiB; at most 4 GiB.
   */
  readonly reservedBytes: number;
}

const DEFAULT_RESERVED_BYTES = 512 * 1024 * 1024;
const MAX_RESERVED_BYTES = 4 * 1024 * 1024 * 1024;

/**
 * The pixel kernels with a memory of their own. Everything is synchronous. Pictures, frames and gain maps
 * belong to the instance that made them, and live until they are freed.
 *
 * Every operation is a pure function of its arguments' pixels: the same on every machine and in every thread.
 */
export class Kernels {
  readonly #machine: Machine;
  /** The compiled module, to be shared with other threads. */
  readonly module: KernelModule;

  private constructor(module: KernelModule, reservedBytes: number) {
    this.module = module;
    this.#machine = new Machine(module, reservedBytes);
  }

  /** Makes an instance. Throws a `RangeError` on bad options or if the address space can't be had. */
  static load(options: Partial<KernelsOptions> = {}): Kernels {
    const { module = compileKernels(), reservedBytes = DEFAULT_RESERVED_BYTES } = options;
    checkInteger("options.reservedBytes", reservedBytes, 1 << 20, MAX_RESERVED_BYTES);
    return new Kernels(module, reservedBytes);
  }

  /** Bytes in use by pictures, frames, maps and scratch, and bytes of the memory as a whole. */
  get memory(): { readonly used: number; readonly size: number } {
    return { used: this.#machine.heap.used, size: this.#machine.memory.buffer.byteLength };
  }

  /** Makes a frame of even size, 2 to 16384 pixels a side. Its content is undefined until drawn. */
  allocFrame(width: number, height: number): Frame {
    checkInteger("width", width, 2, MAX_SIDE);
    checkInteger("height", height, 2, MAX_SIDE);
    if (width % 2 !== 0 || height % 2 !== 0) {
      throw new RangeError(`width and height must be even, not ${width}x${height}.`);
    }
    return new Surface(this.#machine, "frame", width, height, false) as Frame;
  }

  /** Makes a picture of any size, 1 to 16384 pixels a side, to be filled through `bytes`. Content is undefined. */
  allocPicture(width: number, height: number, options: { readonly alpha?: boolean } = {}): Picture {
    return new Surface(this.#machine, "picture", width, height, options.alpha ?? false);
  }

  /**
   * Tabulates a gain function for pictures of one size. About 15 ms for 1080p, so do it once; `Math.hypot` in the
   * function makes it ten times as much.
   */
  allocGainMap(width: number, height: number, gainAt: GainFunction): GainMap {
    return new LossMap(this.#machine, width, height, gainAt);
  }

  /**
   * Tabulates the order in which pixels of frames of one size take turns. It asks for a quarter of the pixels; what that
   * takes is up to the function.
   */
  allocOrderMap(width: number, height: number, orderAt: OrderFunction): OrderMap {
    return new TurnMap(this.#machine, width, height, orderAt);
  }

  /**
   * Makes a stencil from `width * height` bytes of alpha, row by row: 0 where nothing shows, 255 where all does. Throws
   * a `RangeError` if sizes disagree.
   */
  allocStencil(alpha: Uint8Array, width: number, height: number): Stencil {
    return new AlphaStencil(this.#machine, alpha, width, height);
  }

  /**
   * Makes a tile of grain from `GRAIN_SIDE * GRAIN_SIDE` values, row by row: what is added to luma at mid-grey, −64 to 64
   * codes, fractions kept. Throws a `RangeError` on other lengths and values.
   */
  allocGrain(values: ArrayLike<number>): Grain {
    return new GrainTile(this.#machine, values);
  }

  /** Gives the memory of a picture, frame, map, stencil or grain back. Using it afterwards throws a `TypeError`. */
  free(resource: Picture | GainMap | OrderMap | Stencil | Grain): void {
    const isOurs =
      resource instanceof Surface ||
      resource instanceof LossMap ||
      resource instanceof TurnMap ||
      resource instanceof AlphaStencil ||
      resource instanceof GrainTile;
    if (!isOurs || resource.machine !== this.#machine) {
      throw new TypeError(
        "resource must be a picture, frame, map, stencil or grain of this Kernels instance.",
      );
    }
    if (resource.freed) throw new TypeError("resource was freed already.");
    resource.free();
  }

  /**
   * Converts sRGB-coded pixels, `width * height * channels` bytes row by row, to a new picture. A fourth channel
   * is straight (not premultiplied) alpha. Without it, grades can be applied first, one after the other; 17 ms each for
   * 2.7 million pixels. Throws a `RangeError` if sizes disagree.
   */
  pictureFromRgb(
    rgb: Uint8Array,
    width: number,
    height: number,
    channels: 3 | 4,
    grades?: readonly Grade[],
  ): Picture {
    return pictureFromRgb(this.#machine, rgb, width, height, channels, grades);
  }

  /** Converts a picture without alpha to RGB, `width * height * 3` bytes: for looking at single frames. */
  toRgb(picture: Picture): Uint8Array<ArrayBuffer> {
    return toRgb(this.#machine, picture);
  }

  /**
   * Draws a window of a picture onto a frame, or onto `rect` of it. Catmull-Rom bicubic with four taps a side,
   * exact to within one code value; edges are repeated outside the picture; alpha is ignored.
   *
   * The filter does not widen when it scales down: beyond a step (window / rect) of about 2 scale the picture
   * down first. Steps up to 12/7 are fastest, up to 4 nearly as fast, beyond slow.
   */
  sample(out: Frame, picture: Picture, window: Window, rect?: Rectangle): void {
    sample(this.#machine, out, picture, window, rect);
  }

  /**
   * Draws a window of a picture with alpha over what the frame shows. Sampled as by `sample`, but transparent
   * outside the picture. Only what the layer covers is touched.
   */
  composite(out: Frame, layer: Picture, window: Window, options?: Partial<CompositeOptions>): void {
    composite(this.#machine, out, layer, window, options);
  }

  /** out = a + (b - a) * weight, weight 0 to 1. The three have one size; `out` may be `a` or `b`. */
  blend(out: Frame, a: Frame, b: Frame, weight: number): void {
    blend(this.#machine, out, a, b, weight);
  }

  /**
   * Draws the outgoing frame where the map's turn is to come, the incoming one where it is past, with a soft edge
   * between. The three frames and the map have one size; `out` may be either frame.
   */
  reveal(out: Frame, outgoing: Frame, incoming: Frame, map: OrderMap, options: RevealOptions): void {
    reveal(this.#machine, out, outgoing, incoming, map, options);
  }

  /** Mixes a band of the map, from one turn to another, toward one colour: rims and glows along a reveal's edge. */
  band(frame: Frame, map: OrderMap, colour: YuvColour, options: BandOptions): void {
    band(this.#machine, frame, map, colour, options);
  }

  /** Makes a map anew from a frame's luma: white comes first, black last. */
  orderByLuma(map: OrderMap, frame: Frame): void {
    orderByLuma(this.#machine, map, frame);
  }

  /** Copies the part `from` of a frame or opaque picture (default all) to the place `to` of a frame. Even coordinates only. */
  copy(out: Frame, source: Picture, from?: Rectangle, to?: { readonly x: number; readonly y: number }): void {
    copy(this.#machine, out, source, from, to);
  }

  /** Fills `rect` (default all) with one colour. */
  fill(picture: Picture, colour: YuvColour, rect?: Rectangle): void {
    fill(this.#machine, picture, colour, rect);
  }

  /** Mixes `rect` (default all) toward one colour: `opacity` 0 changes nothing, 1 fills. */
  tint(picture: Picture, colour: YuvColour, opacity: number, rect?: Rectangle): void {
    tint(this.#machine, picture, colour, opacity, rect);
  }

  /**
   * Draws `source` mixed toward one colour through a stencil. Where the stencil is empty, `out` is left as it was; it
   * may be `source` itself, or a frame that shows it already.
   */
  stencil(
    out: Frame,
    source: Picture,
    through: Stencil,
    colour: YuvColour,
    options?: Partial<StencilOptions>,
  ): void {
    stencil(this.#machine, out, source, through, colour, options);
  }

  /** Scales toward black: 1 changes nothing, 0 is black. */
  gain(picture: Picture, scale: number): void {
    gain(this.#machine, picture, scale);
  }

  /** Scales every pixel toward black by its own gain. The map is as large as the picture. */
  gainMap(picture: Picture, map: GainMap, options?: Partial<GainMapOptions>): void {
    gainMap(this.#machine, picture, map, options);
  }

  /** Scales each row of luma about black by its own gain, adds noise, and holds the result to 16 to 235. */
  scanRows(picture: Picture, scan: RowScan): void {
    scanRows(this.#machine, picture, scan);
  }

  /**
   * Softens luma along rows: each sample gives way by `weight` (0 to 1) to the mean of the two that are `distance`
   * (1 to 16) samples to its left and right.
   */
  softenRows(picture: Picture, distance: number, weight: number): void {
    softenRows(this.#machine, picture, distance, weight);
  }

  /**
   * Adds grain to luma: all of it at mid-grey, less toward black and white, none there. The tile repeats.
   * @param left column of the tile that comes first, 0 to 255; so with `top`
   */
  grain(picture: Picture, tile: Grain, left: number, top: number): void {
    grain(this.#machine, picture, tile, left, top);
  }

  /** Replaces every code by its entry in the table of its plane. */
  lut(picture: Picture, tables: Lut): void {
    lut(this.#machine, picture, tables);
  }

  /**
   * Expands a packed mask (row-major, most significant bit first, no padding between rows: `numpy.packbits`) to
   * `width * height` bytes, 0 or 255.
   */
  expandMask(bits: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
    return expandMask(this.#machine, bits, width, height);
  }

  /** Packs a mask of `width * height` bytes, every byte but 0 counting as set. The inverse of `expandMask`. */
  packBits(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
    return packBits(this.#machine, pixels, width, height);
  }
}
