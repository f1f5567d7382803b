import { parseTimeline } from "@segue/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";
import { captionCues } from "./cues.js";

const segmentsOf = (...texts: [start: number, end: number, transcript: string][]) =>
  parseTimeline(
    JSON.stringify({
      canvas: { width: 160, height: 90, fps: 30 },
      segments: texts.map(([start_time, end_time, transcript]) => ({ start_time, end_time, transcript })),
    }),
  ).timeline.segments;

test("a segment's time is shared out by characters", () => {
  const cues = captionCues(
    segmentsOf([1, 7, `${"one two ".repeat(8)}end. ${"two one ".repeat(8)}end.`], [8, 9.5, "End."]),
    20,
  );
  expect(cues).toEqual([
    {
      segmentIndex: 0,
      lines: [expect.stringMatching(/^one two/), expect.stringMatching(/end\.$/)],
      start: 1000,
      end: 4000,
    },
    {
      segmentIndex: 0,
      lines: [expect.stringMatching(/^two one/), expect.stringMatching(/end\.$/)],
      start: 4000,
      end: 7000,
    },
    { segmentIndex: 1, lines: ["End."], start: 8000, end: 9500 },
  ]);
});

test("a short caption is shown long enough to be read", () => {
  const long = `${"words ".repeat(13)}ended.`;
  const [first, second] = captionCues(segmentsOf([0, 5, `${long} No`]), 5);
  expect(second!.lines).toEqual(["No"]);
  expect(second!.end - second!.start).toBe(833);
  expect(first!.end).toBe(second!.start);
});

test("no cue ends after the video, and segments without words have none", () => {
  expect(captionCues(segmentsOf([0, 1, ""], [1, 2, "Two."]), 1.97)).toEqual([
    { segmentIndex: 1, lines: ["Two."], start: 1000, end: 1970 },
  ]);
});

test("cues never overlap, none is empty, and each lies in its segment", () => {
  const texts = fc.array(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 60 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      let at = 0;
      const segments = segmentsOf(
        ...parts.map(([ms, words]): [number, number, string] => {
          const start = at;
          at += (ms + 1) / 1000;
          return [start, at, "a few words, ".repeat(words)];
        }),
      );
      const cues = captionCues(segments, at);
      cues.forEach((cue, i) => {
        expect(cue.end).toBeGreaterThan(cue.start);
        expect(cue.start).toBeGreaterThanOrEqual(cues[i - 1]?.end ?? 0);
        const { startTime, endTime } = segments[cue.segmentIndex]!;
        expect(cue.start).toBeGreaterThanOrEqual(Math.round(startTime * 1000));
        expect(cue.end).toBeLessThanOrEqual(Math.round(endTime * 1000));
      });
    }),
  );
});
