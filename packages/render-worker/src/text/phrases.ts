/** A run of clusters; `to` is exclusive. */
export interface Run {
  from: number;
  to: number;
}

/** Where phrases occur in a text, phrase by phrase, each in order; case and kinds of blanks do not matter. */
export function phraseRuns(clusters: readonly string[], phrases: readonly string[]): Run[] {
  const folded = clusters.map(fold);
  const text = folded.join("");
  // Which cluster each code unit belongs to.
  const owner = folded.flatMap((cluster, i) => Array<number>(cluster.length).fill(i));
  const runs: Run[] = [];
  for (const phrase of phrases) {
    const wanted = fold(phrase.trim().replace(/\s+/g, " "));
    if (!wanted) continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      runs.push({ from: owner[at]!, to: owner[at + wanted.length - 1]! + 1 });
  }
  return runs;
}

const fold = (text: string) => text.toLowerCase().replace(/\s/g, " ");
