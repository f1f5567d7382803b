import type { RgbColour } from "@segue/kernels";
import type { Decal, Patch, PictureSize } from "../effects/effect.js";
import { bundledFont } from "./font.js";
import { alphaOf, panelSprite } from "./panel-sprite.js";
import { type Typeset, typeset } from "./typeset.js";

/** A name on the picture that moves with it. Lengths are in pixels of a canvas 1080 high. */
export interface LabelSetting {
  text: string;
  fontsize: number;
  /** Colour of the bar below the name. */
  accent: RgbColour;
  /** Where the plate's corner is, given its size; all in pixels of the picture. */
  place(plate: PictureSize, picture: PictureSize): { x: number; y: number };
  /** How much of the plate shows in a frame, 0–1. */
  plateStrength(frame: number): number;
  /** How many of the clusters are typed in a frame. */
  typed(frame: number, count: number): number;
}

/** Paint of its own for each cluster costs little, but not nothing. */
const MOST_PAINTS = 40;
/** Smallest size that a name shrinks to, in pixels of a canvas 1080 high, unless it is asked to be smaller. */
const LEAST_SIZE = 28;
/** How opaque the plate behind the name is. */
const PLATE = 0.62;
/** Part of the picture that a label takes at most. */
const WIDEST = 0.7;
const HIGHEST = 0.3;
/**
 * What a label keeps from the picture's edges, as parts of its width and height: a camera that zooms to 1.15 and
 * drifts to the side still shows it.
 */
export const labelMargin = { x: 0.13, y: 0.09 } as const;

/** Draws a label at every size of the picture, and gives the paint that types it: plate, bar, then the clusters. */
export async function labelDecals(setting: LabelSetting, sizes: readonly PictureSize[]): Promise<Decal[]> {
  const drawn = new Map<string, Label>();
  for (const size of sizes) {
    const label = await drawLabel(setting, size);
    if (label) drawn.set(keyOf(size), label);
  }
  const count = Math.max(0, ...[...drawn.values()].map(({ text }) => text.clusters.length));
  if (count === 0) return [];
  const { plateStrength: strength, typed } = setting;
  const decal = (pick: (label: Label) => Patch | undefined, of: Decal["strength"]): Decal => ({
    paint(width, height) {
      const label = drawn.get(keyOf({ width, height }));
      return label && pick(label);
    },
    strength: of,
  });
  const group = Math.ceil(count / MOST_PAINTS);
  const paints = Array.from({ length: Math.ceil(count / group) }, (_, i) => {
    const [from, to] = [i * group, Math.min(count, (i + 1) * group)];
    return decal(
      (label) => letterPatch(label, from, to),
      // A group shows when its last cluster is typed.
      (frame) => (typed(frame, count) >= to ? 1 : 0),
    );
  });
  return [decal(({ plate }) => plate, strength), decal(({ bar }) => bar, strength), ...paints];
}

interface Label {
  plate: Patch;
  bar: Patch;
  text: Typeset;
  /** Place of the text in the picture; even. */
  x: number;
  y: number;
}

async function drawLabel(setting: LabelSetting, picture: PictureSize): Promise<Label | undefined> {
  const pixel = picture.height / 1080;
  const size = setting.fontsize * pixel;
  const text = await typeset(setting.text, {
    font: bundledFont("Noto Sans"),
    size,
    leastSize: Math.min(setting.fontsize, LEAST_SIZE) * pixel,
    width: picture.width * WIDEST,
    height: picture.height * HIGHEST,
    color: [255, 255, 255],
    align: "centre",
    lineHeight: 1.25,
  });
  if (!text) return undefined;
  const padding = even(Math.max(4, text.size * 0.42));
  const bar = Math.max(2, even(text.size * 0.1));
  const width = text.width + 2 * padding;
  const height = text.height + 2 * padding + bar;
  // Nobody could read it in a picture that small.
  if (width > picture.width || height > picture.height) return undefined;
  const wanted = setting.place({ width, height }, picture);
  const inside = (at: number, length: number, room: number, margin: number) => {
    const edge = Math.min(room * margin, (room - length) / 2);
    return even(Math.max(0, Math.min(room - edge - length, Math.max(edge, at))));
  };
  const x = inside(wanted.x, width, picture.width, labelMargin.x);
  const y = inside(wanted.y, height, picture.height, labelMargin.y);
  const look = {
    color: [0, 0, 0],
    opacity: PLATE,
    borderColor: [0, 0, 0],
    border: 0,
    radius: 8 * pixel,
    shadow: 0,
  } as const;
  const plate = {
    x,
    y,
    width,
    height,
    alpha: alphaOf(panelSprite(width, height, look).rgba),
    color: look.color,
  };
  return {
    plate,
    bar: {
      ...{ x: x + padding, y: y + height - padding, width: text.width, height: bar },
      alpha: new Uint8Array(text.width * bar).fill(255),
      color: setting.accent,
    },
    text,
    x: x + padding,
    y: y + padding,
  };
}

/** The letters of some clusters, at even borders so that no two paints overlap. */
function letterPatch({ text, x, y }: Label, from: number, to: number): Patch | undefined {
  const places = text.lines.flatMap((line) =>
    line.clusters
      .filter(({ index }) => index >= from && index < to)
      .map(({ left, right }) => ({
        left: round(left),
        right: Math.min(text.width, round(right)),
        top: round(line.top),
        bottom: Math.min(text.height, round(line.bottom)),
      })),
  );
  if (places.length === 0) return undefined;
  const left = Math.min(...places.map((place) => place.left));
  const top = Math.min(...places.map((place) => place.top));
  const width = Math.max(...places.map((place) => place.right)) - left;
  const height = Math.max(...places.map((place) => place.bottom)) - top;
  if (width <= 0 || height <= 0) return undefined;
  const alpha = new Uint8Array(width * height);
  for (const place of places)
    for (let row = place.top; row < place.bottom; row++)
      for (let column = place.left; column < place.right; column++)
        alpha[(row - top) * width + column - left] = text.rgba[(row * text.width + column) * 4 + 3]!;
  return { x: x + left, y: y + top, width, height, alpha, color: [255, 255, 255] };
}

const keyOf = ({ width, height }: PictureSize) => `${width}x${height}`;
const even = (value: number) => 2 * Math.floor(value / 2);
const round = (value: number) => 2 * Math.round(value / 2);
