import type { Warning } from "@segue/protocol";

/** What a render did. The CLI prints it as it is with `--json`. */
export interface RenderReport {
  /** Absolute path of the video. */
  output: string;
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
  timings: StageTimings;
  warnings: Warning[];
}

/** What became of a batch. */
export interface BatchReport {
  index: number;
  /** Indices of its segments. */
  segments: number[];
  frames: number;
  /** Number of the worker that rendered it, from 0. */
  worker: number;
  /** From the batch's arrival at the worker to its finished chunk. Unit: millisecond. */
  ms: number;
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
  detectMs: number;
  renderMs: number;
  assembleMs: number;
  totalMs: number;
}
