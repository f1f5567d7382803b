import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import {
  parseFps,
  parseTimeline,
  type ReadTimelineOptions,
  SegueError,
  type Timeline,
  type Warning,
} from "@segue/protocol";
import type { AssetRoots } from "./assets.js";

/** A larger file is refused before it is read. 20,000 segments of 800 bytes fit. */
const MAX_TIMELINE_BYTES = 16 * 1024 * 1024;

/** A timeline from a file, with the folder that its paths start from. */
export interface LoadedTimeline {
  timeline: Timeline;
  warnings: Warning[];
  /** Where its files may lie: its own folder first. */
  roots: AssetRoots;
}

/** What is changed of a timeline after reading it. */
export interface TimelineOverrides {
  /** Unit: pixel. Both even. */
  size?: { width: number; height: number } | undefined;
  /** A rate as `parseFps` reads it. */
  fps?: string | number | undefined;
}

/**
 * Reads a timeline file.
 * @param assetRoots further folders that its files may lie in
 * @throws {SegueError} `TIMELINE_UNREADABLE`, `TIMELINE_INVALID`, `INVALID_OPTION`
 */
export async function loadTimeline(
  path: string,
  assetRoots: readonly string[] = [],
  overrides: TimelineOverrides = {},
  options: Partial<ReadTimelineOptions> = {},
): Promise<LoadedTimeline> {
  const text = await readText(path);
  const { timeline, warnings } = parseTimeline(text, options);
  const roots: AssetRoots = [dirname(resolve(path)), ...assetRoots.map((root) => resolve(root))];
  return { timeline: { ...timeline, canvas: overrideCanvas(timeline.canvas, overrides) }, warnings, roots };
}

async function readText(path: string): Promise<string> {
  try {
    const file = await stat(path);
    // Opening a pipe would wait for ever; reading a device would never end.
    if (!file.isFile()) {
      const message = `The timeline ${path} is not a file; give the path of a JSON file.`;
      throw new SegueError("TIMELINE_UNREADABLE", message, { at: path });
    }
    if (file.size > MAX_TIMELINE_BYTES) {
      const message = `The timeline ${path} has ${file.size} bytes; at most ${MAX_TIMELINE_BYTES} are allowed, so split it.`;
      throw new SegueError("TIMELINE_UNREADABLE", message, { at: path });
    }
    return await readFile(path, "utf8");
  } catch (cause) {
    if (cause instanceof SegueError) throw cause;
    const message = `The timeline ${path} can't be read (${(cause as Error).message}); correct the path.`;
    throw new SegueError("TIMELINE_UNREADABLE", message, { at: path, cause });
  }
}

function overrideCanvas(canvas: Timeline["canvas"], { size, fps }: TimelineOverrides): Timeline["canvas"] {
  const { width, height } = size ?? canvas;
  for (const [name, side] of Object.entries({ width, height })) {
    if (Number.isInteger(side) && side >= 16 && side <= 8192 && side % 2 === 0) continue;
    throw new SegueError(
      "INVALID_OPTION",
      `The ${name} must be an even number from 16 to 8192, not ${side}.`,
      {
        at: "--size",
      },
    );
  }
  return { width, height, fps: fps === undefined ? canvas.fps : parseFps(fps, "--fps") };
}
