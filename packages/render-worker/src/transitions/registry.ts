import { TransitionType } from "@segue/protocol";
import { crossfade } from "./crossfade.js";
import { dashedGraffiti } from "./dashed-graffiti.js";
import { greenFlash } from "./green-flash.js";
import { leak1 } from "./leak-1.js";
import { leak2 } from "./leak-2.js";
import { luminance } from "./luminance.js";
import { neonGreen } from "./neon-green.js";
import { noise2 } from "./noise-2.js";
import { old } from "./old.js";
import { purpleWipe } from "./purple-wipe.js";
import { slide } from "./slide.js";
import type { TransitionDrawer } from "./transition.js";
import { zoomConnect } from "./zoom-connect.js";

/** Every transition that this renderer draws, one line each. */
export const transitions: { [T in TransitionType]?: TransitionDrawer } = {
  [TransitionType.CROSSFADE]: crossfade,
  [TransitionType.SLIDE_LEFT]: slide(-1, 0),
  [TransitionType.SLIDE_RIGHT]: slide(1, 0),
  [TransitionType.SLIDE_UP]: slide(0, -1),
  [TransitionType.SLIDE_DOWN]: slide(0, 1),
  [TransitionType.PURPLE_WIPE]: purpleWipe,
  [TransitionType.NEON_GREEN]: neonGreen,
  [TransitionType.LEAK_1]: leak1,
  [TransitionType.LEAK_2]: leak2,
  [TransitionType.DASHED_GRAFFITI]: dashedGraffiti,
  [TransitionType.NOISE_2]: noise2,
  [TransitionType.GREEN_FLASH]: greenFlash,
  [TransitionType.LUMINANCE]: luminance,
  [TransitionType.OLD]: old,
  [TransitionType.ZOOM_CONNECT]: zoomConnect,
};
