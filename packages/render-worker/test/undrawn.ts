import {
  type Effect,
  effectField,
  effectNames,
  enumEntries,
  type TransitionType,
  transitionNames,
} from "@segue/protocol";
import { drawnNames } from "../src/worker/abilities.js";

const effectName = effectNames.find((name) => !drawnNames.includes(name));
const transition = transitionNames.find((name) => !drawnNames.includes(name));

/** An effect of the protocol that this renderer does not draw; undefined where it draws them all. */
export const undrawnEffect =
  effectName === undefined
    ? undefined
    : {
        name: effectName,
        effect: { params: { case: effectField(effectName)!.name, value: {} } } as Effect,
      };

/** A transition of the protocol that this renderer does not draw; undefined where it draws them all. */
export const undrawnTransition =
  transition === undefined
    ? undefined
    : {
        name: transition,
        type: enumEntries("TransitionType").find(([name]) => name === transition)![1] as TransitionType,
      };
