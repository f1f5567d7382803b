import type { BatchJob } from "./executor.js";

/** A batch that costs this much less than the costliest one waiting must wait: the costliest go first. */
const NEARLY = 0.75;

/**
 * The batch that a worker takes next: one of the costliest, so that the last ones are short and all workers end
 * together. Among those it prefers the one that follows its last batch, since the scenes at the seam are still
 * loaded; else the middle of the longest stretch that nobody has begun, so that workers stay out of each other's
 * way. With eight shots, crossfades and two workers that is 10 scenes to compile instead of 22.
 * Before all else come those that need to wait for the least.
 * @param all batches that no worker has taken; not empty
 * @param last index of the worker's last batch; undefined before its first
 */
export function nextJob<J extends Pick<BatchJob, "index" | "cost" | "waitsFor">>(
  all: readonly J[],
  last?: number,
): J {
  const waiting = soonest(all);
  const most = Math.max(...waiting.map((job) => job.cost));
  const candidates = waiting.filter((job) => job.cost >= most * NEARLY);
  const following = candidates.find((job) => job.index === (last ?? Number.NaN) + 1);
  if (following) return following;
  const stretch = longestStretch(waiting.map((job) => job.index).sort((a, b) => a - b));
  // A stretch from the very start is begun at its start, another one, whose start follows a batch that some worker
  // is rendering, in the middle.
  const from = stretch.start === 0 ? 0 : stretch.start + (stretch.length >> 1);
  const away = (job: J) => Math.abs(job.index - from);
  return candidates.reduce((best, job) => (away(job) < away(best) ? job : best));
}

/** The batches for which the least is still looked for. */
function soonest<J extends Pick<BatchJob, "waitsFor">>(jobs: readonly J[]): readonly J[] {
  const waits = jobs.map((job) => job.waitsFor?.() ?? 0);
  const least = Math.min(...waits);
  return jobs.filter((_, i) => waits[i] === least);
}

/** The longest run of consecutive numbers in a sorted list; the first of equals. */
function longestStretch(indices: readonly number[]): { start: number; length: number } {
  let best = { start: indices[0]!, length: 0 };
  let start = 0;
  indices.forEach((index, i) => {
    if (index !== indices[i - 1]! + 1) start = i;
    if (i - start + 1 > best.length) best = { start: indices[start]!, length: i - start + 1 };
  });
  return best;
}
