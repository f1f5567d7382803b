import type { Rectangle } from "@segue/kernels";
import type { Typeset } from "./typeset.js";

const even = (value: number) => 2 * Math.round(value / 2);

/**
 * The parts of a text that show when its first clusters are typed; even, so that they can be composited as they are.
 * Lines that are typed to their end are one rectangle.
 */
export function revealed(text: Pick<Typeset, "width" | "height" | "lines">, typed: number): Rectangle[] {
  const parts: Rectangle[] = [];
  let whole = 0;
  for (const line of text.lines) {
    const top = even(line.top);
    const height = Math.min(text.height, even(line.bottom)) - top;
    if (line.clusters.every(({ index }) => index < typed) && whole === top) {
      whole = top + height;
      continue;
    }
    let open: { left: number; right: number } | undefined;
    const close = () => {
      if (open && open.right > open.left && height > 0)
        parts.push({ x: open.left, y: top, width: open.right - open.left, height });
      open = undefined;
    };
    for (const { index, left, right } of line.clusters) {
      if (index >= typed) close();
      else open = { left: open?.left ?? even(left), right: Math.min(text.width, even(right)) };
    }
    close();
  }
  return whole > 0 ? [{ x: 0, y: 0, width: text.width, height: whole }, ...parts] : parts;
}
