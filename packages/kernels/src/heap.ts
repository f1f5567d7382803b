import type { LinearMemory } from "./webassembly.js";

/** Bytes that every block starts on: a cache line, so that no two planes' kernels share one. */
const ALIGNMENT = 64;
/** The bottom stays unused, so that address 0 is never a block. */
const BOTTOM = 1024;
/** Vector loads may read past the end of a block, never past the end of the memory. */
const TOP_GUARD = 64;
const PAGE = 65536;
/** 4 GiB in pages: all that 32-bit addresses reach. */
const MAX_PAGES = 65536;

interface Gap {
  start: number;
  end: number;
}

/**
 * An allocator over a WebAssembly memory, kept outside of it. Best fit over a list of gaps sorted by address;
 * neighbours merge when freed. There are tens of blocks alive, not thousands, so a list is enough.
 *
 * Best fit, because pictures vary in size while frames and scratch live as long as the worker: the hole of a
 * freed picture is kept for the next one instead of being nibbled at.
 */
export class Heap {
  readonly #memory: LinearMemory;
  readonly #sizes = new Map<number, number>();
  #gaps: Gap[];
  #used = 0;

  constructor(memory: LinearMemory) {
    this.#memory = memory;
    this.#gaps = [{ start: BOTTOM, end: memory.buffer.byteLength - TOP_GUARD }];
  }

  /** Bytes in live blocks, their padding included. */
  get used(): number {
    return this.#used;
  }

  /** Returns the address of at least `size` bytes. Their content is undefined. Grows the memory only if no gap fits. */
  allocate(size: number): number {
    const need = Math.max(ALIGNMENT, Math.ceil(size / ALIGNMENT) * ALIGNMENT);
    let best = this.#bestGap(need);
    if (best < 0) {
      this.#grow(need);
      best = this.#bestGap(need);
    }
    const gap = this.#gaps[best] as Gap;
    const address = gap.start;
    gap.start += need;
    if (gap.start === gap.end) this.#gaps.splice(best, 1);
    this.#sizes.set(address, need);
    this.#used += need;
    return address;
  }

  /** Gives a block back. The address must come from `allocate` and not have been given back before. */
  release(address: number): void {
    const size = this.#sizes.get(address);
    if (size === undefined) throw new RangeError(`address ${address} is not a live block.`);
    this.#sizes.delete(address);
    this.#used -= size;
    this.#addGap(address, address + size);
  }

  #bestGap(need: number): number {
    let best = -1;
    let bestSize = Number.POSITIVE_INFINITY;
    for (const [i, gap] of this.#gaps.entries()) {
      const size = gap.end - gap.start;
      if (size >= need && size < bestSize) {
        best = i;
        bestSize = size;
      }
    }
    return best;
  }

  #addGap(start: number, end: number): void {
    let i = this.#gaps.findIndex((gap) => gap.start > start);
    if (i < 0) i = this.#gaps.length;
    const before = this.#gaps[i - 1];
    const after = this.#gaps[i];
    if (before?.end === start) {
      before.end = end;
      if (after?.start === end) {
        before.end = after.end;
        this.#gaps.splice(i, 1);
      }
    } else if (after?.start === end) {
      after.start = start;
    } else {
      this.#gaps.splice(i, 0, { start, end });
    }
  }

  #grow(need: number): void {
    const old = this.#memory.buffer.byteLength;
    const pages = Math.ceil(need / PAGE);
    if (old / PAGE + pages > MAX_PAGES) {
      throw new RangeError(
        `${need} bytes do not fit: ${this.#used} of at most 4 GiB are in use. Free pictures that are done.`,
      );
    }
    this.#memory.grow(pages);
    this.#addGap(old - TOP_GUARD, this.#memory.buffer.byteLength - TOP_GUARD);
  }
}
