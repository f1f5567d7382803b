import {
  type EffectsPlan,
  Motion,
  type Rational,
  type Segment,
  type Timeline,
  type Transition,
} from "@segue/protocol";

/** Whole frames a second. */
export const rate = (numerator: number, denominator = 1): Rational => ({ numerator, denominator });

/** A plan that does nothing but give way to the next segment. */
export const planWith = (transition: Transition): EffectsPlan => ({
  motion: Motion.UNSPECIFIED,
  overlays: [],
  tools: [],
  transition,
});

/** A segment from one time to another, in seconds; its id is its start unless `more` says otherwise. */
export function segment(startTime: number, endTime: number, more: Partial<Segment> = {}): Segment {
  return {
    id: String(startTime),
    startTime,
    endTime,
    transcript: "",
    topic: "",
    contentType: "",
    visualQuery: "",
    visualDescription: "",
    reasoning: "",
    requiredSubjects: [],
    selectedImage: "a.jpg",
    ...more,
  };
}

/** A timeline of segments. */
export function timelineOf(segments: Segment[], fps: Rational = rate(30)): Timeline {
  return { title: "", canvas: { width: 160, height: 90, fps }, segments, audioFile: "" };
}
