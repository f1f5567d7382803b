/** Levels of a channel, far enough apart that neither rounding nor unpremultiplying confuses two. */
const LEVELS = 16;
const STEP = 255 / (LEVELS - 1);

/** Clusters that can be told apart. */
export const MOST_CODES = LEVELS ** 3;

/**
 * A colour for a cluster's number, so that one drawing says which pixel belongs to which cluster. A reflected code:
 * the colours of two neighbours differ by one level of one channel, so where they overlap their mixture is one of the
 * two. Source: F. Gray, US patent 2,632,058, for base 16.
 */
export function codeColour(index: number): string {
  const digits = [Math.floor(index / LEVELS ** 2), Math.floor(index / LEVELS), index];
  const levels = digits.map((digit) => reflect(digit % LEVELS, Math.floor(digit / LEVELS)));
  return `#${levels
    .map((level) =>
      Math.round(level * STEP)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** The number of the cluster whose colour this is, or nearest to it. */
export function codeIndex(red: number, green: number, blue: number): number {
  let index = 0;
  for (const channel of [red, green, blue])
    index = index * LEVELS + reflect(Math.round(channel / STEP), index);
  return index;
}

/** Every other run of a digit goes backward. */
const reflect = (digit: number, runs: number) => (runs % 2 === 0 ? digit : LEVELS - 1 - digit);
