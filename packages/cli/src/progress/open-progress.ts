import type { RenderEvents } from "@segue/pipeline";
import { jsonProgress } from "./json-lines.js";
import { plainProgress } from "./plain.js";

/** How progress is shown. */
export type ProgressStyle = "auto" | "bars" | "plain" | "json";

/** Shows a render's events until it is closed. */
export interface ProgressView extends RenderEvents {
  close(): void;
}

/** `auto` shows bars on a terminal, and lines elsewhere. */
export async function openProgress(style: ProgressStyle): Promise<ProgressView> {
  const chosen = style === "auto" ? (process.stderr.isTTY ? "bars" : "plain") : style;
  if (chosen === "bars") return new (await import("./bars.js")).BarsProgress();
  return chosen === "json" ? jsonProgress() : plainProgress();
}
