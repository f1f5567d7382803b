import type { Warning } from "@segue/protocol";
import type { FoundSubject } from "./found-subjects.js";
import type { Inferences } from "./subject-search.js";

/** What a render did. The CLI prints it as it is with `--json`. */
export interface RenderReport {
  /** Absolute path of the video. */
  output: string;
  /** Absolute path of the captions beside it; missing without. */
  captionsFile?: string;
  frames: number;
  /** A number where it is whole, else a fraction such as `"30000/1001"`. */
  fps: number | string;
  durationSeconds: number;
  width: number;
  height: number;
  /** In order of time. */
  batches: BatchReport[];
  /** Worker threads. */
  workers: number;
  subjects: SubjectReport[];
  /** Model files that were opened. */
  modelLoads: { main: number; workers: 0 };
  inferences: Inferences;
  timings: StageTimings;
  warnings: Warning[];
}

/** What became of a batch. */
export interface BatchReport {
  index: number;
  /** Indices of its segments. */
  segments: number[];
  frames: number;
  /** Number of the worker that rendered it, from 0; -1 where it was there already. */
  worker: number;
  /** From the batch's arrival at the worker to its finished chunk; 0 where it was there. Unit: millisecond. */
  ms: number;
  /** Of that: compiling scenes, drawing frames, and waiting for the encoder. Unit: millisecond. */
  stages: { compileMs: number; drawMs: number; encodeWaitMs: number };
  /** Whether its chunk was there from an earlier run. */
  cached: boolean;
}

/** A subject that was found. */
export interface SubjectReport {
  /** Index of the segment. */
  segment: number;
  target: string;
  label: string;
  confidence: number;
  /** Left, top, width, height as fractions of the image. */
  bbox: [number, number, number, number];
  /** Size of its packed mask; 0 without one. */
  maskBytes: number;
}

/** How long each stage took. Unit: millisecond. */
export interface StageTimings {
  planMs: number;
  /** Until the last subject was found. The first batches are rendered meanwhile, so it is part of `renderMs`. */
  detectMs: number;
  renderMs: number;
  assembleMs: number;
  totalMs: number;
}

/** A found subject as the report tells it. */
export function subjectReport({ need, subject }: FoundSubject): SubjectReport {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  const { x, y, width, height } = subject.bbox;
  return {
    segment: need.segmentIndex,
    target: subject.target,
    label: subject.label,
    confidence: round(subject.confidence),
    bbox: [round(x), round(y), round(width), round(height)],
    maskBytes: subject.mask?.data.length ?? 0,
  };
}
