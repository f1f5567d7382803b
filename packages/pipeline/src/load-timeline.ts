import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import {
  defaultLimits,
  parseFps,
  parseTimeline,
  type ReadTimelineOptions,
  SegueError,
  type Timeline,
  type Warning,
} from "@segue/protocol";
import type { AssetRoots } from "./assets.js";

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
    const { size } = await stat(path);
    if (size > defaultLimits.maxMessageBytes) {
      const message = `The timeline ${path} has ${size} bytes; at most ${defaultLimits.maxMessageBytes} are allowed.`;
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
