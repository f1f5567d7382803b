/** Most clusters of a text that are laid out: more than a panel over a whole frame can show legibly. */
export const MOST_CLUSTERS = 3000;

/**
 * A text as it is drawn, cluster by cluster (UAX #29): what a reader calls a character, and what is typed at a time.
 * Control and format characters that could steer the layout are dropped, save line breaks and joiners; runs of
 * blanks become one. Only the first {@link MOST_CLUSTERS} are kept, since no more can be shown.
 */
export function clustersOf(text: string): string[] {
  // A cluster has some code units; what lies far beyond the last one that is kept need not be looked at.
  const start = text.slice(0, MOST_CLUSTERS * 16);
  const clean = start
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc]/gu, (c) => (/[\n\t]/.test(c) ? c : ""))
    .replace(/[^\S\n\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  // Made here, not with the module: the first one of a thread takes 10 ms, and most renders have no text.
  const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const clusters: string[] = [];
  for (const { segment } of segmenter.segment(clean)) {
    if (clusters.length === MOST_CLUSTERS) return [...clusters.slice(0, -1), "…"];
    clusters.push([...segment].slice(0, MOST_CODE_POINTS).join(""));
  }
  return clusters;
}

/** Code points of a cluster that are drawn; a family of emoji has seven, stacked accents have no end. */
const MOST_CODE_POINTS = 16;

/** A text as Pango's markup that says nothing but the text. */
export const escapeMarkup = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
