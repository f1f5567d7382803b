import { classesOfPhrase, singularForms } from "./vocabulary.js";

/** Words after which a phrase only describes what it has named already: "a girl | with a cat". */
const LINKS = new Set(
  (
    "with in on of at from by near beside behind under over above below before between inside outside against to for " +
    "and or who that which whose while holding wearing riding sitting standing walking running looking lying " +
    "carrying using playing reading eating drinking"
  ).split(" "),
);

/** Words that only count or picture what comes after "of": "a group of | children". */
const WRAPPERS = new Set(
  (
    "group crowd pair couple bunch herd flock pack lot number row line team band kind type piece picture photo " +
    "photograph image portrait painting statue bust drawing view shot closeup close-up face head figure"
  ).split(" "),
);

/** Titles that come before a person's name. */
const TITLES = new Set(
  (
    "king queen prince princess emperor empress pharaoh president chancellor senator captain colonel admiral sergeant " +
    "doctor dr professor prof mr mrs ms miss sir lord lady dame pope sultan tsar czar"
  ).split(" "),
);

const ARTICLES = new Set([
  "a",
  "an",
  "the",
  "some",
  "this",
  "that",
  "these",
  "those",
  "his",
  "her",
  "their",
  "my",
]);

/**
 * The labels of a model that a target means: a class name, its plural, a synonym or a group ("animal"), also as the
 * head of a longer phrase ("a young girl with a cat" means `person`). Null when the target names no class of the
 * model. A label that is written exactly so wins over synonyms.
 */
export function labelsOfTarget(target: string, labels: readonly string[]): readonly string[] | null {
  const tokens = headPhrase(tokensOf(target));
  // The longest ending wins: "hot dog" is not a dog, and in "orange cat" the cat counts.
  for (let start = 0; start < tokens.length; start++) {
    const found = labelsOfPhrase(tokens.slice(start).join(" "), labels);
    if (found) return found;
  }
  if (tokens.length > 1 && TITLES.has(tokens[0]!)) return labelsOfPhrase("person", labels);
  return null;
}

/** Whether a target is no more than the name of a class, as in "cat" or "the cats": nothing else in it can be seen. */
export function isClassName(target: string, labels: readonly string[]): boolean {
  const words = tokensOf(target).filter((token) => !ARTICLES.has(token));
  const forms = singularForms(words.join(" "));
  return labels.some((label) => forms.includes(label.toLowerCase()));
}

/** The labels of a model that are named anywhere in some texts, such as a segment's transcript. */
export function labelsMentioned(texts: readonly string[], labels: readonly string[]): ReadonlySet<string> {
  const mentioned = new Set<string>();
  for (const text of texts) {
    const tokens = tokensOf(text);
    for (let start = 0; start < tokens.length; ) {
      let length = Math.min(3, tokens.length - start);
      let found: readonly string[] | null = null;
      for (; length > 0; length--) {
        found = labelsOfPhrase(tokens.slice(start, start + length).join(" "), labels);
        if (found) break;
      }
      for (const label of found ?? []) mentioned.add(label);
      start += Math.max(1, length);
    }
  }
  return mentioned;
}

function labelsOfPhrase(phrase: string, labels: readonly string[]): readonly string[] | null {
  const forms = singularForms(phrase);
  const exact = labels.filter((label) => forms.includes(label.toLowerCase()));
  if (exact.length > 0) return exact;
  const classes = classesOfPhrase(phrase);
  if (!classes) return null;
  // A model may itself speak in synonyms ("sofa" where COCO says "couch").
  const meant = labels.filter((label) => {
    const own = classesOfPhrase(label.toLowerCase());
    return own?.length === 1 && classes.includes(own[0]!);
  });
  return meant.length > 0 ? meant : null;
}

function tokensOf(text: string): string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s\b/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "");
}

/** What a phrase is about: the words before the first linking word, without articles. */
function headPhrase(tokens: readonly string[]): string[] {
  const link = tokens.findIndex((token, index) => index > 0 && LINKS.has(token));
  if (link === -1) return tokens.filter((token) => !ARTICLES.has(token));
  const head = tokens.slice(0, link).filter((token) => !ARTICLES.has(token));
  const wraps = tokens[link] === "of" && WRAPPERS.has(head.at(-1) ?? "");
  return wraps ? headPhrase(tokens.slice(link + 1)) : head;
}
