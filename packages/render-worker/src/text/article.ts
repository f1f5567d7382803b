import type { RgbColour } from "@segue/kernels";
import { bundledFont } from "./font.js";
import { layOver, paintBox } from "./lay-over.js";
import type { Sprite } from "./panel-sprite.js";
import { phraseRuns } from "./phrases.js";
import { type Typeset, typeset } from "./typeset.js";

/** What a newspaper says. */
export interface ArticleText {
  headline?: string;
  subheadline?: string;
  bodyText?: string;
}

/** A rectangle in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Printer's black. */
export const ink: RgbColour = [32, 28, 26];

/** A text in columns, and where it is put. */
export interface Block {
  text: Typeset;
  /** Where a line is: its corner, and the part of the text's sprite that it is. */
  lines: { x: number; y: number; part: Area }[];
  /** Height that it takes. */
  height: number;
}

/** A headline over `area`, as large as fits; undefined without a text. */
export function setHeadline(text: string | undefined, area: Area): Promise<Block | undefined> {
  const size = Math.min(area.height * 0.8, area.width / 7);
  return setBlock(text, area, { size, leastSize: size * 0.2, lineHeight: 1.15, font: "Playfair Display" });
}

/** The line below the headline. */
export function setSubheadline(text: string | undefined, area: Area): Promise<Block | undefined> {
  const size = Math.min(area.height * 0.72, area.width / 16);
  return setBlock(text, area, {
    size,
    leastSize: size * 0.4,
    lineHeight: 1.2,
    font: "Playfair Display Regular",
  });
}

/**
 * The article itself, in columns.
 * @param size of the font, where there is room for it
 */
export function setBody(text: string | undefined, area: Area, columns: number, size: number) {
  const font = "Playfair Display Regular";
  return setBlock(text, area, { size, leastSize: size * 0.62, lineHeight: 1.32, font }, columns);
}

interface Setting {
  size: number;
  leastSize: number;
  lineHeight: number;
  font: Parameters<typeof bundledFont>[0];
}

async function setBlock(
  text: string | undefined,
  area: Area,
  { font, ...setting }: Setting,
  columns?: number,
): Promise<Block | undefined> {
  if (!text || area.width < 8 || area.height < 4) return undefined;
  const count = columns ?? 1;
  const gap = Math.round(area.width * COLUMN_GAP);
  const width = Math.floor((area.width - gap * (count - 1)) / count);
  // Each column but the last may end a line early.
  const lost = (count - 1) * setting.size * setting.lineHeight;
  const set = await typeset(text, {
    ...setting,
    font: bundledFont(font),
    width,
    height: area.height * count - lost,
    color: ink,
    align: columns === undefined ? "centre" : "justify",
  });
  if (!set) return undefined;
  const perColumn = Math.ceil(set.lines.length / count);
  let height = 0;
  const centred = columns === undefined ? Math.round((area.width - set.width) / 2) : 0;
  const lines = set.lines.map((line, i) => {
    const column = Math.floor(i / perColumn);
    const first = set.lines[column * perColumn]!;
    const part = {
      x: 0,
      y: Math.round(line.top),
      width: set.width,
      height: Math.round(line.bottom) - Math.round(line.top),
    };
    const y = part.y - Math.round(first.top);
    height = Math.max(height, y + part.height);
    return { x: area.x + centred + column * (width + gap), y: area.y + y, part };
  });
  return { text: set, lines, height };
}

/** Space between columns, as a part of the width. */
const COLUMN_GAP = 0.035;

/** Prints a text on paper. */
export function print(paper: Sprite, { text, lines }: Block): void {
  for (const { x, y, part } of lines) layOver(paper, text, x, y, part);
}

/** Where phrases are in a text: a rectangle for each line that one is on, phrase by phrase. */
export function phraseAreas({ text, lines }: Block, phrases: readonly string[]): Area[] {
  return phraseRuns(text.clusters, phrases).flatMap(({ from, to }) =>
    text.lines.flatMap((line, i) => {
      const inside = line.clusters.filter(({ index }) => index >= from && index < to);
      if (inside.length === 0) return [];
      const { x, y, part } = lines[i]!;
      const left = Math.min(...inside.map((cluster) => cluster.left));
      const right = Math.max(...inside.map((cluster) => cluster.right));
      return [{ x: x + left, y, width: right - left, height: part.height }];
    }),
  );
}

/** A rule across paper: a thick and a thin line. */
export function printRule(paper: Sprite, x: number, y: number, width: number, thickness: number): void {
  const thick = Math.max(1, Math.round(thickness));
  const thin = Math.max(1, Math.round(thickness / 3));
  paintBox(paper, { x, y, width, height: thick }, ink, 0.9);
  paintBox(paper, { x, y: y + thick + Math.max(1, thin), width, height: thin }, ink, 0.7);
}
