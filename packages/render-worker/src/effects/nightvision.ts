import { type Kernels, rgbToYuv } from "@segue/kernels";
import type { EffectCompiler } from "./effect.js";
import { grainRow } from "./grain-row.js";
import { scramble, seedOf } from "./seeded-random.js";

/** How much light a full intensity adds: what the tube amplifies. */
const AMPLIFIED = 0.4;
/** Scan lines that pass a point in a second. */
const LINES_A_SECOND = 3;
/** Length of the noise that rows take theirs from. */
const NOISE_LENGTH = 1 << 16;

/** A night-vision scope: amplified light in one colour, soft along the lines, noisy, dark at the rim. */
export const nightvision: EffectCompiler<"nightvision"> = (params, { canvas, clock, shot }) => {
  const { width, height } = canvas;
  const pixel = height / 1080;
  const spacing = Math.max(2, params.scanlineSpacing * pixel);
  // Grains keep their size on the screen, whatever the canvas.
  const grain = Math.max(1, Math.round(height / 720));
  const seed = seedOf(shot.segmentId);
  const amount = Math.min(255, 2 * 219 * params.noiseAmount);
  const light = 1 + AMPLIFIED * params.intensity;
  const blur = softeningOf(params.blurAmount * pixel);
  return {
    pass(kernels, maps) {
      const colour = towardColour(params.greenTint, 1 - (1 - params.intensity) ** 2);
      const rim = () => maps.gainMap("nightvision", width, height, (x, y) => rimLight(x / width, y / height));
      rim();
      const noise = grainRow(NOISE_LENGTH + width, grain, seed);
      const gains = new Float64Array(height);
      const starts = new Int32Array(height);
      return {
        state: (frame) => [
          amount > 0 ? clock.framesIn(frame) : 0,
          params.animateScanlines ? (clock.seconds(frame) * LINES_A_SECOND) % 1 : 0,
        ],
        draw(frame, [count, travelled]) {
          kernels.lut(frame, colour);
          for (const { distance, weight } of blur) kernels.softenRows(frame, distance, weight);
          for (let y = 0; y < height; y++) {
            const wave = 0.5 + 0.5 * Math.cos(2 * Math.PI * (y / spacing - travelled!));
            gains[y] = light * (1 - params.scanlineOpacity * wave);
            const row = Math.floor(y / grain);
            starts[y] = scramble(seed ^ scramble(count! * 65536 + row)) % NOISE_LENGTH;
          }
          kernels.scanRows(frame, { gains, starts, noise, amount });
          kernels.gainMap(frame, rim(), { strength: params.vignetteStrength });
        },
      };
    },
  };
};

/** Tables that take chroma to the tint's, and leave light as it is. What is left of other colours looks like a fault. */
function towardColour(tint: { red: number; green: number; blue: number }, share: number) {
  const [, u, v] = rgbToYuv([tint.red, tint.green, tint.blue]);
  const table = (code: number) =>
    Uint8Array.from({ length: 256 }, (_, from) => Math.round(from + (code - from) * share));
  return { u: table(u), v: table(v) } satisfies Parameters<Kernels["lut"]>[1];
}

/** Passes along the rows that soften by a standard deviation. Unit: pixel. Variances add up, each pass's is w·d². */
function softeningOf(deviation: number): { distance: number; weight: number }[] {
  const passes: { distance: number; weight: number }[] = [];
  let left = deviation * deviation;
  for (let distance = 1; left > 0.01 && passes.length < 12; distance = Math.min(16, 2 * distance)) {
    const weight = Math.min(0.5, left / (distance * distance));
    passes.push({ distance, weight });
    left -= weight * distance * distance;
  }
  return passes;
}

/** Light that is left toward the rim, in fractions of the frame: all within, none in the corners. */
function rimLight(x: number, y: number): number {
  const radius = Math.sqrt(((2 * x - 1) ** 2 + (2 * y - 1) ** 2) / 2);
  const out = Math.min(1, Math.max(0, (radius - 0.35) / 0.65));
  return 1 - out * out * (3 - 2 * out);
}
