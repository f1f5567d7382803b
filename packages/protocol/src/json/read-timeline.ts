import { describe } from "../check-value.js";
import { SegueError } from "../errors.js";
import type { Canvas, Timeline } from "../gen/messages.js";
import { type Limits, resolveLimits } from "../limits.js";
import { faultOfFps, readFps } from "../rational.js";
import { checkOrder } from "./check-order.js";
import { readMessage } from "./read-message.js";
import { readSegments } from "./read-segments.js";
import { Report, type Warning } from "./report.js";
import { scanJson } from "./scan-json.js";

/** How a timeline is read. */
export interface ReadTimelineOptions {
  /** Drop unknown effects, parameters and values with a warning, instead of refusing them. Default: false. */
  lenient: boolean;
  /** What a timeline may ask for. Default: {@link defaultLimits}. */
  limits: Partial<Limits>;
}

/** The canvas where a timeline names none. */
export const defaultCanvas: Readonly<Canvas> = {
  width: 1920,
  height: 1080,
  fps: { numerator: 30, denominator: 1 },
};

/**
 * Reads a timeline from JSON text. Where an object has a name twice, the last value counts, with a warning.
 * @throws {SegueError} `TIMELINE_UNREADABLE` where it is not JSON, `TIMELINE_INVALID` as {@link readTimeline}
 */
export function parseTimeline(text: string, options: Partial<ReadTimelineOptions> = {}): ReadTimeline {
  const limits = resolveLimits(options.limits);
  if (text.length > limits.maxMessageBytes) {
    throw new SegueError(
      "TIMELINE_UNREADABLE",
      `The timeline is ${text.length} characters long; at most ${limits.maxMessageBytes} are allowed.`,
    );
  }
  const doubled = scanJson(text);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const where = cause instanceof Error ? ` (${cause.message})` : "";
    throw new SegueError(
      "TIMELINE_UNREADABLE",
      `The timeline is not valid JSON${where}; mend it and try again.`,
      {
        cause,
      },
    );
  }
  const { timeline, warnings } = readTimeline(json, options);
  return { timeline, warnings: [...doubled, ...warnings] };
}

/** A timeline, and what was noticed while reading it. */
export interface ReadTimeline {
  /** The timeline, with every value checked and what was absent filled up. */
  timeline: Timeline;
  /** What was left out or settled, each with its place. */
  warnings: Warning[];
}

/**
 * Reads a timeline from parsed JSON, as AI video generators write it: the proto's field names, effects by name.
 * Unknown fields of the timeline and its segments are left out with a warning.
 * @throws {SegueError} `TIMELINE_INVALID` with a line for each fault, each naming its place
 */
export function readTimeline(json: unknown, options: Partial<ReadTimelineOptions> = {}): ReadTimeline {
  const report = new Report(resolveLimits(options.limits), options.lenient ?? false);
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new SegueError("TIMELINE_INVALID", `A timeline is an object with segments, not ${describe(json)}.`);
  }
  const timeline = readMessage("Timeline", json, "", report, {
    unknown: report.ignoredName.bind(report),
    fields: {
      canvas: (value, at) => readCanvas(value, at, report),
      segments: (value, at) => readSegments(value, at, report),
    },
  }) as unknown as Timeline;
  report.throwIfFaulty();
  checkOrder(timeline.segments, report);
  report.throwIfFaulty();
  return { timeline, warnings: report.warnings() };
}

function readCanvas(value: unknown, at: string, report: Report): Canvas {
  if (value === undefined || value === null) return structuredClone(defaultCanvas);
  if (typeof value !== "object" || Array.isArray(value)) {
    report.fault(at, `must be an object with width, height and fps, not ${describe(value)}`);
    return structuredClone(defaultCanvas);
  }
  const canvas = readMessage("Canvas", value, at, report, {
    unknown: report.ignoredName.bind(report),
    absent: { ...defaultCanvas },
    fields: { fps: (fps, place) => readFps(fps) ?? report.fault(place, faultOfFps(fps)) },
  }) as unknown as Canvas;
  for (const side of ["width", "height"] as const) {
    if (canvas[side] % 2) report.fault(`${at}.${side}`, `must be even, not ${canvas[side]}`);
  }
  return canvas;
}
