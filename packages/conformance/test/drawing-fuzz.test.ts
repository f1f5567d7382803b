import { parseTimeline } from "@segue/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";
import { frameOfTimeline } from "../../pipeline/src/index.js";
import { photos } from "../../pipeline/test/timelines.js";
import { anyTimeline } from "./hostile/any-timeline.js";

const runs = Number(process.env.SEGUE_FUZZ_RUNS ?? 80);
/** Another seed each time, told where one fails; `npm run torture` names it. */
const seed = process.env.SEGUE_FUZZ_SEED;
const options = { numRuns: runs, ...(seed && { seed: Number(seed) }) };

test(`${runs} timelines that keep the rules are drawn, whatever their plans`, async () => {
  const cases = fc.tuple(
    anyTimeline(["", "chelsea.png", "rocket.jpg"]),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([json, share]) => {
      const { timeline, warnings } = parseTimeline(JSON.stringify(json));
      const { width, height, fps } = timeline.canvas;
      const rate = fps.numerator / fps.denominator;
      const frame = Math.floor(share * (Math.round(timeline.segments.at(-1)!.endTime * rate) - 1));
      const loaded = { timeline, warnings, roots: [photos] as const };
      const { yuv } = await frameOfTimeline(loaded, (frame + 0.25) / rate, { subjects: "off" });
      expect(yuv.length).toBe((width * height * 3) / 2);
    }),
    options,
  );
}, 3_600_000);
