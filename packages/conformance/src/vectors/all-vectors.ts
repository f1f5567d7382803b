import { freedomVectors } from "./freedoms.js";
import { limitVectors } from "./limits.js";
import { maskVectors } from "./masks.js";
import { messageVectors } from "./messages.js";
import { brokenVectors } from "./refused-bytes.js";
import { faultyMaskVectors, laterVectors } from "./refused-meaning.js";
import type { Vector } from "./vector.js";

/** Every vector of the contract, in the order in which they are played. */
export function allVectors(): Vector[] {
  return [
    ...messageVectors(),
    ...maskVectors(),
    ...freedomVectors(),
    ...brokenVectors(),
    ...faultyMaskVectors(),
    ...laterVectors(),
    ...limitVectors(),
  ];
}
