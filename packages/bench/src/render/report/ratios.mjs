import { median, spread } from "../measure/statistics.mjs";

/**
 * Each round's time of a method over the same round's time of another, so that drift cancels.
 * @returns {{ median: number, least: number, greatest: number } | undefined} undefined where either was not run
 */
export function ratio(part, method, over) {
  const [runs, others] = [part?.methods?.[method], part?.methods?.[over]];
  if (!runs || !others) return undefined;
  return spread(runs.map(({ wallMs }, i) => wallMs / others[i].wallMs));
}

/** The middle of a figure over the runs of a method. */
export const middle = (runs, figure) => median(runs.map(figure));

/** The middle peak of memory over the runs that were watched. Unit: byte. */
export const peakOf = (runs) => median(runs.filter(({ seen }) => seen).map(({ seen }) => seen.peakBytes));
