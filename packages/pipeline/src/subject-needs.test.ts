import { parseTimeline, type Segment } from "@segue/protocol";
import { expect, test } from "vitest";
import { placesOf, subjectNeeds } from "./subject-needs.js";

/** A segment of a timeline's JSON, and what its plan needs. */
function needsOf(plan: object, more: object = {}) {
  const json = {
    segments: [{ start_time: 0, end_time: 1, selected_image: "a.jpg", effects_plan: plan, ...more }],
  };
  const segment = parseTimeline(JSON.stringify(json)).timeline.segments[0] as Segment;
  const needs = subjectNeeds(segment, segment.effectsPlan!, 4);
  return {
    needs,
    requests: needs.map(({ request }) => request),
    places: needs.map(({ effects }) => placesOf(effects, segment.effectsPlan!)),
  };
}

const tool = (name: string, params: object = {}) => ({ name, params });

test("a plan without subject effects needs none", () => {
  expect(needsOf({ motion: "pan_up", overlays: ["vignette"] }).needs).toEqual([]);
});

test("the tool's own target counts first, then the required subject, then the texts", () => {
  const zoom = { tools: [tool("zoom_on_subject", { target: "dog" })] };
  expect(needsOf(zoom, { required_subjects: ["cat"] }).requests).toEqual([{ target: "dog", mask: false }]);
  const untold = { tools: [tool("zoom_on_subject")] };
  expect(needsOf(untold, { required_subjects: ["cat", "dog"] }).requests).toEqual([
    { target: "cat", mask: false },
  ]);
  const texts = { topic: "a cup of tea", transcript: "Tea first.", visual_query: "cup" };
  expect(needsOf(untold, texts).requests).toEqual([
    { texts: ["cup", "a cup of tea", "Tea first."], mask: false },
  ]);
});

test("a character's name is its target", () => {
  const plan = { tools: [tool("character_highlight", { character_name: "astronaut" })] };
  expect(needsOf(plan).requests).toEqual([{ target: "astronaut", mask: true }]);
});

test("effects with one target share a need, and its mask where one of them wants it", () => {
  const plan = {
    tools: [tool("zoom_on_subject", { target: "cat" }), tool("subject_outline", { target: "cat" })],
    overlays: ["vignette"],
  };
  const { needs, requests, places } = needsOf(plan);
  expect(needs).toHaveLength(1);
  expect(needs[0]!.segmentIndex).toBe(4);
  expect(requests).toEqual([{ target: "cat", mask: true }]);
  expect(places).toEqual([["tools[0]", "tools[1]"]]);
});

test("another target, preference or number is another need", () => {
  const plan = {
    tools: [
      tool("zoom_on_subject", { target: "cat" }),
      tool("zoom_on_subject", { target: "dog" }),
      tool("zoom_on_subject", { target: "cat", prefer: "left" }),
      tool("zoom_on_subject", { target: "cat", nth: 2 }),
    ],
  };
  expect(needsOf(plan).requests).toEqual([
    { target: "cat", mask: false },
    { target: "dog", mask: false },
    { target: "cat", prefer: "left", mask: false },
    { target: "cat", nth: 2, mask: false },
  ]);
});

test("a zoom whose plan says where to look needs nothing", () => {
  expect(needsOf({ tools: [tool("zoom_on_subject", { anchor_point: [0.2, 0.3] })] }).needs).toEqual([]);
});

test("an effect that was dropped from the plan has no place", () => {
  const { needs } = needsOf({ tools: [tool("zoom_on_subject", { target: "cat" })] });
  expect(placesOf(needs[0]!.effects, { motion: 0, overlays: [], tools: [] })).toEqual([]);
});
