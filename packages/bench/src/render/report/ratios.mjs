import { median, spread } from "../measure/statistics.mjs";

/**
 * A figure of each round of a method over that of the same round of another, so that drift cancels.
 * @param {(run: import("../measure/rounds.mjs").Run) => number} [figure] default: the time
 * @returns {{ median: number, least: number, greatest: number } | undefined} undefined where either has none
 */
export function ratio(part, method, over, figure = ({ wallMs }) => wallMs) {
  const [runs, others] = [part?.methods?.[method], part?.methods?.[over]];
  if (!runs || !others) return undefined;
  const ratios = runs.map((run, i) => figure(run) / figure(others[i]));
  return ratios.every(Number.isFinite) ? spread(ratios) : undefined;
}

/** The middle of a figure over the runs of a method. */
export const middle = (runs, figure) => median(runs.map(figure));

/** The middle peak of memory over the runs that were watched. Unit: byte. */
export const peakOf = (runs) => median(runs.filter(({ seen }) => seen).map(({ seen }) => seen.peakBytes));
