import { Heap } from "./heap.js";
import { instantiate, type KernelExports } from "./wasm.js";
import { type KernelModule, type LinearMemory, Memory } from "./webassembly.js";

/** One instance of the kernels with its memory: what every operation works on. */
export class Machine {
  readonly wasm: KernelExports;
  readonly heap: Heap;
  readonly memory: LinearMemory;
  readonly #scratch = new Map<string, { address: number; size: number }>();

  constructor(module: KernelModule, reservedBytes: number) {
    this.memory = new Memory({ initial: Math.ceil(reservedBytes / 65536), maximum: 65536 });
    this.wasm = instantiate(module, this.memory);
    this.heap = new Heap(this.memory);
  }

  /** A view of `length` bytes at `address`. Do not keep it: growing the memory detaches it. */
  bytes(address: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.memory.buffer, address, length);
  }

  /**
   * Returns the address of at least `size` bytes of scratch that stay reserved under `name`. The content lasts
   * until the next request for the same name. Scratch only grows, to the largest frame drawn.
   */
  scratch(name: string, size: number): number {
    const held = this.#scratch.get(name);
    if (held && held.size >= size) return held.address;
    if (held) this.heap.release(held.address);
    const address = this.heap.allocate(size);
    this.#scratch.set(name, { address, size });
    return address;
  }
}
