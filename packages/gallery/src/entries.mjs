import { effectNames, motionNames, transitionNames } from "@segue/protocol";

/**
 * One thing of the catalogue, and a plan that shows it.
 * @typedef {object} Entry
 * @property {string} name as plans write it
 * @property {"motion" | "effect" | "fade" | "transition"} kind
 * @property {string} photo file in examples/photos
 * @property {object} plan the effects plan, as in a timeline's JSON
 * @property {string} [next] photo of a second segment
 * @property {string[]} [subjects] the segment's required subjects
 * @property {number[]} stills when stills are taken; seconds
 * @property {number} golden when the golden frame is taken; seconds
 */

/** Length of each segment. Unit: second. */
export const SECONDS = 4;

/** Photos on which an effect shows best; others take turns. */
const photos = {
  map_highlight: "retina.jpg",
  newspaper_frame: "rocket.jpg",
  news_overlay: "rocket.jpg",
  slime_splatter: "coffee.png",
};
const PERSON = "astronaut.png";
const others = ["chelsea.png", "coffee.png", "rocket.jpg"];

/** Effects that act on a subject are shown on a person. */
const onSubject = [
  "zoom_on_subject",
  "subject_outline",
  "subject_glow",
  "subject_pop",
  "character_highlight",
];

/** Parameters without which an effect shows nothing, or not what it can do. */
const params = {
  zoom_on_subject: { target: "person", target_scale: 1.5 },
  temporal_zoom: { scale: 1.4, anchor_point: [0.7, 0.4] },
  zoom_then_panel: { text: "The panel comes when the zoom is done.", zoom_duration: 1.5 },
  subject_outline: { target: "person" },
  subject_glow: { target: "person" },
  subject_pop: { target: "person", scale: 1.2 },
  character_highlight: { character_name: "Eileen Collins" },
  map_highlight: { location_name: "Macula", box_position: [0.42, 0.38, 0.2, 0.22] },
  newspaper_frame: {
    headline: "Lift-off at dawn",
    subheadline: "A rocket leaves the Cape",
    body_text: "The countdown went to zero without a hold, and the sky turned white over the beach. ".repeat(
      4,
    ),
  },
  news_overlay: {
    headline: "Lift-off at dawn",
    subheadline: "A rocket leaves the Cape",
    body_text: "The countdown went to zero without a hold, and the sky turned white over the beach.",
    highlighted_phrases: ["without a hold"],
  },
  paneled_text: { text: "Text on a panel, typed letter by letter, wrapped and never cropped." },
  animated_location_text: { text: "Cape Canaveral" },
  caption: { text: "Captions stand where every screen shows them.", end_time: 4 },
  branded_transition: { transition_type: "purple_wipe", duration: 1.2 },
  color_grade: { temperature: 0.3, saturation: 1.3, contrast: 1.1 },
  quick_flash: { flash_time: 1 },
  neon_overlay: { opacity: 0.3 },
};

/** Where the look of an instant matters: seconds. */
const instants = { quick_flash: 1.05, flash_pulse: 0.5, strobe_effect: 0.5, branded_transition: 0.5 };

const effects = effectNames.map((name, i) => {
  const isSubject = onSubject.includes(name);
  const photo = isSubject ? PERSON : (photos[name] ?? others[i % others.length]);
  const motion = name.includes("zoom") ? "static" : "ken_burns_in";
  const plan = { motion, tools: [{ name, params: params[name] ?? {} }] };
  return {
    ...{ name, kind: "effect", photo, plan, stills: [0.6, 1.8, 3.4], golden: instants[name] ?? 2.6 },
    ...(isSubject && { subjects: ["person"] }),
  };
});

const motions = motionNames.map((name, i) => ({
  ...{ name, kind: "motion", photo: others[i % others.length], plan: { motion: name } },
  ...{ stills: [0, 2, 3.9], golden: 2.6 },
}));

const fades = ["fade_in", "fade_out"].map((name) => ({
  ...{ name, kind: "fade", photo: "coffee.png", plan: { motion: "static", [name]: 1.2 } },
  ...{
    stills: name === "fade_in" ? [0.2, 0.6, 1.4] : [2.4, 3.2, 3.8],
    golden: name === "fade_in" ? 0.5 : 3.5,
  },
}));

const transitions = transitionNames
  .filter((name) => name !== "none")
  .map((name) => ({
    ...{ name, kind: "transition", photo: "chelsea.png", next: "rocket.jpg" },
    plan: { motion: "ken_burns_in", transition: { type: name, duration: 1.2 } },
    ...{ stills: [SECONDS - 0.4, SECONDS, SECONDS + 0.4], golden: SECONDS - 0.1 },
  }));

/** Everything of the catalogue, in its order. @type {Entry[]} */
export const entries = [...motions, ...effects, ...fades, ...transitions];

/** The timeline that shows an entry, as JSON. */
export function timelineOf({ photo, next, plan, subjects = [] }, canvas) {
  const segment = (start, image, effectsPlan) => ({
    id: `at-${start}`,
    ...{ start_time: start, end_time: start + SECONDS },
    ...{ selected_image: image, required_subjects: subjects, effects_plan: effectsPlan },
  });
  const segments = [segment(0, photo, plan)];
  if (next) segments.push(segment(SECONDS, next, { motion: "ken_burns_out" }));
  return { title: "gallery", canvas, segments };
}
