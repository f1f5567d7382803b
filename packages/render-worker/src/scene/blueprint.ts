import { type Canvas, type EffectsPlan, SegueError, type Shot } from "@segue/protocol";
import { type Camera, keepInside, type SteadyAxes } from "../camera/camera.js";
import { type Clock, clockOf } from "../camera/clock.js";
import { clamp01 } from "../camera/easing.js";
import type { Contribution } from "../effects/effect.js";
import { compileEffect } from "../effects/registry.js";
import { type ImageInfo, readImageInfo } from "../image/read-image.js";
import { motions } from "../motions/registry.js";
import { coverFraming, type Framing } from "./framing.js";

/** A shot compiled as far as it goes without pixels: pure functions of the frame. */
export interface Blueprint {
  shot: Shot;
  canvas: Canvas;
  clock: Clock;
  /** Undefined where the shot shows black. */
  image: ImageInfo | undefined;
  framing: Framing;
  contributions: Contribution[];
  /** The camera of a frame: inside the picture, unless an effect places the picture in the frame. */
  camera(frame: number): Camera;
  /** How much light the fades leave in a frame, 0–1. */
  opacity(frame: number): number;
  /** Least and greatest zoom over all frames in which the shot is seen; the greatest one is that of layers, if any. */
  zoom: { least: number; greatest: number };
  /** Axes along which the camera never moves, neither by itself nor by zooming. */
  steady: SteadyAxes;
}

/** Where a shot's image is named, for errors. */
export const imagePlace = (shot: Shot) => `segments[${shot.segmentIndex}].selected_image`;

/**
 * Compiles a shot. Reads only the image's header.
 * @throws {SegueError} as `readImageInfo`; `BATCH_UNSUPPORTED` for an effect that this renderer does not draw
 */
export async function compileBlueprint(shot: Shot, canvas: Canvas): Promise<Blueprint> {
  const clock = clockOf(shot, canvas.fps);
  const image = shot.imagePath ? await readImageInfo(shot.imagePath, imagePlace(shot)) : undefined;
  const focus = shot.subjects[0]?.subject.anchor;
  const framing = coverFraming(image ?? canvas, canvas, focus);
  const contributions = compileEffects(shot, { canvas, clock, image, framing });
  const motion = motions[shot.effectsPlan.motion];
  const moves = contributions.flatMap(({ camera }) => (camera ? [camera] : []));
  const places = contributions.flatMap(({ place }) => (place ? [place] : []));
  const camera = (frame: number) =>
    places.reduce(
      (seen, place) => place(frame, seen),
      keepInside(moves.reduce((seen, move) => move(frame, seen), motion(clock.progress(frame)))),
    );
  return {
    shot,
    canvas,
    clock,
    image,
    framing,
    contributions,
    camera,
    opacity: fadesOf(shot.effectsPlan, clock),
    ...cameraRange(camera, clock, layerScaleOf(contributions)),
  };
}

function compileEffects(
  shot: Shot,
  known: { canvas: Canvas; clock: Clock; image: ImageInfo | undefined; framing: Framing },
): Contribution[] {
  const lists = { tools: shot.effectsPlan.tools, overlays: shot.effectsPlan.overlays };
  return Object.entries(lists).flatMap(([list, effects]) =>
    effects.map((effect, i) => {
      const place = `${list}[${i}]`;
      const subject = shot.subjects.find((binding) => binding.effects.includes(place))?.subject;
      const at = `segments[${shot.segmentIndex}].effects_plan.${place}`;
      const contribution = compileEffect(effect, { shot, subject, at, ...known });
      if (contribution) return contribution;
      throw new SegueError(
        "BATCH_UNSUPPORTED",
        `${at} is ${effect.params.case}, which this worker does not draw; update it.`,
        { at },
      );
    }),
  );
}

/** Fades from and to black: the first and the last frame of the segment are black, and so is all beyond. */
function fadesOf(plan: EffectsPlan, clock: Clock): (frame: number) => number {
  const fadeIn = clock.frames(plan.fadeIn ?? 0);
  const fadeOut = clock.frames(plan.fadeOut ?? 0);
  return (frame) => {
    const light = fadeIn > 0 ? clamp01(clock.framesIn(frame) / fadeIn) : 1;
    return fadeOut > 0 ? light * clamp01(clock.framesLeft(frame) / fadeOut) : light;
  };
}

/** A layer that is larger than this is softened: so one picture is small enough for what is behind it, too. */
const LARGEST_SHARP_SCALE = 1.6;

function layerScaleOf(contributions: Contribution[]): number {
  const scales = contributions.flatMap(({ layers = [] }) => layers.map((layer) => layer.greatestScale));
  return Math.min(LARGEST_SHARP_SCALE, Math.max(1, ...scales));
}

function cameraRange(
  camera: (frame: number) => Camera,
  clock: Clock,
  layerScale: number,
): { zoom: { least: number; greatest: number }; steady: SteadyAxes } {
  const first = camera(clock.firstFrame);
  let least = Number.POSITIVE_INFINITY;
  let greatest = 1;
  const steady = { x: true, y: true };
  for (let frame = clock.firstFrame; frame < clock.endFrame; frame++) {
    const { zoom, x, y } = camera(frame);
    least = Math.min(least, zoom);
    greatest = Math.max(greatest, zoom * layerScale);
    steady.x &&= x === first.x && zoom === first.zoom;
    steady.y &&= y === first.y && zoom === first.zoom;
  }
  return { zoom: { least: Math.min(least, greatest), greatest }, steady };
}
