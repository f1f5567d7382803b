import { motions } from "./motions.mjs";
import { drawnNames } from "./segue-packages.mjs";

/** What is looked for in the example photos; in others, whatever stands out. */
const targets = { astronaut: "person", chelsea: "cat", coffee: "cup", rocket: "rocket" };

/** Grades, the first one that the catalogue draws is used. */
const grades = ["teal_orange_grade", "warm_grade", "color_grade", "cool_grade"];

/** What is measured: how many segments, how long, and what is in their plans. */
export const workloads = {
  w1: { title: "W1: 8 images × 5 s, motions only", segments: 8, seconds: 5, plan: motionOnly },
  w2: { title: "W2: the same with effects and crossfades", segments: 8, seconds: 5, plan: withEffects },
  w3: { title: "W3: 40 segments × 3 s, motions only", segments: 40, seconds: 3, plan: motionOnly },
};

/**
 * @typedef {object} Segment
 * @property {string} photo path of its image
 * @property {number} seconds how long it shows
 * @property {string} motion name of its motion
 * @property {object} plan its effects plan, as in a timeline's JSON
 */

/**
 * Makes the segments of a workload.
 * @param {"w1" | "w2" | "w3"} name
 * @param {string[]} photos taken in turn
 * @param {{ segments?: number, seconds?: number }} [instead] other sizes than the workload's own
 * @returns {Segment[]}
 */
export function segmentsOf(name, photos, instead = {}) {
  const workload = workloads[name];
  const { segments = workload.segments, seconds = workload.seconds } = instead;
  const names = Object.keys(motions);
  return Array.from({ length: segments }, (_, i) => {
    const photo = photos[i % photos.length];
    const motion = names[i % names.length];
    return {
      photo,
      seconds,
      motion,
      plan: workload.plan({ photo, motion, seconds, index: i, isLast: i === segments - 1 }),
    };
  });
}

/** The timeline of some segments, as JSON. */
export function timelineOf(segments, { width, height, fps }) {
  let time = 0;
  const placed = segments.map(({ photo, seconds, plan }, i) => {
    const start = time;
    time = round(time + seconds);
    return { id: `s${i}`, start_time: start, end_time: time, selected_image: photo, effects_plan: plan };
  });
  return { title: "bench", canvas: { width, height, fps }, segments: placed };
}

/** Names of what a workload's plans hold besides motions. */
export function effectsIn(segments) {
  const names = segments.flatMap(({ plan }) => [
    ...(plan.tools ?? []).map(({ name }) => name),
    ...(plan.overlays ?? []).map((overlay) => overlay.name ?? overlay),
    ...(plan.transition ? [plan.transition.type] : []),
  ]);
  return [...new Set(names)];
}

function motionOnly({ motion }) {
  return { motion };
}

function withEffects({ photo, motion, seconds, index, isLast }) {
  const known = Object.keys(targets).find((name) => photo.includes(name));
  const params = known ? { target: targets[known] } : {};
  const grade = grades.find(isDrawn);
  const text = `Segment ${index + 1} of this film, with a line of text on a panel.`;
  const tools = [
    { name: "zoom_on_subject", params },
    { name: "subject_outline", params },
  ];
  const overlays = [
    { name: "vignette" },
    ...(grade ? [{ name: grade }] : []),
    // A panel in every other segment, as people use it.
    ...(index % 2 === 0 ? [{ name: "paneled_text", params: { text } }] : []),
  ];
  const effects = {
    tools: tools.filter(({ name }) => isDrawn(name)),
    overlays: overlays.filter(({ name }) => isDrawn(name)),
  };
  const duration = round(Math.min(0.8, seconds / 3));
  return { motion, ...effects, ...(isLast ? {} : { transition: { type: "crossfade", duration } }) };
}

function isDrawn(name) {
  return drawnNames.includes(name);
}

const round = (seconds) => Math.round(seconds * 1e6) / 1e6;
