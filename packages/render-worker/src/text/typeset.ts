import type { RgbColour } from "@segue/kernels";
import { loadSharp } from "../image/sharp.js";
import { codeColour } from "./cluster-code.js";
import { type ClusterLine, findClusters } from "./find-clusters.js";
import type { Font } from "./font.js";
import { clustersOf, escapeMarkup } from "./plain-text.js";

/** How a text is set. Lengths are in pixels of what is drawn. */
export interface Typesetting {
  font: Font;
  /** Size of the font, where there is room for it. */
  size: number;
  /** Size that it may shrink to; a text that does not fit then ends in an ellipsis. */
  leastSize: number;
  /** Room for the text. */
  width: number;
  height: number;
  color: RgbColour;
  /** Default: left; right for paragraphs of a script that runs to the left. */
  align?: "left" | "centre" | "justify";
  /** Distance between lines, in font sizes. Default 1.3. */
  lineHeight?: number;
}

/** A text, laid out and drawn once. */
export interface Typeset {
  /** Even; no more than the room that was given, rounded up to even. */
  width: number;
  height: number;
  /** `width × height × 4` bytes, alpha straight. */
  rgba: Uint8Array;
  /** The size that it was set in. */
  size: number;
  /** What was drawn, cluster by cluster. */
  clusters: readonly string[];
  /** Where the clusters are, line by line. */
  lines: readonly ClusterLine[];
}

/** Rounds of fitting; each comes near to the room, so few are needed. */
const MOST_TRIALS = 20;

/**
 * Sets a text inside a room: wrapped at words, shrunk where it would be too large, and, where it does not fit even so,
 * ended by an ellipsis. Nothing of it is ever cropped. Drawn by Pango, so any script is shaped as its font says.
 * @returns undefined for a text without ink
 */
export async function typeset(text: string, setting: Typesetting): Promise<Typeset | undefined> {
  let clusters = clustersOf(text);
  const room = { width: Math.max(4, Math.floor(setting.width)), height: Math.max(4, setting.height) };
  const leastSize = Math.min(setting.size, Math.max(2, setting.leastSize));
  let size = setting.size;
  for (let trial = 0; trial < MOST_TRIALS && clusters.length > 0; trial++) {
    const isSmall = size <= leastSize;
    const drawn = await draw(clusters, size, room.width, isSmall ? "word-char" : "word", setting);
    if (!drawn) return undefined;
    if (drawn === "too large") {
      if (isSmall) clusters = [...clusters.slice(0, clusters.length >> 1), "…"];
      size = Math.max(leastSize, size * 0.6);
      continue;
    }
    const tooWide = drawn.width > room.width + 1;
    const tooHigh = drawn.height > room.height + 1;
    const isLast = trial === MOST_TRIALS - 1;
    if ((!tooWide && !tooHigh) || isLast) return tooWide || tooHigh ? shrunk(drawn, room) : drawn;
    if (!isSmall) {
      const across = tooWide ? room.width / drawn.width : 1;
      // A smaller font has more to a line and more lines: the area counts.
      const down = tooHigh ? Math.sqrt(room.height / drawn.height) : 1;
      size = Math.max(leastSize, size * Math.min(0.97, across, down));
    } else if (tooHigh) {
      clusters = shortened(clusters, drawn, Math.floor(room.height / drawn.pitch));
    } else {
      size *= room.width / drawn.width;
    }
  }
  return undefined;
}

/** The clusters of the lines that fit, at most, less some for the ellipsis. */
function shortened(clusters: readonly string[], drawn: Drawing, lines: number): string[] {
  const shown = drawn.lines.slice(0, Math.max(1, lines)).flatMap((line) => line.clusters);
  const last = Math.max(0, ...shown.map((cluster) => cluster.index));
  const kept = clusters.slice(0, Math.max(0, Math.min(last, clusters.length - 2)));
  while (kept.length > 0 && /^[\s\p{P}]*$/u.test(kept.at(-1)!)) kept.pop();
  return [...kept, "…"];
}

interface Drawing extends Typeset {
  /** Distance between lines. Unit: pixel. */
  pitch: number;
}

