import { checkInteger } from "./arguments.js";
import type { Machine } from "./machine.js";

/** Largest width or height of a picture or frame. */
export const MAX_SIDE = 16384;

/**
 * Pixels in kernel memory: planar Y'CbCr 4:2:0, BT.709, limited range, 8 bits, chroma sited left. Luma is
 * `width` x `height`, each chroma plane ceil(width / 2) x ceil(height / 2).
 *
 * A picture with alpha is premultiplied (offsets included: a clear pixel is 0, 0, 0) and has two planes more.
 */
export interface Picture {
  readonly kind: "picture" | "frame";
  /** In luma pixels. */
  readonly width: number;
  readonly height: number;
  readonly alpha: boolean;
  /**
   * Y, U, V, and with alpha A and A at chroma size, one after the other without padding: a view into kernel
   * memory, not a copy. Throws once the picture is freed.
   *
   * Growing the memory detaches views. Take a new one for each use, and let a pending write of an old one
   * finish before allocating, unless all allocations fit in `reservedBytes`: then the memory never grows.
   */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A picture of even width and height without alpha. Its bytes are what ffmpeg reads as rawvideo yuv420p. */
export interface Frame extends Picture {
  readonly kind: "frame";
  readonly alpha: false;
}

/** Where a plane is. Rows are `width` bytes apart. */
export interface Plane {
  readonly address: number;
  readonly width: number;
  readonly height: number;
}

/** The planes of a picture: `alpha` is at luma size, `chromaAlpha` is the same alpha filtered to chroma size. */
export interface Planes {
  readonly y: Plane;
  readonly u: Plane;
  readonly v: Plane;
  readonly a: Plane | undefined;
  readonly ac: Plane | undefined;
}

/** What pictures and frames are inside. */
export class Surface implements Picture {
  readonly kind: "picture" | "frame";
  readonly width: number;
  readonly height: number;
  readonly alpha: boolean;
  readonly machine: Machine;
  readonly planes: Planes;
  readonly #length: number;
  #freed = false;

  constructor(machine: Machine, kind: "picture" | "frame", width: number, height: number, alpha: boolean) {
    checkInteger("width", width, 1, MAX_SIDE);
    checkInteger("height", height, 1, MAX_SIDE);
    this.machine = machine;
    this.kind = kind;
    this.width = width;
    this.height = height;
    this.alpha = alpha;
    const chroma = { width: (width + 1) >> 1, height: (height + 1) >> 1 };
    const large = width * height;
    const small = chroma.width * chroma.height;
    this.#length = large + 2 * small + (alpha ? large + small : 0);
    // 16 bytes more: vector loads may read past the last row.
    const y = machine.heap.allocate(this.#length + 16);
    const u = y + large;
    const v = u + small;
    const a = v + small;
    this.planes = {
      y: { address: y, width, height },
      u: { address: u, ...chroma },
      v: { address: v, ...chroma },
      a: alpha ? { address: a, width, height } : undefined,
      ac: alpha ? { address: a + large, ...chroma } : undefined,
    };
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    if (this.#freed) throw new TypeError(`The ${this.kind} was freed.`);
    return this.machine.bytes(this.planes.y.address, this.#length);
  }

  get freed(): boolean {
    return this.#freed;
  }

  free(): void {
    this.machine.heap.release(this.planes.y.address);
    this.#freed = true;
  }
}

/** Returns the inside of a picture, refusing what was freed or belongs to another instance. */
export function surfaceOf(machine: Machine, name: string, picture: Picture): Surface {
  if (!(picture instanceof Surface) || picture.machine !== machine) {
    throw new TypeError(`${name} must be a picture or frame of this Kernels instance.`);
  }
  if (picture.freed) throw new TypeError(`${name} was freed.`);
  return picture;
}

/** The same for what is to be drawn on pointwise: premultiplied pictures are refused. */
export function opaqueSurfaceOf(machine: Machine, name: string, picture: Picture): Surface {
  const surface = surfaceOf(machine, name, picture);
  if (surface.alpha) throw new TypeError(`${name} must have no alpha.`);
  return surface;
}
