import type { DetectRequest } from "@segue/detector";
import { type Effect, type EffectsPlan, enumName, type Prefer, type Segment } from "@segue/protocol";

/** Effects that act on a subject, and whether they need its mask. */
const SUBJECT_EFFECTS: { [name in Effect["params"]["case"]]?: { mask: boolean } } = {
  zoomOnSubject: { mask: false },
  subjectOutline: { mask: true },
  subjectPop: { mask: true },
  subjectGlow: { mask: true },
  characterHighlight: { mask: true },
};

/** A subject that some effects of a segment need. */
export interface SubjectNeed {
  /** Index of the segment in the timeline. */
  segmentIndex: number;
  /** The effects that need it, as they stand in the plan. */
  effects: Effect[];
  request: DetectRequest;
  /** What is looked for where the target is not found: a character whom no model knows by name is still a person. */
  instead?: string;
}

/**
 * Lists the subjects that a segment's plan needs, one for each different target.
 * The target is the tool's own, else the segment's first required subject, else looked for in its texts.
 * An effect whose plan says where the subject is needs none.
 */
export function subjectNeeds(segment: Segment, plan: EffectsPlan, segmentIndex: number): SubjectNeed[] {
  const needs = new Map<string, SubjectNeed>();
  for (const effect of [...plan.tools, ...plan.overlays]) {
    const known = SUBJECT_EFFECTS[effect.params.case];
    if (!known || isPlaced(effect)) continue;
    const request = requestOf(effect, segment);
    const key = JSON.stringify([request.target, request.prefer, request.nth, request.texts]);
    const isNamed = effect.params.case === "characterHighlight" && effect.params.value.characterName;
    const need: SubjectNeed = needs.get(key) ?? {
      ...{ segmentIndex, effects: [], request: { ...request, mask: false } },
      ...(isNamed && { instead: "person" }),
    };
    need.effects.push(effect);
    need.request.mask ||= known.mask;
    needs.set(key, need);
  }
  return [...needs.values()];
}

function isPlaced({ params }: Effect): boolean {
  return params.case === "zoomOnSubject" && params.value.anchorPoint !== undefined;
}

function requestOf({ params }: Effect, segment: Segment): DetectRequest {
  const value = params.value as {
    target?: string;
    prefer?: Prefer;
    nth?: number;
    visualDescription?: string;
  };
  const character = params.case === "characterHighlight" ? params.value.characterName : undefined;
  const target = value.target || character || segment.requiredSubjects[0];
  const texts = [
    value.visualDescription,
    segment.visualDescription,
    segment.visualQuery,
    segment.topic,
    segment.transcript,
  ];
  const prefer = value.prefer ? enumName("Prefer", value.prefer) : undefined;
  return {
    ...(target ? { target } : { texts: texts.filter((text): text is string => Boolean(text)) }),
    ...(prefer && { prefer: prefer as NonNullable<DetectRequest["prefer"]> }),
    ...(value.nth !== undefined && { nth: value.nth }),
  };
}

/** Places of effects in a plan, such as `tools[0]`; an effect that the plan no longer has, has none. */
export function placesOf(effects: readonly Effect[], plan: EffectsPlan): string[] {
  const lists = { tools: plan.tools, overlays: plan.overlays };
  return Object.entries(lists).flatMap(([list, known]) =>
    known.flatMap((effect, i) => (effects.includes(effect) ? [`${list}[${i}]`] : [])),
  );
}
