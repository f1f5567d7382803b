import { parseTimeline } from "@segue/protocol";
import { drawnNames } from "@segue/render-worker";
import { describe, expect, test } from "vitest";
import { segment, timelineJson } from "../test/timelines.js";
import { planRender } from "./plan.js";

/** A worker that draws less than there is. */
const drawn = drawnNames.filter((name) => !["film_grain", "temporal_zoom", "purple_wipe"].includes(name));

const plan = (segments: object[], options: Partial<Parameters<typeof planRender>[1]> = {}) =>
  planRender(parseTimeline(JSON.stringify(timelineJson(segments as never))).timeline, {
    workers: 2,
    drawn,
    ...options,
  });

test("shots, batches and needs of a timeline", () => {
  const { totalFrames, batches, needs, warnings } = plan(
    [
      segment(0, 4, "a.jpg", { tools: [{ name: "zoom_on_subject", params: { target: "cat" } }] }),
      segment(4, 8, "b.jpg"),
      segment(8, 9, "c.jpg"),
    ],
    { batchSeconds: 5 },
  );
  expect(totalFrames).toBe(270);
  expect(batches.map(({ shots }) => shots.map(({ segmentIndex }) => segmentIndex))).toEqual([[0], [1, 2]]);
  expect(needs).toMatchObject([{ segmentIndex: 0, request: { target: "cat", mask: false } }]);
  expect(warnings).toEqual([]);
});

describe("what the workers do not draw is left out with a warning", () => {
  test("effects, and the rest of the plan stays", () => {
    const planned = plan([
      segment(0, 2, "a.jpg", {
        motion: "pan_up",
        overlays: ["film_grain", "vignette"],
        tools: [
          { name: "temporal_zoom", params: {} },
          { name: "zoom_on_subject", params: { target: "cat" } },
        ],
      }),
    ]);
    expect(planned.warnings).toEqual([
      {
        at: "segments[0].effects_plan.tools[0]",
        message:
          "segments[0].effects_plan.tools[0] is temporal_zoom, which this version does not draw; it is left out.",
      },
      {
        at: "segments[0].effects_plan.overlays[0]",
        message:
          "segments[0].effects_plan.overlays[0] is film_grain, which this version does not draw; it is left out.",
      },
    ]);
    const left = planned.shots[0]!.plan;
    expect([...left.tools, ...left.overlays].map(({ params }) => params.case)).toEqual([
      "zoomOnSubject",
      "vignette",
    ]);
  });

  test("a transition becomes a cut", () => {
    const planned = plan([segment(0, 2, "a.jpg", { transition: "purple_wipe" }), segment(2, 4, "b.jpg")]);
    expect(planned.warnings).toEqual([
      {
        at: "segments[0].effects_plan.transition",
        message:
          "segments[0].effects_plan.transition is purple_wipe, which this version does not draw; it is left out.",
      },
    ]);
    expect(planned.shots.map(({ leadInFrames, leadOutFrames }) => leadInFrames + leadOutFrames)).toEqual([
      0, 0,
    ]);
  });
});

test("a timeline shorter than a frame is refused", () => {
  expect(() => plan([segment(0, 0.001, "a.jpg")])).toThrowError(
    expect.objectContaining({
      code: "TIMELINE_INVALID",
      message: "The timeline is shorter than a frame; give its segments more time.",
    }),
  );
});

test("the timeline that was handed in is left as it is", () => {
  const { timeline } = parseTimeline(
    JSON.stringify(
      timelineJson([segment(0, 1, "a.jpg", { overlays: ["film_grain"], transition: "crossfade" })]),
    ),
  );
  const before = structuredClone(timeline);
  planRender(timeline, { workers: 1, drawn });
  expect(timeline).toEqual(before);
});
