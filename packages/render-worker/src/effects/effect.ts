import type { Frame, Grade, Kernels, RgbColour } from "@segue/kernels";
import type { Canvas, EffectCase, Point, ResolvedParams, Shot, Subject } from "@segue/protocol";
import type { Camera } from "../camera/camera.js";
import type { Clock } from "../camera/clock.js";
import type { ImageInfo } from "../image/read-image.js";
import type { Framing } from "../scene/framing.js";
import type { SharedMaps } from "../scene/shared-maps.js";

/** What an effect knows when it is compiled, once a shot. */
export interface EffectContext {
  shot: Shot;
  canvas: Canvas;
  clock: Clock;
  /** The shot's image; undefined where it shows black. */
  image: ImageInfo | undefined;
  /** Which part of the image is the picture. */
  framing: Framing;
  /** What the detector found for this effect. */
  subject: Subject | undefined;
  /** Where the plan names the effect, for errors: `segments[0].effects_plan.tools[1]`. Default: nowhere. */
  at?: string;
}

/** A size in pixels; even. */
export interface PictureSize {
  width: number;
  height: number;
}

/** A piece of paint of one colour, in pixels of the picture. */
export interface Patch {
  /** Place in the picture; even. */
  x: number;
  y: number;
  /** Size; even. */
  width: number;
  height: number;
  /** How opaque the paint is: `width × height` bytes. */
  alpha: Uint8Array;
  color: RgbColour;
}

/** Paint over the picture whose strength can change from frame to frame; it moves with the picture. */
export interface Decal {
  /** Paints for a picture of an even size; undefined where nothing of it shows. */
  paint(width: number, height: number): Patch | undefined;
  /** How strong the paint is in a frame, 0–1. */
  strength(frame: number): number;
}

/** What a layer shows: paint of one colour, or, without a colour, a part of the picture itself, grades and all. */
export type LayerPatch = Patch | Omit<Patch, "color">;

/** Where a layer is in a frame, seen from the picture that it lies on. */
export interface LayerPlace {
  /** How much larger than the picture it is; more than 0. */
  scale: number;
  /** The point that stays where it is while it is scaled, in fractions of the picture. */
  about: Point;
  /** 0–1. */
  opacity: number;
}

/** Something that moves in front of the picture, and with it; it is drawn by one look at it, camera and all. */
export interface Layer {
  /** Paints for a picture of an even size; undefined where nothing of it shows. */
  paint(width: number, height: number): LayerPatch | undefined;
  /** Its place in a frame; undefined where it is not seen. */
  place(frame: number): LayerPlace | undefined;
  /** The largest scale of all its places: the picture is decoded so large that the layer is sharp. */
  greatestScale: number;
}

/** A pointwise change of the finished frame, locked to it. */
export interface Pass {
  /** All that changes from frame to frame; frames with the same numbers look the same. */
  state(frame: number): readonly number[];
  /** Changes a frame in place. */
  draw(frame: Frame, state: readonly number[]): void;
  /** Frees what it holds of the kernels' memory, if anything. */
  dispose?(): void;
}

/** What an effect adds to a scene; each stage has its own place in the order of drawing. */
export interface Contribution {
  /**
   * Does what waits for files or libvips, such as drawing text. Called once, before the scene is made, while the shot
   * before is drawn; what it draws is kept for `decal` and `pass`.
   * @param sizes the sizes of the picture, for each of which decals are painted
   */
  load?(sizes: readonly PictureSize[]): Promise<void>;
  /** Camera stage: changes the camera of a frame. */
  camera?(frame: number, camera: Camera): Camera;
  /**
   * Layer stage: where the picture stands in the frame, as a camera that may see beyond the picture: below zoom 1 the
   * picture is smaller than the frame. What is beyond it repeats its edge, until a pass covers that.
   */
  place?(frame: number, camera: Camera): Camera;
  /** Baked stage: changes the picture's colours, once; it moves with the picture. */
  grade?: Grade;
  /** Baked stage: paints over the picture. */
  decal?: Decal;
  /** Layer stage: moves in front of the picture; the first one is the farthest back. */
  layers?: Layer[];
  /** Baked stage: more paint, each with a strength of its own. */
  decals?: readonly Decal[];
  /** Overlay stage; made while the scene is loaded. A shared map has to be asked for at each use. */
  pass?(kernels: Kernels, maps: SharedMaps): Pass;
  /** Whether its pass is drawn after those of all other effects. Default: they are drawn in the plan's order. */
  isLast?: boolean;
  /** Transition stage: as a pass, but drawn last, over the fades. */
  edge?(kernels: Kernels, maps: SharedMaps): Pass;
}

/** One effect of the catalogue: a pure function from parameters and context to what it adds to the scene. */
export type EffectCompiler<K extends EffectCase> = (
  params: ResolvedParams<K>,
  context: EffectContext,
) => Contribution;
