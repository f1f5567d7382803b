import type { Cue } from "./cues.js";
import { clockTime, onOneLine } from "./vtt.js";

/** Joins what it stands between, and is not seen (U+2060, word joiner). */
const JOINER = "\u2060";

/**
 * Cues as a SubRip file. The format has no escapes: players take `<b>`, `{\an8}` and `\N` for markup and `-->` for a time, so
 * that an invisible character parts what would be read so. Control characters are spaces.
 */
export function toSrt(cues: readonly Cue[]): string {
  return cues
    .map(({ lines, start, end }, i) => {
      const text = lines.map((line) =>
        onOneLine(line).replace(/<(?=[a-z/])|\{|\\(?=[nh])|--(?=>)/giu, `$&${JOINER}`),
      );
      return `${i + 1}\n${clockTime(start, ",")} --> ${clockTime(end, ",")}\n${text.join("\n")}\n`;
    })
    .join("\n");
}
