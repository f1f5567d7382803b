import { describe } from "../check-value.js";
import type { Segment } from "../gen/messages.js";
import type { Report } from "./report.js";

/** Half a frame at 240 fps: rounding in the generator's numbers is no overlap. */
const SLACK = 0.002;

/** Checks that segments come in order of time, do not overlap, and have ids that differ. */
export function checkOrder(segments: Segment[], report: Report): void {
  checkTimes(segments, report);
  checkIds(segments, report);
}

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
