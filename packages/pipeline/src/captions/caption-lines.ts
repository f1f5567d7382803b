import { breakableText, type Piece } from "./breakable-text.js";
import { LINE_WIDTH } from "./text-width.js";

/** What is on screen at once: one or two lines. */
export type CaptionLines = readonly [string] | readonly [string, string];

/** What it costs to end a caption somewhere; a caption more costs 1. */
const END_COST = { sentence: 0, clause: 0.6, word: 1.6 };
/** What it costs that a sentence ends within a caption, and another begins. */
const JOINED_COST = 0.5;
/** What it costs that a caption is short, such as a last word alone; less the longer it is. */
const SHORT_COST = 1.5;
/** From this width on a caption is not short. */
const SHORT = LINE_WIDTH / 2;

/**
 * Splits a text into captions of at most two lines, at the ends of sentences and clauses where it can. The whole text
 * is weighed at once (least total cost), so that no caption is left with a single word.
 */
export function captionLines(text: string): CaptionLines[] {
  const pieces = breakableText(text);
  // The least cost of all captions up to a piece, and where the last one of them begins.
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let width = 0;
    let joined = 0;
    for (let from = end - 1; from >= 0; from--) {
      const piece = pieces[from]!;
      const space = from < end - 1 && pieces[from + 1]!.spaced ? 1 : 0;
      width += piece.width + space;
      if (width > 2 * LINE_WIDTH + 1) break;
      if (from < end - 1 && piece.end === "sentence") joined++;
      if (width > LINE_WIDTH && !lineBreak(pieces, from, end)) continue;
      const short = SHORT_COST * Math.max(0, 1 - width / SHORT);
      const cost = best[from]!.cost + 1 + END_COST[pieces[end - 1]!.end] + JOINED_COST * joined + short;
      if (cost < chosen.cost) chosen = { cost, from };
    }
    best.push(chosen);
  }
  const captions: CaptionLines[] = [];
  for (let end = pieces.length; end > 0; end = best[end]!.from) {
    captions.push(inLines(pieces, best[end]!.from, end));
  }
  return captions.reverse();
}

function inLines(pieces: readonly Piece[], from: number, end: number): CaptionLines {
  const whole = join(pieces.slice(from, end));
  if (widthOf(pieces, from, end) <= LINE_WIDTH) return [whole];
  const at = lineBreak(pieces, from, end)!;
  return [join(pieces.slice(from, at)), join(pieces.slice(at, end))];
}

/** Where the second line begins: lines of one length are easiest to read, and a clause is best not cut. */
function lineBreak(pieces: readonly Piece[], from: number, end: number): number | undefined {
  let chosen: { at: number; cost: number } | undefined;
  const total = widthOf(pieces, from, end);
  for (let at = from + 1, first = 0; at < end; at++) {
    const before = pieces[at - 1]!;
    first += before.width + (at - 1 > from && before.spaced ? 1 : 0);
    const second = total - first - (pieces[at]!.spaced ? 1 : 0);
    if (first > LINE_WIDTH) break;
    if (second > LINE_WIDTH) continue;
    const cost = Math.abs(first - second) + (before.end === "word" ? 8 : 0);
    if (!chosen || cost < chosen.cost) chosen = { at, cost };
  }
  return chosen?.at;
}

function widthOf(pieces: readonly Piece[], from: number, end: number): number {
  let width = 0;
  for (let i = from; i < end; i++) width += pieces[i]!.width + (i > from && pieces[i]!.spaced ? 1 : 0);
  return width;
}

const join = (pieces: readonly Piece[]) =>
  pieces.map(({ text, spaced }, i) => (i > 0 && spaced ? ` ${text}` : text)).join("");
