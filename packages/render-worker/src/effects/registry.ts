import { type Effect, type EffectCase, type EffectParams, resolveParams } from "@segue/protocol";
import { animatedLocationText } from "./animated-location-text.js";
import { brandedTransition } from "./branded-transition.js";
import { caption } from "./caption.js";
import { characterHighlight } from "./character-highlight.js";
import type { Contribution, EffectCompiler, EffectContext } from "./effect.js";
import { filmGrain } from "./film-grain.js";
import { flashPulse } from "./flash-pulse.js";
import { fullFrameTint } from "./full-frame-tint.js";
import { colorGrade } from "./grades/color-grade.js";
import { coolGrade } from "./grades/cool-grade.js";
import { desaturatedGrade } from "./grades/desaturated-grade.js";
import { tealOrangeGrade } from "./grades/teal-orange-grade.js";
import { warmGrade } from "./grades/warm-grade.js";
import { mapHighlight } from "./map-highlight.js";
import { neonOverlay } from "./neon-overlay.js";
import { newsOverlay } from "./news-overlay.js";
import { newspaperFrame } from "./newspaper-frame.js";
import { nightvision } from "./nightvision.js";
import { paneledText } from "./paneled-text.js";
import { quickFlash } from "./quick-flash.js";
import { slimeSplatter } from "./slime-splatter.js";
import { strobeEffect } from "./strobe-effect.js";
import { subjectGlow } from "./subject-glow.js";
import { subjectOutline } from "./subject-outline.js";
import { subjectPop } from "./subject-pop.js";
import { temporalZoom } from "./temporal-zoom.js";
import { vignette } from "./vignette.js";
import { zoomOnSubject } from "./zoom-on-subject.js";
import { zoomThenPanel } from "./zoom-then-panel.js";

/** Every effect that this renderer draws, one line each. */
const effects: { [K in EffectCase]?: EffectCompiler<K> } = {
  animatedLocationText,
  brandedTransition,
  characterHighlight,
  caption,
  colorGrade,
  coolGrade,
  desaturatedGrade,
  filmGrain,
  flashPulse,
  fullFrameTint,
  mapHighlight,
  neonOverlay,
  newsOverlay,
  newspaperFrame,
  nightvision,
  paneledText,
  quickFlash,
  slimeSplatter,
  strobeEffect,
  subjectGlow,
  subjectOutline,
  subjectPop,
  tealOrangeGrade,
  temporalZoom,
  vignette,
  warmGrade,
  zoomOnSubject,
  zoomThenPanel,
};

/** Cases of the effects that this renderer draws. */
export const drawnEffects = Object.keys(effects) as EffectCase[];

/** Compiles one effect of a plan; undefined where this renderer does not draw it. */
export function compileEffect(effect: Effect, context: EffectContext): Contribution | undefined {
  return compile(effect.params.case, effect.params.value, context);
}

function compile<K extends EffectCase>(name: K, value: EffectParams<K>, context: EffectContext) {
  const compiler: EffectCompiler<K> | undefined = effects[name];
  return compiler?.(resolveParams(name, value), context);
}
