import type { Cue } from "./cues.js";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Cues as a WebVTT file. Source: W3C, “WebVTT”; markup in a text is escaped, control characters are spaces. */
export function toVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(({ lines, start, end }) => {
    const text = lines.map((line) => onOneLine(line).replace(/[&<>]/g, (sign) => ESCAPES[sign]!)).join("\n");
    return `${clockTime(start, ".")} --> ${clockTime(end, ".")}\n${text}\n`;
  });
  return `WEBVTT\n\n${blocks.join("\n")}`;
}

/** A line of text as one line: a line's end in it would end the cue, and begin what its author likes. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");

/** A time as `01:02:03.004`. @param point what stands before the milliseconds */
export function clockTime(milliseconds: number, point: "." | ","): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const seconds = milliseconds / 1000;
  const rest = String(milliseconds % 1000).padStart(3, "0");
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${point}${rest}`;
}
