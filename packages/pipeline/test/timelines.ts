import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LoadedTimeline, loadTimeline } from "../src/load-timeline.js";

/** Folder of the photos in examples. */
export const photos = fileURLToPath(new URL("../../../examples/photos", import.meta.url));

/** A segment as a timeline's JSON has it. */
export interface SegmentJson {
  start_time: number;
  end_time: number;
  selected_image?: string;
  required_subjects?: string[];
  effects_plan?: Record<string, unknown>;
}

/** A segment from one time to another, in seconds. */
export const segment = (
  start_time: number,
  end_time: number,
  selected_image: string | undefined,
  effects_plan?: Record<string, unknown>,
): SegmentJson => ({
  start_time,
  end_time,
  ...(selected_image && { selected_image }),
  ...(effects_plan && { effects_plan }),
});

/** A timeline's JSON; small frames at 30 a second unless `more` says otherwise. */
export const timelineJson = (segments: SegmentJson[], more: Record<string, unknown> = {}) => ({
  canvas: { width: 160, height: 90, fps: 30 },
  segments,
  ...more,
});

/** Writes a timeline's JSON into a folder, and says where. */
export function writeTimeline(folder: string, json: unknown, name = "timeline.json"): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(json));
  return path;
}

/** Writes a timeline into a folder and loads it; its images may lie there or among the photos. */
export async function timelineIn(
  folder: string,
  segments: SegmentJson[],
  more: Record<string, unknown> = {},
): Promise<LoadedTimeline> {
  return await loadTimeline(writeTimeline(folder, timelineJson(segments, more)), [photos]);
}

/** Fast, and small enough for what tests look at. */
export const fastEncoder = { name: "libx264", preset: "ultrafast", crf: 30 };
