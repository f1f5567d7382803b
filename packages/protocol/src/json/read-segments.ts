import { describe } from "../check-value.js";
import type { EffectsPlan, Segment } from "../gen/messages.js";
import { readMessage } from "./read-message.js";
import type { Report } from "./report.js";

type Json = Record<string, unknown>;

/** Reads the segments of a timeline: at least one. */
export function readSegments(value: unknown, at: string, report: Report): Segment[] {
  if (!Array.isArray(value) || value.length === 0) {
    const what = Array.isArray(value) ? "an empty list" : describe(value);
    report.fault(at, `must be a list of at least one segment, not ${what}`);
    return [];
  }
  const most = report.limits.maxListLength;
  if (value.length > most) {
    report.fault(at, `has ${value.length} entries; at most ${most} are allowed`);
    return [];
  }
  return value.map((entry, i) => readSegment(entry, `${at}[${i}]`, i, report));
}

function readSegment(value: unknown, at: string, index: number, report: Report): Segment {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) report.fault(at, `must be an object, not ${describe(value)}`);
  const object = isObject ? (value as Json) : {};
  const segment = readMessage("Segment", object, at, report, {
    unknown: (name, place, known) => {
      if (name !== "duration") report.ignoredName(name, place, known);
    },
    fields: { effects_plan: (plan, place) => readPlan(plan, place, report) },
  }) as unknown as Segment;
  for (const name of ["start_time", "end_time"]) {
    if (isObject && (object[name] ?? undefined) === undefined) report.fault(`${at}.${name}`, "is missing");
  }
  segment.id ||= String(index);
  if (isObject && !segment.selectedImage) {
    report.warn(`${at}.selected_image`, "is empty: the segment shows black");
  }
  checkDuration(segment, object.duration, `${at}.duration`, report);
  return segment;
}

/** Asked for by some generators: code of their own, which is never run. */
const CUSTOM_CODE = ["needs_custom_code", "custom_effect_description"];

function readPlan(value: unknown, at: string, report: Report): EffectsPlan | undefined {
  if (value === undefined || value === null) return undefined;
  const plan = readMessage("EffectsPlan", value, at, report, {
    unknown: (name, place, known) => {
      if (!CUSTOM_CODE.includes(name)) report.unknownName(name, place, known);
    },
  }) as unknown as EffectsPlan;
  const { needs_custom_code: needsCode, custom_effect_description: description } = value as Json;
  if (needsCode === true || description) {
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
