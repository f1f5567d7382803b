import { TransitionType } from "@segue/protocol";
import { crossfade } from "./crossfade.js";
import { slide } from "./slide.js";
import type { TransitionDrawer } from "./transition.js";

/** Every transition that this renderer draws, one line each. */
export const transitions: { [T in TransitionType]?: TransitionDrawer } = {
  [TransitionType.CROSSFADE]: crossfade,
  [TransitionType.SLIDE_LEFT]: slide(-1, 0),
  [TransitionType.SLIDE_RIGHT]: slide(1, 0),
  [TransitionType.SLIDE_UP]: slide(0, -1),
  [TransitionType.SLIDE_DOWN]: slide(0, 1),
};
