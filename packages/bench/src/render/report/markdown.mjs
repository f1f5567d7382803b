/** A table in Markdown. The first column is text, the others are figures. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, i) => (i === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** Bytes as megabytes of a million, whole. */
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;

/** Milliseconds as seconds. */
export const seconds = (ms) => `${(ms / 1000).toFixed(ms < 9_995 ? 2 : 1)} s`;

/** A factor. */
export const times = (ratio) => `${ratio.toFixed(2)} ×`;

/** What is missing. */
export const none = "–";

/** The size of a canvas. */
export const sizeOf = ({ width, height }) => `${width}×${height}`;
