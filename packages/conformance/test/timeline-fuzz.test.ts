import { parseTimeline, SegueError } from "@segue/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";
import { planRender } from "../../pipeline/src/index.js";
import { drawnNames } from "../../render-worker/src/worker/abilities.js";
import { anyTimeline, type Json } from "./hostile/any-timeline.js";
import { spoiled, spoiledText } from "./hostile/spoil.js";

const runs = Number(process.env.SEGUE_FUZZ_RUNS ?? 1500);
/** Another seed each time, told where one fails; `npm run torture` names it. */
const seed = process.env.SEGUE_FUZZ_SEED;
const options = { numRuns: runs, ...(seed && { seed: Number(seed) }) };
const timelines = anyTimeline(["a.jpg", ""]);

/** Reads and plans a timeline: the code that it is refused with, or how many frames it has. */
function outcomeOf(text: string): string | number {
  try {
    const { timeline } = parseTimeline(text);
    return planRender(timeline, { workers: 2, drawn: drawnNames }).totalFrames;
  } catch (error) {
    if (!(error instanceof SegueError)) throw error;
    expect(error.message).toMatch(/^\S.*[.]$/su);
    expect(error.kind).toBe("input");
    // A line for each fault, and not one for each value.
    expect(error.message.split("\n").length).toBeLessThan(60);
    return error.code;
  }
}

test(`${runs} timelines that keep the rules are planned`, () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      expect(outcomeOf(JSON.stringify(timeline))).toBeTypeOf("number");
    }),
    options,
  );
}, 600_000);

test(`${runs} that do not are refused with a sentence, or planned`, () => {
  const refused: Record<string, number> = {};
  fc.assert(
    fc.property(spoiled(timelines), (timeline) => {
      const outcome = outcomeOf(JSON.stringify(timeline) ?? "");
      refused[outcome] = (refused[outcome] ?? 0) + 1;
    }),
    options,
  );
  // Else nothing was spoiled.
  expect(refused.TIMELINE_INVALID).toBeGreaterThan(runs / 3);
}, 600_000);

test("so are texts that are no JSON", () => {
  fc.assert(
    fc.property(spoiledText(timelines as fc.Arbitrary<Json>), (bytes) => {
      outcomeOf(bytes.toString("utf8"));
    }),
    options,
  );
}, 600_000);
