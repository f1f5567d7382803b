import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { Kernels } from "./kernels.js";
import { harshBytes, noise } from "./oracle/noise.js";
import { compileKernels } from "./wasm.js";

describe("Kernels", () => {
  test("share a compiled module between instances and threads", async () => {
    const module = compileKernels();
    expect(Kernels.load({ module }).module).toBe(module);
    const worker = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
       parentPort.postMessage(workerData instanceof WebAssembly.Module);`,
      { eval: true, workerData: module },
    );
    expect(await new Promise((resolve) => worker.once("message", resolve))).toBe(true);
    await worker.terminate();
  });

  test("show frames as views, not copies, that survive growth when taken anew", () => {
    const kernels = Kernels.load({ reservedBytes: 1 << 20 });
    const frame = kernels.allocFrame(64, 32);
    const view = frame.bytes;
    view.fill(42);
    expect(frame.bytes[100]).toBe(42);
    const before = kernels.memory.size;
    kernels.allocFrame(2048, 2048);
    expect(kernels.memory.size).toBeGreaterThan(before);
    expect(view.length).toBe(0);
    expect(frame.bytes.length).toBe(64 * 32 * 1.5);
    expect(frame.bytes[100]).toBe(42);
  });

  test("keep views valid while everything fits in the reserve", () => {
    const kernels = Kernels.load();
    const frame = kernels.allocFrame(1920, 1080);
    const view = frame.bytes;
    for (let i = 0; i < 20; i++) kernels.allocPicture(2400, 1350);
    expect(view.length).toBe(3110400);
    expect(view.buffer).toBe(frame.bytes.buffer);
  });

  test("stay flat over a thousand shots", () => {
    const kernels = Kernels.load({ reservedBytes: 1 << 20 });
    const next = noise(3);
    const out = kernels.allocFrame(160, 90);
    const sizes: number[] = [];
    for (let shot = 0; shot < 1000; shot++) {
      const [w, h] = [160 + Math.floor(next() * 120), 90 + Math.floor(next() * 80)];
      const picture = kernels.pictureFromRgb(new Uint8Array(w * h * 4), w, h, 4);
      kernels.composite(out, picture, { x: 0, y: 0, width: w, height: h });
      kernels.free(picture);
      sizes.push(kernels.memory.size);
    }
    expect(sizes.at(-1)).toBe(sizes[100]);
  });

  test("draw the same with other instances", () => {
    const rgb = harshBytes(120 * 80 * 3, 1);
    const draw = () => {
      const kernels = Kernels.load();
      const out = kernels.allocFrame(100, 60);
      kernels.sample(out, kernels.pictureFromRgb(rgb, 120, 80, 3), { x: 3.3, y: 4.4, width: 90, height: 54 });
      return out.bytes.slice();
    };
    expect(draw()).toEqual(draw());
  });

  test("refuse what is freed, foreign, or impossible", () => {
    const [kernels, other] = [Kernels.load(), Kernels.load()];
    const frame = kernels.allocFrame(8, 8);
    expect(() => other.gain(frame, 1)).toThrow(
      new TypeError("picture must be a picture or frame of this Kernels instance."),
    );
    expect(() => other.free(frame)).toThrow(
      new TypeError("resource must be a picture, frame, map, stencil or grain of this Kernels instance."),
    );
    kernels.free(frame);
    expect(() => frame.bytes).toThrow(new TypeError("The frame was freed."));
    expect(() => kernels.gain(frame, 1)).toThrow(new TypeError("picture was freed."));
    expect(() => kernels.free(frame)).toThrow(new TypeError("resource was freed already."));
    expect(() => kernels.allocFrame(7, 8)).toThrow(new RangeError("width and height must be even, not 7x8."));
    expect(() => kernels.allocFrame(2, 20000)).toThrow(
      new RangeError("height must be an integer from 2 to 16384, not 20000."),
    );
    expect(() => Kernels.load({ reservedBytes: 5 })).toThrow(
      new RangeError("options.reservedBytes must be an integer from 1048576 to 4294967296, not 5."),
    );
  });
});
