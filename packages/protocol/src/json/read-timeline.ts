import { describe } from "../check-value.js";
import { SegueError } from "../errors.js";
import type { Canvas, EffectsPlan, Segment, Timeline } from "../gen/messages.js";
import { type Limits, resolveLimits } from "../limits.js";
import { faultOfFps, readFps } from "../rational.js";
import { messageSchema } from "../schema.js";
import { readField, readMessage } from "./read-message.js";
import { Report, type Warning } from "./report.js";

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

type Json = Record<string, unknown>;

/** Fields that are read here and are no fields of the messages. */
const EXTRA = { segment: ["duration"], plan: ["needs_custom_code", "custom_effect_description"] };

/**
 * Reads a timeline from JSON text.
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
  return readTimeline(json, options);
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
  const object = json as Json;
  const ignore = ignoreUnknown(report);
  const known = messageSchema("Timeline").fields.map((field) => field.json);
  for (const key of Object.keys(object)) if (!known.includes(key)) ignore(key, key, known);
  const text = (name: "title" | "audio_file") => {
    const field = messageSchema("Timeline").fields.find((one) => one.json === name)!;
    return (readField(field, object[name], name, report) as string | undefined) ?? "";
  };
  const timeline: Timeline = {
    title: text("title"),
    canvas: readCanvas(object.canvas, report),
    segments: readSegments(object.segments, report),
    audioFile: text("audio_file"),
  };
  report.throwIfFaulty();
  checkTimes(timeline.segments, report);
  checkIds(timeline.segments, report);
  report.throwIfFaulty();
  return { timeline, warnings: report.warnings() };
}

function readCanvas(value: unknown, report: Report): Canvas {
  if (value === undefined || value === null) return defaultCanvas;
  if (typeof value !== "object" || Array.isArray(value)) {
    report.fault("canvas", `must be an object with width, height and fps, not ${describe(value)}`);
    return defaultCanvas;
  }
  const { fps, ...size } = value as Json;
  const rate = fps === undefined || fps === null ? defaultCanvas.fps : readFps(fps);
  if (!rate) report.fault("canvas.fps", faultOfFps(fps));
  const given = { ...defaultCanvas, ...withoutNulls(size), fps: rate ?? defaultCanvas.fps };
  const canvas = readMessage("Canvas", given, "canvas", report, ignoreUnknown(report)) as unknown as Canvas;
  for (const side of ["width", "height"] as const) {
    if (canvas[side] % 2) report.fault(`canvas.${side}`, `must be even, not ${canvas[side]}`);
  }
  return canvas;
}

const withoutNulls = (object: Json) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));

function readSegments(value: unknown, report: Report): Segment[] {
  if (!Array.isArray(value) || value.length === 0) {
    report.fault(
      "segments",
      `must be a list of at least one segment, not ${Array.isArray(value) ? "an empty list" : describe(value)}`,
    );
    return [];
  }
  if (value.length > report.limits.maxListLength) {
    report.fault(
      "segments",
      `has ${value.length} entries; at most ${report.limits.maxListLength} are allowed`,
    );
    return [];
  }
  return value.map((entry, i) => readSegment(entry, `segments[${i}]`, i, report));
}

function readSegment(value: unknown, at: string, index: number, report: Report): Segment {
  const object = (typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined) as
    | Json
    | undefined;
  if (!object) report.fault(at, `must be an object, not ${describe(value)}`);
  const { effects_plan: plan, ...plain } = object ?? {};
  const segment = readMessage(
    "Segment",
    plain,
    at,
    report,
    ignoreUnknown(report, EXTRA.segment),
  ) as unknown as Segment;
  for (const name of ["start_time", "end_time"]) {
    if (object && (plain[name] === undefined || plain[name] === null))
      report.fault(`${at}.${name}`, "is missing");
  }
  if (plan !== undefined && plan !== null) {
    segment.effectsPlan = readPlan(plan, `${at}.effects_plan`, report);
  }
  segment.id ||= String(index);
  if (object && !segment.selectedImage)
    report.warn(`${at}.selected_image`, "is empty: the segment shows black");
  checkDuration(segment, plain.duration, `${at}.duration`, report);
  return segment;
}

function readPlan(value: unknown, at: string, report: Report): EffectsPlan {
  const plan = readMessage("EffectsPlan", value, at, report, (key, where, known) => {
    if (!EXTRA.plan.includes(key)) report.unknown(where, `is not known${report.near(key, known)}`);
  }) as unknown as EffectsPlan;
  const extra = value as Json;
  if (extra.needs_custom_code === true || extra.custom_effect_description) {
    report.warn(
      at,
      "asks for custom code, which is not supported and never run; the rest of the plan is used",
    );
  }
  return plan;
}

function checkDuration(segment: Segment, duration: unknown, at: string, report: Report): void {
  if (duration === undefined || duration === null) return;
  if (typeof duration !== "number" || !Number.isFinite(duration)) {
    report.fault(at, `must be a number, not ${describe(duration)}`);
    return;
  }
  const span = segment.endTime - segment.startTime;
  if (Math.abs(duration - span) > 0.011) {
    report.warn(at, `is ${duration}, but end_time − start_time is ${Number(span.toFixed(3))}, which counts`);
  }
}

/** Half a frame at 240 fps: rounding in the generator's numbers is no overlap. */
const SLACK = 0.002;

function checkTimes(segments: Segment[], report: Report): void {
  segments.forEach((segment, i) => {
    const at = `segments[${i}]`;
    if (segment.endTime <= segment.startTime) {
      report.fault(
        `${at}.end_time`,
        `is ${segment.endTime}, which is not after start_time ${segment.startTime}; set it to when the segment ends`,
      );
    }
    const before = segments[i - 1];
    if (!before) return;
    if (segment.startTime < before.startTime) {
      report.fault(
        `${at}.start_time`,
        `is ${segment.startTime}, before segments[${i - 1}].start_time ${before.startTime}; put the segments in order of time`,
      );
    } else if (segment.startTime < before.endTime - SLACK) {
      report.fault(
        `segments[${i - 1}].end_time`,
        `is ${before.endTime}, but ${at} starts at ${segment.startTime}; segments may not overlap, so end it by then`,
      );
    }
  });
}

function checkIds(segments: Segment[], report: Report): void {
  const seen = new Map<string, number>();
  segments.forEach((segment, i) => {
    const first = seen.get(segment.id);
    if (first === undefined) seen.set(segment.id, i);
    else
      report.fault(
        `segments[${i}].id`,
        `is ${describe(segment.id)}, as segments[${first}].id; ids must differ`,
      );
  });
}

function ignoreUnknown(report: Report, alsoKnown: readonly string[] = []) {
  return (key: string, at: string, known: string[]) => {
    if (alsoKnown.includes(key)) return;
    report.warn(at, `is not a field that Segue knows, and is left out${report.near(key, known)}`);
  };
}
