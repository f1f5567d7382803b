import type { Effect, Timeline } from "@segue/protocol";
import { isFontPath, resolveFont } from "@segue/render-worker";
import { type AssetRoots, findInRoots } from "./assets.js";

/**
 * The timeline with every font file of its effects found and allowed: such a `font` becomes a real path. Families
 * stay as they are.
 * @throws {SegueError} `PATH_OUTSIDE_ROOTS`, or `INVALID_OPTION` for a file that is missing or no font
 */
export async function locateFonts(timeline: Timeline, roots: AssetRoots): Promise<Timeline> {
  const locateIn = (effects: readonly Effect[], at: string) =>
    Promise.all(effects.map((effect, i) => locateFont(effect, roots, `${at}[${i}].params.font`)));
  const segments = await Promise.all(
    timeline.segments.map(async (segment, i) => {
      const plan = segment.effectsPlan;
      if (!plan) return segment;
      const at = `segments[${i}].effects_plan`;
      const tools = await locateIn(plan.tools, `${at}.tools`);
      const overlays = await locateIn(plan.overlays, `${at}.overlays`);
      return { ...segment, effectsPlan: { ...plan, tools, overlays } };
    }),
  );
  return { ...timeline, segments };
}

async function locateFont(effect: Effect, roots: AssetRoots, at: string): Promise<Effect> {
  const { value } = effect.params;
  if (!("font" in value) || !value.font || !isFontPath(value.font)) return effect;
  const remedy = "put the file there, or name a family such as Noto Sans";
  const font = await findInRoots(value.font, roots, at, "INVALID_OPTION", remedy);
  await resolveFont(font, at);
  return { params: { ...effect.params, value: { ...value, font } } } as Effect;
}
