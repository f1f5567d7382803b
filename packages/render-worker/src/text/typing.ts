/** What part of the time that a text has it takes to be typed, at most: the rest is for reading. */
const TYPING_SHARE = 0.7;

/**
 * How many clusters are typed after some seconds. Typing is as fast as it must be for the text to be complete, and
 * to stay a while, before its time is over.
 * @param cps clusters a second; 0 shows all at once
 * @param available seconds from the first cluster until the text goes
 */
export function typedAfter(seconds: number, cps: number, count: number, available: number): number {
  if (seconds < 0) return 0;
  if (cps <= 0 || available <= 0) return count;
  const speed = Math.max(cps, count / (available * TYPING_SHARE));
  // Typing begins with the first cluster, not with a wait for it.
  return Math.min(count, Math.floor(seconds * speed + 1e-6) + 1);
}
