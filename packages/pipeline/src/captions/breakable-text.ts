import { charactersOf, LINE_WIDTH, segmentsOf, textWidth } from "./text-width.js";

/** A piece of text that is not broken: a word with its punctuation. */
export interface Piece {
  text: string;
  /** Unit: character of Latin text. */
  width: number;
  /** Whether a space stands between this and the piece before. */
  spaced: boolean;
  /** How good a place its end is for a break. */
  end: "sentence" | "clause" | "word";
}

/** Writing without spaces between words: it may be broken between any two of them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;
/** Full stops that do not end a sentence. */
const ABBREVIATION = /^(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|St|vs|etc|e\.g|i\.e|No|Jr|Sr)\.$/iu;

/** Splits a text into pieces; white space counts as one space, control characters do not count. */
export function breakableText(text: string): Piece[] {
  const tidy = text
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
  const joined: { text: string; spaced: boolean }[] = [];
  for (const run of tidy.split(" ")) {
    let spaced = joined.length > 0;
    // A plain word has no place for a break; looking for one takes ten times as long as all the rest.
    const segments = /^[\x21-\x7e]+$/.test(run) ? [run] : segmentsOf(run, "word");
    for (const segment of segments) {
      const last = joined.at(-1);
      if (last && !spaced && !mayBreak(last.text, segment)) last.text += segment;
      else joined.push({ text: segment, spaced });
      spaced = false;
    }
  }
  return joined.flatMap((piece) => cutToLines(piece)).map(measured);
}

/** Whether two words that no space parts may stand on different lines. */
function mayBreak(before: string, after: string): boolean {
  if (OPENING.test(before.at(-1)!)) return false;
  if (OPENING.test(after)) return UNSPACED.test(before);
  // Punctuation stays with what it follows.
  if (/^[\p{P}\p{S}\p{M}\u30fc]/u.test(after)) return false;
  return (
    UNSPACED.test(before.at(-1)!) ||
    UNSPACED.test(after) ||
    (/[\p{P}]$/u.test(before) && UNSPACED.test(before))
  );
}

/** What is longer than a line is cut between characters. */
function cutToLines(piece: { text: string; spaced: boolean }): { text: string; spaced: boolean }[] {
  if (textWidth(piece.text) <= LINE_WIDTH) return [piece];
  const parts = [""];
  let width = 0;
  for (const character of charactersOf(piece.text)) {
    const more = textWidth(character);
    if (width + more > LINE_WIDTH) {
      parts.push("");
      width = 0;
    }
    parts[parts.length - 1] += character;
    width += more;
  }
  return parts.map((text, i) => ({ text, spaced: i === 0 && piece.spaced }));
}

function measured({ text, spaced }: { text: string; spaced: boolean }): Piece {
  return { text, spaced, width: textWidth(text), end: endOf(text) };
}

function endOf(text: string): Piece["end"] {
  const bare = text.replace(/[\p{Pe}\p{Pf}"']+$/u, "");
  if (/[.!?…。！？｡।؟]$/u.test(bare) && !ABBREVIATION.test(bare)) return "sentence";
  return /[,;:—–、，；：،؛]$/u.test(bare) ? "clause" : "word";
}