/** Lines above the text. Their dot stands where the first baseline can be told from; libvips trims what is empty. */
const MARK = ".\n\n";

async function draw(
  clusters: readonly string[],
  size: number,
  width: number,
  wrap: "word" | "word-char",
  { font, color, align = "left", lineHeight = 1.3 }: Typesetting,
): Promise<Drawing | "too large" | undefined> {
  const pitch = Math.max(2, Math.round(size * lineHeight));
  const render = async (markup: string) => {
    const { data, info } = await loadSharp()({
      text: {
        // A line's height is its own, whatever fonts it mixes. Unit of the attribute: 1/1024 point, here a pixel.
        text: `<span line_height="${pitch * 1024}">${MARK}${markup}</span>`,
        font: `${font.description} ${size.toFixed(2)}`,
        fontfile: font.file,
        width,
        wrap,
        align: align === "centre" ? "centre" : "left",
        justify: align === "justify",
        dpi: 72,
        rgba: true,
      },
    })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  };
  const coded = clusters.map((cluster, i) =>
    /^\s+$/.test(cluster) ? cluster : `<span foreground="${codeColour(i)}">${escapeMarkup(cluster)}</span>`,
  );
  let code: Awaited<ReturnType<typeof render>>;
  try {
    code = await render(coded.join(""));
  } catch (error) {
    // What cairo says of a surface of more than 32,767 pixels a side.
    if (error instanceof Error && /too big/i.test(error.message)) return "too large";
    throw error;
  }
  const found = findClusters(code, clusters.length, pitch);
  if (!found) return undefined;
  const { box, lines } = found;
  // Emoji have colours of their own; all else is painted in the one colour.
  const hasEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(clusters.join(""));
  const hex = color.map((channel) => channel.toString(16).padStart(2, "0")).join("");
  const plain = hasEmoji
    ? await render(`<span foreground="#${hex}">${escapeMarkup(clusters.join(""))}</span>`)
    : undefined;
  const isAlike = plain?.width === code.width && plain.height === code.height;
  const rgba = cut(isAlike ? plain.data : code.data, code.width, box);
  if (!isAlike) paint(rgba, color);
  return { width: box.width, height: box.height, rgba, size, clusters, lines, pitch };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A part of an RGBA picture; what lies beyond the picture is transparent. */
function cut(rgba: Uint8Array, stride: number, box: Box): Uint8Array {
  const out = new Uint8Array(box.width * box.height * 4);
  const rows = Math.floor(rgba.length / 4 / stride);
  for (let y = 0; y < box.height && box.top + y < rows; y++) {
    const from = ((box.top + y) * stride + box.left) * 4;
    const columns = Math.min(box.width, stride - box.left);
    out.set(rgba.subarray(from, from + columns * 4), y * box.width * 4);
  }
  return out;
}

function paint(rgba: Uint8Array, [red, green, blue]: RgbColour): void {
  for (let i = 0; i < rgba.length; i += 4) {
    rgba[i] = red;
    rgba[i + 1] = green;
    rgba[i + 2] = blue;
  }
}

/** A last resort, for fonts whose glyphs are larger than they say: the drawing, scaled into the room. */
async function shrunk(drawn: Drawing, room: { width: number; height: number }): Promise<Typeset> {
  const factor = Math.min(room.width / drawn.width, room.height / drawn.height);
  const even = (length: number) => Math.max(2, 2 * Math.floor((length * factor) / 2));
  const [width, height] = [even(drawn.width), even(drawn.height)];
  const raw = { width: drawn.width, height: drawn.height, channels: 4 as const };
  const rgba = await loadSharp()(drawn.rgba, { raw }).resize(width, height, { fit: "fill" }).raw().toBuffer();
  const lines = drawn.lines.map((line) => ({
    top: line.top * factor,
    bottom: line.bottom * factor,
    clusters: line.clusters.map(({ index, left, right }) => ({
      index,
      left: left * factor,
      right: right * factor,
    })),
  }));
  return { width, height, rgba, size: drawn.size * factor, clusters: drawn.clusters, lines };
}
