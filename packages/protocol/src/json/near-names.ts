/**
 * The names nearest to a mistyped one, nearest first, at most three.
 * Distance is Damerau–Levenshtein (optimal string alignment), at most a third of the name's length, at least 2.
 */
export function nearNames(name: string, known: readonly string[]): string[] {
  const wanted = name.slice(0, 64).toLowerCase();
  const most = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .map((candidate) => ({ candidate, far: closeness(wanted, candidate) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** One contained in the other counts as near: `ken_burns` for `ken_burns_in`. */
function closeness(wanted: string, candidate: string): number {
  const contained = wanted.length >= 3 && (candidate.includes(wanted) || wanted.includes(candidate));
  return contained ? 1 : distance(wanted, candidate);
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
