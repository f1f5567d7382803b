import { codeIndex } from "./cluster-code.js";

/** Where a cluster is on its line. Unit: pixel from the left of what is cut out. */
export interface PlacedCluster {
  /** Its number in the text. */
  index: number;
  left: number;
  right: number;
}

/** A line of text. Its clusters share it without gaps; what has no ink belongs to none. */
export interface ClusterLine {
  /** Unit: pixel from the top of what is cut out; end exclusive. */
  top: number;
  bottom: number;
  /** From left to right, whatever the script's direction. */
  clusters: PlacedCluster[];
}

/** A drawing in which every cluster has the colour of its number, below a line that has a dot and one that is empty. */
interface CodeDrawing {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Ink fainter than this is not read: its colour is not exact. */
const LEAST_ALPHA = 96;
/** How much of a line is above its baseline. */
const ABOVE = 0.76;

/** Reads from a drawing in code colours where the text is (of even size), and where its clusters are. */
export function findClusters(code: CodeDrawing, count: number, pitch: number) {
  const { data, width, height } = code;
  const hasInk = (y: number) => {
    for (let at = y * width * 4 + 3, end = at + width * 4; at < end; at += 4) if (data[at]!) return true;
    return false;
  };
  let dot = 0;
  while (dot < height && !hasInk(dot)) dot++;
  while (dot < height && hasInk(dot)) dot++;
  let top = dot;
  while (top < height && !hasInk(top)) top++;
  if (top >= height) return undefined;

  // Where the first line's share begins, counted from its baseline, two lines below the dot's.
  const start = dot + 2 * pitch - ABOVE * pitch;
  const bands = Math.max(1, Math.ceil((height - start) / pitch));
  const spots = measure(code, top, count, (y) =>
    Math.min(bands - 1, Math.max(0, Math.floor((y - start) / pitch))),
  );
  const box = {
    left: spots.left,
    top,
    width: 2 * Math.ceil((spots.right - spots.left) / 2),
    height: 2 * Math.ceil((height - top) / 2),
  };
  const lines: ClusterLine[] = [];
  for (let band = 0; band < bands; band++) {
    const clusters = shareLine(spots.bands[band] ?? [], box);
    if (clusters.length === 0) continue;
    const edge = (y: number) => Math.min(box.height, Math.max(0, y - top));
    const bottom = edge(start + (band + 1) * pitch);
    lines.push({ top: lines.at(-1)?.bottom ?? 0, bottom, clusters });
  }
  if (lines.length > 0) lines.at(-1)!.bottom = box.height;
  return { box, lines };
}

interface Spot {
  index: number;
  weight: number;
  /** Weighted mean column. */
  middle: number;
  left: number;
  right: number;
}

/** What is known of a cluster's ink in a band. */
type Ink = { weight: number; moment: number; left: number; right: number };

/** Which columns each cluster's ink takes, in the line where most of it is. */
function measure(code: CodeDrawing, top: number, count: number, bandOf: (y: number) => number) {
  const { data, width, height } = code;
  const weights = new Map<number, Ink>();
  const edges = { left: width, right: 0 };
  for (let y = top; y < height; y++) {
    const row = data.subarray(y * width * 4, (y + 1) * width * 4);
    measureRow(row, bandOf(y + 0.5) * count, count, weights, edges);
  }
  const heaviest = new Map<number, { band: number; spot: Spot }>();
  for (const [key, { weight, moment, left, right }] of weights) {
    const [band, index] = [Math.floor(key / count), key % count];
    if ((heaviest.get(index)?.spot.weight ?? 0) >= weight) continue;
    heaviest.set(index, { band, spot: { index, weight, middle: moment / weight, left, right } });
  }
  const bands: Spot[][] = [];
  for (const { band, spot } of heaviest.values()) {
    bands[band] ??= [];
    bands[band].push(spot);
  }
  return { left: Math.min(edges.left, edges.right), right: edges.right, bands };
}

/** Adds a row's ink to what is known of its band, whose first cluster has the key `first`. */
function measureRow(
  row: Uint8Array,
  first: number,
  count: number,
  weights: Map<number, Ink>,
  edges: { left: number; right: number },
): void {
  for (let x = 0, at = 0; at < row.length; x++, at += 4) {
    const alpha = row[at + 3]!;
    if (alpha === 0) continue;
    if (x < edges.left) edges.left = x;
    if (x >= edges.right) edges.right = x + 1;
    if (alpha < LEAST_ALPHA) continue;
    const index = codeIndex(row[at]!, row[at + 1]!, row[at + 2]!);
    if (index >= count) continue;
    const spot = weights.get(first + index);
    if (!spot) {
      weights.set(first + index, { weight: alpha, moment: alpha * x, left: x, right: x + 1 });
      continue;
    }
    spot.weight += alpha;
    spot.moment += alpha * x;
    if (x < spot.left) spot.left = x;
    if (x >= spot.right) spot.right = x + 1;
  }
}

/** Shares a line out among its clusters: each border is midway between what two of them ink. */
function shareLine(spots: Spot[], box: { left: number; width: number }): PlacedCluster[] {
  const sorted = spots.toSorted((a, b) => a.middle - b.middle);
  let left = 0;
  return sorted.map((spot, i) => {
    const next = sorted[i + 1];
    const border = next ? (spot.right + next.left) / 2 - box.left : box.width;
    const right = Math.max(left, Math.min(box.width, border));
    const placed = { index: spot.index, left, right };
    left = right;
    return placed;
  });
}
