import { type LoadedTimeline, loadTimeline } from "@segue/pipeline";

/** Options of every command that reads a timeline. */
export interface TimelineOptions {
  assetRoot?: string[];
  lenient?: boolean;
  size?: { width: number; height: number };
  fps?: string;
}

/** Reads the timeline as a command's options say. */
export function loadWith(path: string, options: TimelineOptions): Promise<LoadedTimeline> {
  const { assetRoot, size, fps, lenient = false } = options;
  return loadTimeline(path, assetRoot, { size, fps }, { lenient });
}
