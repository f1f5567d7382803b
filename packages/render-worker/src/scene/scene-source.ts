import type { Canvas, Shot } from "@segue/protocol";
import { decodeImage } from "../image/read-image.js";
import { loadSharp } from "../image/sharp.js";
import { type Blueprint, compileBlueprint, imagePlace } from "./blueprint.js";
import { cropFor } from "./framing.js";
import { type PictureLevel, pictureLevels } from "./picture-levels.js";

/** A shot ready to be loaded: its blueprint, and its picture decoded at every size that it needs. */
export interface SceneSource {
  blueprint: Blueprint;
  levels: PictureLevel[];
  /** `width × height × 3` bytes for each level; none where the shot shows black. */
  rgb: Uint8Array[];
}

/**
 * Does all of a shot's work that waits for files and libvips, so that it can run while the shot before is drawn.
 * @throws {SegueError} as `readImageInfo`
 */
export async function prepareScene(shot: Shot, canvas: Canvas): Promise<SceneSource> {
  const blueprint = await compileBlueprint(shot, canvas);
  const levels = pictureLevels(blueprint);
  const { image, framing, contributions } = blueprint;
  await Promise.all(contributions.map((contribution) => contribution.load?.(levels)));
  if (!image) return { blueprint, levels, rgb: [] };
  const top = levels[0]!;
  const rgb = [await decodeImage(image, cropFor(framing, top), imagePlace(shot))];
  const raw = { width: top.width, height: top.height, channels: 3 as const };
  for (const { width, height } of levels.slice(1)) {
    rgb.push(await loadSharp()(rgb[0], { raw }).resize(width, height, { fit: "fill" }).raw().toBuffer());
  }
  return { blueprint, levels, rgb };
}
