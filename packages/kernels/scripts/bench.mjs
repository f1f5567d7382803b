/**
 * Times every kernel on this machine, one thread: median and best of many calls, in milliseconds.
 *
 *     node scripts/bench.mjs [width] [height]      default 1920 1080, after `build`
 */
import { Kernels } from "../dist/index.js";

const [width = 1920, height = 1080] = process.argv.slice(2).map(Number);

const started = performance.now();
const kernels = Kernels.load();
const loaded = performance.now() - started;

const [pw, ph] = [Math.round(width * 1.25), Math.round(height * 1.25)];
const texture = (length) => Uint8Array.from({ length }, (_, i) => (Math.imul(i, 2654435761) >>> 13) & 255);
const rgb = texture(pw * ph * 3);
const rgba = texture(pw * ph * 4);
const picture = kernels.pictureFromRgb(rgb, pw, ph, 3);
const layer = kernels.pictureFromRgb(rgba, pw, ph, 4);
const [a, b, out] = [1, 2, 3].map(() => kernels.allocFrame(width, height));
const map = kernels.allocGainMap(
  width,
  height,
  (x, y) => 1 - 0.5 * Math.hypot(x / width - 0.5, y / height - 0.5),
);
const order = kernels.allocOrderMap(width, height, (x, y) => x / width + 0.1 * Math.sin(y * 0.02));
const table = Uint8Array.from({ length: 256 }, (_, i) => 255 - i);
const bits = new Uint8Array(Math.ceil((width * height) / 8)).fill(0x5a);
const mask = kernels.expandMask(bits, width, height);
const window = (step) => ({ x: 0.3, y: 0.7, width: width * step, height: height * step });

const stencil = kernels.allocStencil(
  new Uint8Array(width * height).map((_, i) => (i % width > width * 0.9 ? 200 : 0)),
  width,
  height,
);

kernels.sample(a, picture, window(1));
kernels.sample(b, picture, window(1.2));

const calls = {
  "sample, step 0.5": () => kernels.sample(out, picture, window(0.5)),
  "sample, step 1": () => kernels.sample(out, picture, window(1)),
  "sample, pan to the right": () => kernels.sample(out, picture, { ...window(1), y: 2 }),
  "sample, pan down": () => kernels.sample(out, picture, { ...window(1), x: 2 }),
  "sample, step 1.1": () => kernels.sample(out, picture, window(1.1)),
  "sample, step 1.25": () => kernels.sample(out, picture, window(1.25)),
  "sample, step 1.7": () => kernels.sample(out, picture, window(1.7)),
  "sample, step 3": () => kernels.sample(out, picture, window(3)),
  "composite, whole frame": () => kernels.composite(out, layer, window(1.1)),
  "composite, a ninth of it": () => kernels.composite(out, layer, window(3.75)),
  "stencil, a tenth of it set": () => kernels.stencil(out, a, stencil, [120, 90, 200], { opacity: 0.7 }),
  blend: () => kernels.blend(out, a, b, 0.3),
  reveal: () => kernels.reveal(out, a, b, order, { level: 0.5 }),
  "band, a tenth of it": () => kernels.band(out, order, [120, 90, 200], { from: 0.4, to: 0.5 }),
  orderByLuma: () => kernels.orderByLuma(order, a),
  copy: () => kernels.copy(out, a),
  fill: () => kernels.fill(out, [16, 128, 128]),
  tint: () => kernels.tint(out, [235, 128, 128], 0.2),
  gain: () => kernels.gain(out, 0.9),
  gainMap: () => kernels.gainMap(out, map),
  "gainMap, strength 0.5": () => kernels.gainMap(out, map, { strength: 0.5 }),
  "lut, three planes": () => kernels.lut(out, { y: table, u: table, v: table }),
  expandMask: () => kernels.expandMask(bits, width, height),
  packBits: () => kernels.packBits(mask, width, height),
  [`pictureFromRgb ${pw}x${ph}, RGB`]: () => kernels.free(kernels.pictureFromRgb(rgb, pw, ph, 3)),
  [`pictureFromRgb ${pw}x${ph}, RGBA`]: () => kernels.free(kernels.pictureFromRgb(rgba, pw, ph, 4)),
};

console.log(`${width}x${height}; loading took ${loaded.toFixed(1)} ms\n`);
console.log(`${"kernel".padEnd(36)}  median    best   first 3 calls`);
for (const [name, call] of Object.entries(calls)) {
  const time = () => {
    const before = performance.now();
    call();
    return performance.now() - before;
  };
  const first = [time(), time(), time()];
  // The optimizing compiler works in another thread; give it the time to finish.
  for (let i = 0; i < 20; i++) call();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const times = Array.from({ length: 101 }, time).sort((p, q) => p - q);
  const ms = (value) => value.toFixed(2).padStart(6);
  console.log(`${name.padEnd(36)}  ${ms(times[50])}  ${ms(times[0])}   ${first.map(ms).join(" ")}`);
}
const { used, size } = kernels.memory;
const mb = (value) => `${(value / 1e6).toFixed(0)} MB`;
console.log(`\nmemory: ${mb(used)} used of ${mb(size)} reserved, resident ${mb(process.memoryUsage().rss)}`);
