/** Width of a line of captions. Unit: character of Latin text. Source: 42 is what broadcasters and Netflix take. */
export const LINE_WIDTH = 42;

/** How much wider a full-width character is; 16 of them make a line. */
const FULL_WIDTH = LINE_WIDTH / 16;

type Granularity = "grapheme" | "word";

/** Made when first needed: the first one takes 10 ms, and most renders have no captions. */
const segmenters: Partial<Record<Granularity, Intl.Segmenter>> = {};

/** Characters as people count them: a letter with its accents, or an emoji of several parts, is one. */
export const charactersOf = (text: string): string[] => segmentsOf(text, "grapheme");

/**
 * Splits a text into characters or words (UAX #29). Long texts are handed to the segmenter in parts, since its time
 * grows with the square of the length: 16 s for 130,000 characters.
 */
export function segmentsOf(text: string, granularity: Granularity): string[] {
  segmenters[granularity] ??= new Intl.Segmenter(undefined, { granularity });
  const segmenter = segmenters[granularity];
  const parts = text.match(/.{1,400}/gsu) ?? [];
  return parts.flatMap((part) => Array.from(segmenter.segment(part), ({ segment }) => segment));
}

/** How wide a text is. Unit: character of Latin text. */
export function textWidth(text: string): number {
  // Most texts are plain, and so are the parts of others.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return charactersOf(text).reduce((sum, one) => sum + (isFullWidth(one) ? FULL_WIDTH : 1), 0);
}

/** Whether a character fills the square that Chinese, Japanese and Korean writing is set in. */
const isFullWidth = (character: string) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u.test(
    character,
  );
