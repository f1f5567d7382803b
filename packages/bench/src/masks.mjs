// What packing and unpacking one mask of 1920 × 1080 takes, for shapes easy and hard: the median and the least of 200,
// after a warm-up. `node src/masks.mjs`. The hardest are those with nearly as many runs as BITS have bytes.
import { MaskEncoding, packMask, unpackMask } from "@segue/protocol";
import { HEIGHT, person, WIDTH } from "./protocol/batch.mjs";

const ROUNDS = 200;

/** Pixels that a function says of column and row. */
const drawn = (isSet) =>
  new Uint8Array(WIDTH * HEIGHT).map((_, i) => (isSet(i % WIDTH, Math.floor(i / WIDTH)) ? 1 : 0));

/** Pixels that are set with a probability, the same each time. */
function noise(density) {
  let state = 1;
  return drawn(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 < density;
  });
}

/** Runs of random lengths with a mean. */
function patches(mean) {
  let value = 0;
  return noise(1 / mean).map((turns) => {
    value ^= turns;
    return value;
  });
}

const shapes = {
  empty: drawn(() => false),
  person: person(0),
  ...Object.fromEntries([1, 5, 6, 50, 94, 97].map((part) => [`noise ${part} %`, noise(part / 100)])),
  ...Object.fromEntries([8, 16].map((mean) => [`patches of ${mean}`, patches(mean)])),
  ...Object.fromEntries([9, 16].map((width) => [`stripes of ${width}`, drawn((x) => (x / width) & 1)])),
  "squares of 8": drawn((x, y) => ((x >> 3) + (y >> 3)) & 1),
};

console.log("mask              encoding     bytes  median ms  least ms");
for (const [name, pixels] of Object.entries(shapes)) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    unpackMask(packMask(pixels, WIDTH, HEIGHT));
    return performance.now() - start;
  })
    // The first ones are compiled as they run.
    .slice(ROUNDS / 4)
    .sort((a, b) => a - b);
  const { encoding, data } = packMask(pixels, WIDTH, HEIGHT);
  const cells = [
    (encoding === MaskEncoding.RUNS ? "RUNS" : "BITS").padEnd(8),
    String(data.length).padStart(9),
  ];
  const figures = [times[times.length >> 1].toFixed(2).padStart(9), times[0].toFixed(2).padStart(8)];
  console.log([name.padEnd(16), ...cells, ...figures].join("  "));
}
