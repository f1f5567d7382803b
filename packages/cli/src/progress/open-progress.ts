import type { RenderEvents } from "@segue/pipeline";
import { BarsProgress } from "./bars.js";
import { jsonProgress } from "./json-lines.js";
import { plainProgress } from "./plain.js";

/** How progress is shown. */
export type ProgressStyle = "auto" | "bars" | "plain" | "json";

/** Shows a render's events until it is closed. */
export interface ProgressView extends RenderEvents {
  close(): void;
}

/** `auto` shows bars on a terminal, and lines elsewhere. */
export function openProgress(style: ProgressStyle): ProgressView {
  const chosen = style === "auto" ? (process.stderr.isTTY ? "bars" : "plain") : style;
  if (chosen === "bars") return new BarsProgress();
  return chosen === "json" ? jsonProgress() : plainProgress();
}
