import { placeShots } from "@segue/batcher";
import { parseTimeline } from "@segue/protocol";
import { describe, expect, test } from "vitest";
import { type SegmentJson, segment, timelineJson } from "../test/timelines.js";
import { flashWarnings } from "./photosensitivity.js";

const warningsOf = (segments: SegmentJson[]) => {
  const { timeline } = parseTimeline(JSON.stringify(timelineJson(segments)));
  return flashWarnings(placeShots(timeline).shots, timeline);
};
const withOverlays = (...overlays: [name: string, params: object][]) =>
  segment(0, 4, "a.jpg", { overlays: overlays.map(([name, params]) => ({ name, params })) });

test("a strobe of more than three flashes a second is named, with what to do", () => {
  expect(warningsOf([segment(0, 2, "a.jpg", { overlays: ["vignette", "strobe_effect"] })])).toEqual([
    {
      at: "segments[0].effects_plan.overlays[1]",
      message:
        "segments[0].effects_plan.overlays[1] (strobe_effect) flashes more than 3 times a second over the whole frame, which can cause seizures (WCAG 2.3.1); lower its frequency to 3 or its intensity below 0.2.",
    },
  ]);
});

describe("how often", () => {
  test.each([
    ["strobe_effect", { frequency: 3 }, 0],
    ["strobe_effect", { frequency: 3.4 }, 1],
    ["strobe_effect", { frequency: 30 }, 1],
    ["strobe_effect", { frequency: 0 }, 0],
    ["flash_pulse", {}, 0],
    ["flash_pulse", { frequency: 3 }, 0],
    ["flash_pulse", { frequency: 4 }, 1],
    // It begins too late to flash four times.
    ["flash_pulse", { frequency: 4, flash_at: 3.2 }, 0],
    ["flash_pulse", { frequency: 4, flash_at: 2.9 }, 1],
    ["quick_flash", {}, 0],
  ])("%s with %j", (name, params, count) => {
    expect(warningsOf([withOverlays([name, params])])).toHaveLength(count);
  });
});

test.each([
  [0.19, 0],
  [0.2, 1],
])("an intensity of %d gets %i warnings", (intensity, count) => {
  expect(warningsOf([withOverlays(["strobe_effect", { frequency: 10, intensity }])])).toHaveLength(count);
});

describe("several together", () => {
  const flashesAt = (...times: number[]) =>
    times.map((flash_time): [string, object] => ["quick_flash", { flash_time }]);

  test("four quick flashes within a second are named, those apart are not", () => {
    const warnings = warningsOf([withOverlays(...flashesAt(0.1, 1.5, 1.7, 1.9, 2.2, 3.9))]);
    expect(warnings.map(({ at }) => at)).toEqual(
      [1, 2, 3, 4].map((i) => `segments[0].effects_plan.overlays[${i}]`),
    );
    expect(warnings[0]!.message).toContain("and others flash more than 3 times within a second");
  });

  test("four over more than a second, and four at one time, are not", () => {
    expect(warningsOf([withOverlays(...flashesAt(0, 0.4, 0.8, 1.2))])).toEqual([]);
    expect(warningsOf([withOverlays(...flashesAt(1, 1, 1, 1))])).toEqual([]);
  });

  test("across a cut they count as well", () => {
    const overlays = (...times: number[]) => ({
      overlays: times.map((flash_time) => ({ name: "quick_flash", params: { flash_time } })),
    });
    const warnings = warningsOf([
      segment(0, 2, "a.jpg", overlays(1.6, 1.8)),
      segment(2, 4, "b.jpg", overlays(0.1, 0.4)),
    ]);
    expect(warnings.map(({ at }) => at)).toEqual([
      "segments[0].effects_plan.overlays[0]",
      "segments[0].effects_plan.overlays[1]",
      "segments[1].effects_plan.overlays[0]",
      "segments[1].effects_plan.overlays[1]",
    ]);
  });
});

test("a segment without an image is black, and does not flash", () => {
  expect(warningsOf([segment(0, 2, undefined, { overlays: ["strobe_effect"] })])).toEqual([]);
});
