import { expect, test } from "vitest";
import type { Cue } from "./cues.js";
import { toSrt } from "./srt.js";
import { toVtt } from "./vtt.js";

const cues: Cue[] = [
  { segmentIndex: 0, lines: ["One & two", "<b>three"], start: 0, end: 1234 },
  { segmentIndex: 1, lines: ["{\\an8} a --> b"], start: 3_723_004, end: 363_600_000 },
];

test("WebVTT, its markup escaped", () => {
  expect(toVtt(cues)).toBe(
    "WEBVTT\n\n00:00:00.000 --> 00:00:01.234\nOne &amp; two\n&lt;b&gt;three\n\n" +
      "01:02:03.004 --> 101:00:00.000\n{\\an8} a --&gt; b\n",
  );
  expect(toVtt([])).toBe("WEBVTT\n\n");
});

test("SubRip, what players would read as markup or a time parted by a word joiner", () => {
  expect(toSrt(cues)).toBe(
    "1\n00:00:00,000 --> 00:00:01,234\nOne & two\n<\u2060b>three\n\n" +
      "2\n01:02:03,004 --> 101:00:00,000\n{\u2060\\an8} a --\u2060> b\n",
  );
});

test("no control character gets into either, and no line that is not one", () => {
  const evil: Cue[] = [
    {
      segmentIndex: 0,
      lines: ["a\u0000b\u001b[2J", "c\n\n9\r\n00:00 --> 00:01\u2028d\u0085"],
      start: 0,
      end: 1,
    },
  ];
  expect(toVtt(evil)).toBe("WEBVTT\n\n00:00:00.000 --> 00:00:00.001\na b [2J\nc 9 00:00 --&gt; 00:01 d \n");
  expect(toSrt(evil)).toBe("1\n00:00:00,000 --> 00:00:00,001\na b [2J\nc 9 00:00 --\u2060> 00:01 d \n");
});
