import type { Typeset } from "./typeset.js";

/** A text's clusters as they lie in a sprite that is larger by a margin on every side; the outer ones reach its edge. */
export function withMargin(text: Typeset, margin: number): Typeset {
  const width = text.width + 2 * margin;
  const height = text.height + 2 * margin;
  const lines = text.lines.map((line, i) => ({
    top: i === 0 ? 0 : line.top + margin,
    bottom: i === text.lines.length - 1 ? height : line.bottom + margin,
    clusters: line.clusters.map((cluster, j) => ({
      index: cluster.index,
      left: j === 0 ? 0 : cluster.left + margin,
      right: j === line.clusters.length - 1 ? width : cluster.right + margin,
    })),
  }));
  return { ...text, width, height, lines };
}
