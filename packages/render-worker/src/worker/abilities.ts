import {
  type EffectsPlan,
  effectName,
  enumName,
  type Hello,
  motionNames,
  protocolVersions,
  type RenderBatch,
  SegueError,
  TransitionType,
  transitionName,
} from "@segue/protocol";
import { drawnEffects } from "../effects/registry.js";
import { knownEncoders } from "../ffmpeg/chunk-arguments.js";
import { transitions } from "../transitions/registry.js";

/** Version of the renderer: frames of the same version are the same to the byte. Raise it when they change. */
export const rendererVersion = "1";

const drawnTransitions = Object.keys(transitions).map((type) => enumName("TransitionType", Number(type))!);

/** Names of all motions, effects and transitions that this renderer draws. */
export const drawnNames: readonly string[] = [
  ...motionNames,
  ...drawnEffects.map((name) => effectName({ params: { case: name, value: {} } } as never)),
  "none",
  ...drawnTransitions,
];

/** A worker's first message. */
export function hello(): Hello {
  return {
    minVersion: protocolVersions.min,
    maxVersion: protocolVersions.max,
    rendererVersion,
    effects: [...drawnNames],
    encoders: [...knownEncoders],
  };
}

/** What a plan asks for that is not among the names: its places and names. */
export function missingAbilities(
  plan: EffectsPlan,
  names: readonly string[],
): { at: string; name: string }[] {
  const effects = [
    ...plan.tools.map((effect, i) => ({ at: `tools[${i}]`, name: effectName(effect) })),
    ...plan.overlays.map((effect, i) => ({ at: `overlays[${i}]`, name: effectName(effect) })),
  ];
  const type = plan.transition?.type ?? TransitionType.NONE;
  return [...effects, { at: "transition", name: transitionName(type) }].filter(
    ({ name }) => !names.includes(name),
  );
}

/**
 * Refuses a batch that can't be drawn as it is, by name.
 * @param names what can be drawn; default all that this renderer draws
 * @throws {SegueError} `BATCH_UNSUPPORTED`
 */
export function checkBatch(batch: RenderBatch, names: readonly string[] = drawnNames): void {
  for (const shot of batch.shots) {
    const missing = missingAbilities(shot.effectsPlan, names)[0];
    if (!missing) continue;
    const at = `segments[${shot.segmentIndex}].effects_plan.${missing.at}`;
    throw new SegueError(
      "BATCH_UNSUPPORTED",
      `${at} is ${missing.name}, which this worker does not draw; update the worker.`,
      { at },
    );
  }
  if (!knownEncoders.includes(batch.encoder.name)) {
    throw new SegueError(
      "BATCH_UNSUPPORTED",
      `This worker has no encoder ${batch.encoder.name}; it has ${knownEncoders.join(", ")}.`,
      { at: "encoder" },
    );
  }
}
