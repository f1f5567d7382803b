/** The largest difference between two arrays of one length. */
export function maxError(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) throw new Error(`lengths: ${actual.length}, ${expected.length}`);
  let worst = 0;
  for (let i = 0; i < actual.length; i++) {
    worst = Math.max(worst, Math.abs((actual[i] as number) - (expected[i] as number)));
  }
  return worst;
}

/** The mean of actual - expected: what is wrong on average. */
export function bias(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < actual.length; i++) sum += (actual[i] as number) - (expected[i] as number);
  return sum / actual.length;
}

/** Peak signal-to-noise ratio in dB, peak 255. */
export function psnr(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < actual.length; i++) sum += ((actual[i] as number) - (expected[i] as number)) ** 2;
  return 10 * Math.log10((255 * 255 * actual.length) / sum);
}
