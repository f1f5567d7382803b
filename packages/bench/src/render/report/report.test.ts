import { expect, test } from "vitest";
// @ts-expect-error plain JavaScript
import { goals } from "./goals.mjs";
// @ts-expect-error plain JavaScript
import { writeReport } from "./report.mjs";

const run = (wallMs: number, more = {}) => ({ wallMs, cpuMs: 2 * wallMs, outputBytes: 1e6, ...more });
const rounds = (...times: number[]) =>
  times.map((wallMs, i) =>
    run(wallMs, i === 0 ? { seen: { peakBytes: 5e8, cpuMsByProgram: { node: 1 } } } : {}),
  );
const details = { details: { unevenness: 0.01, firstFrameMs: 400, warnings: [] } };
const cell = {
  title: "W1",
  workload: "w1",
  width: 1920,
  height: 1080,
  frames: 1200,
  segments: 8,
  segmentSeconds: 5,
  effects: [],
  notes: [],
  cores: 2,
  processes: 2,
  encoder: { threads: 1 },
  methods: {
    floor: rounds(10_000, 20_000, 10_000).map((one) => ({ ...one, ...details })),
    segue: rounds(12_000, 22_000, 11_000).map((one) => ({ ...one, ...details })),
    "zoompan-alone": rounds(24_000, 33_000, 22_000),
  },
};
const header = { measuredAt: "2026-01-02T03:04:05.000Z", commit: "abc", tookSeconds: 9 };
const machine = {
  cpu: "a cpu",
  cores: 2,
  memoryBytes: 2 ** 34,
  system: "linux",
  node: "v20",
  ffmpeg: "5",
  workers: 2,
  encoderThreads: 1,
};

test("goals compare rounds with rounds, so that drift cancels", () => {
  expect(goals({ "w1-1080p": cell })).toEqual([
    { goal: "W1 at 1080p at most 1.15 × the floor", measured: "1.10 ×", met: true },
    { goal: "W1 at 1080p 1.6 × faster than zoompan, one process", measured: "2.00 ×", met: true },
    { goal: "First frames encoded within 0.8 s", measured: "0.40 s", met: true },
    { goal: "Peak memory at 1080p under 700 MB", measured: "500 MB", met: true },
  ]);
});

test("a report tells what failed, and goes on", () => {
  const parts = {
    "w1-1080p": { ...header, ...cell },
    shake: { ...header, failure: "ffmpeg ended with 1" },
  };
  const report = writeReport({ machine, quick: false, parts });
  expect(report).toContain("| W1 1920×1080 | 1.10 × | – | 2.20 × | – | – |");
  expect(report).toContain("| Segue | 1.10 × | 1.10–1.20 | 1.10 × | 100 % | 500 MB | 1 MB |");
  expect(report).toContain("| W1 1920×1080, Segue | 12.0 s | 100.0 |");
  expect(report).toContain("**shake failed:** ffmpeg ended with 1");
  expect(report).not.toMatch(/NaN|undefined/);
});
