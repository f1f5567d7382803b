import type { Segment } from "@segue/protocol";
import { type CaptionLines, captionLines } from "./caption-lines.js";
import { charactersOf } from "./text-width.js";

/** A caption and when it is shown. */
export interface Cue {
  /** Index of the segment whose transcript it is part of. */
  segmentIndex: number;
  lines: CaptionLines;
  /** From the start of the timeline, whole milliseconds. Unit: millisecond. */
  start: number;
  /** Exclusive; never after the next cue's start. Unit: millisecond. */
  end: number;
}

/** Shorter captions can't be read. Unit: millisecond. Source: 5/6 s is Netflix's least. */
const LEAST_TIME = 833;

/**
 * The captions of a timeline: each segment's transcript, split into what is read at once. A segment's time is shared
 * out by the number of characters, as nearly all speech is spoken evenly. Cues never overlap. Pure.
 * @param length of the video; no cue ends later. Unit: second
 */
export function captionCues(segments: readonly Segment[], length: number): Cue[] {
  const cues: Cue[] = [];
  segments.forEach((segment, segmentIndex) => {
    const captions = captionLines(segment.transcript);
    const start = Math.max(milliseconds(segment.startTime), cues.at(-1)?.end ?? 0);
    const end = Math.min(milliseconds(segment.endTime), milliseconds(length));
    if (captions.length === 0 || end <= start) return;
    const times = shareTime(
      captions.map((lines) => lines.reduce((sum, line) => sum + charactersOf(line).length, 0)),
      end - start,
    );
    let at = start;
    let ideal = start;
    captions.forEach((lines, i) => {
      ideal += times[i]!;
      const next = i === captions.length - 1 ? end : Math.min(end, Math.round(ideal));
      // Where there is less than a millisecond for each, some have none.
      if (next > at) cues.push({ segmentIndex, lines, start: at, end: next });
      at = next;
    });
  });
  return cues;
}

const milliseconds = (seconds: number) => Math.round(seconds * 1000);

/** Shares a time out by weight; none gets less than can be read, as long as there is enough for all. */
function shareTime(weights: readonly number[], time: number): number[] {
  const isHeld = weights.map(() => false);
  if (weights.length * LEAST_TIME < time) {
    // What one is given more, others have less: until no other falls below the least.
    for (let changed = true; changed; ) {
      const shares = sharesOf(weights, isHeld, time);
      changed = false;
      shares.forEach((share, i) => {
        if (isHeld[i] || share >= LEAST_TIME) return;
        isHeld[i] = true;
        changed = true;
      });
    }
  }
  return sharesOf(weights, isHeld, time);
}

function sharesOf(weights: readonly number[], isHeld: readonly boolean[], time: number): number[] {
  const left = time - isHeld.filter(Boolean).length * LEAST_TIME;
  const total = weights.reduce((sum, weight, i) => (isHeld[i] ? sum : sum + weight), 0);
  return weights.map((weight, i) => (isHeld[i] ? LEAST_TIME : (left * weight) / total));
}
