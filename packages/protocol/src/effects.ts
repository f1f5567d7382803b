import { type Effect, Motion, TransitionType } from "./gen/messages.js";
import { effectDefaults } from "./gen/schema.js";
import { enumEntries, type FieldSchema, messageSchema } from "./schema.js";

/** The case name of an effect: `zoomOnSubject`. */
export type EffectCase = Effect["params"]["case"];

/** The parameters of an effect, as a plan has them: what is absent takes its default. */
export type EffectParams<K extends EffectCase> = Extract<Effect["params"], { case: K }>["value"];

/** The parameters of an effect with its defaults filled in. */
export type ResolvedParams<K extends EffectCase> = EffectParams<K> & {
  [P in keyof (typeof effectDefaults)[K] & keyof EffectParams<K>]-?: NonNullable<EffectParams<K>[P]>;
};

const effectCases: readonly FieldSchema[] = messageSchema("Effect").oneofs[0]!.cases;

/** Names of all effects as plans write them, such as `zoom_on_subject`. */
export const effectNames: readonly string[] = effectCases.map((field) => field.json);

/** Names of all motions as plans write them. */
export const motionNames: readonly string[] = namesOf("Motion");

/** Names of all transitions as plans write them. */
export const transitionNames: readonly string[] = namesOf("TransitionType");

/** The effect field of a name, as the `.proto` has it; undefined where there is none. */
export function effectField(name: string): FieldSchema | undefined {
  return effectCases.find((field) => field.json === name);
}

/** Name of an effect as plans write it. */
export function effectName(effect: Effect): string {
  return effectCases.find((field) => field.name === effect.params.case)!.json;
}

/** Name of a motion as plans write it. */
export function motionName(motion: Motion): string {
  return enumEntries("Motion").find(([, number]) => number === (motion || Motion.STATIC))?.[0] ?? "static";
}

/** Name of a transition as plans write it. */
export function transitionName(type: TransitionType): string {
  return enumEntries("TransitionType").find(([, n]) => n === (type || TransitionType.NONE))?.[0] ?? "none";
}

/** Fills an effect's parameters up with their defaults, which are copies; empty lists count as absent. */
export function resolveParams<K extends EffectCase>(name: K, params: EffectParams<K>): ResolvedParams<K> {
  const out: Record<string, unknown> = structuredClone(effectDefaults[name]);
  for (const [key, value] of Object.entries(params)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    out[key] = value;
  }
  return out as ResolvedParams<K>;
}

function namesOf(name: string): string[] {
  return enumEntries(name)
    .filter(([, number]) => number !== 0)
    .map(([value]) => value);
}
