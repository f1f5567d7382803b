import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Heap } from "./heap.js";
import { noise } from "./oracle/noise.js";
import { Memory } from "./webassembly.js";

const memoryOf = (pages: number) => new Memory({ initial: pages, maximum: 65536 });

describe("Heap", () => {
  test("never hands out overlapping blocks, and gets everything back", () => {
    const steps = fc.array(fc.record({ size: fc.integer({ min: 0, max: 50_000 }), free: fc.nat() }));
    fc.assert(
      fc.property(steps, (plan) => {
        const memory = memoryOf(2);
        const heap = new Heap(memory);
        const live: { address: number; size: number }[] = [];
        for (const { size, free } of plan) {
          const address = heap.allocate(size);
          expect(address % 64).toBe(0);
          expect(address + size + 16).toBeLessThanOrEqual(memory.buffer.byteLength);
          for (const other of live) {
            expect(address + size <= other.address || other.address + other.size <= address).toBe(true);
          }
          live.push({ address, size });
          if (free % 3 === 0) heap.release(live.splice(free % live.length, 1)[0]?.address as number);
        }
        for (const block of live) heap.release(block.address);
        expect(heap.used).toBe(0);
        // All gaps have merged again: everything fits in one block, without growing.
        const before = memory.buffer.byteLength;
        heap.allocate(before - 1024 - 64);
        expect(memory.buffer.byteLength).toBe(before);
      }),
    );
  });

  test("stays flat over thousands of pictures of varying sizes", () => {
    const memory = memoryOf(1);
    const heap = new Heap(memory);
    const next = noise(1);
    const live: number[] = [heap.allocate(3_110_400), heap.allocate(3_110_400)];
    let early = 0;
    for (let shot = 0; shot < 5000; shot++) {
      live.push(heap.allocate(Math.floor(3e6 + next() * 6e6)));
      if (live.length > 5) heap.release(live.splice(2, 1)[0] as number);
      if (shot === 200) early = memory.buffer.byteLength;
    }
    expect(early).toBeLessThan(60e6);
    expect(memory.buffer.byteLength).toBeLessThan(early * 1.1);
  });

  test("refuses addresses that are not live, and more than there is", () => {
    const heap = new Heap(memoryOf(1));
    const address = heap.allocate(100);
    heap.release(address);
    expect(() => heap.release(address)).toThrow(new RangeError(`address ${address} is not a live block.`));
    expect(() => heap.allocate(2 ** 32)).toThrow(
      new RangeError(
        "4294967296 bytes do not fit: 0 of at most 4 GiB are in use. Free pictures that are done.",
      ),
    );
  });
});
