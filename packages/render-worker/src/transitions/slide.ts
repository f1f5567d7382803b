import type { Frame, Kernels } from "@segue/kernels";
import { smoothstep } from "../camera/easing.js";
import type { TransitionDrawer } from "./transition.js";

/** Both frames move by one frame's width or height; `dx` and `dy` are the direction of movement: −1, 0 or 1. */
export function slide(dx: number, dy: number): TransitionDrawer {
  return (kernels, { out, outgoing, incoming }, progress) => {
    const { width, height } = out;
    // Even steps keep luma and chroma together; a slide is far too fast for them to show.
    const along = (size: number) => 2 * Math.round((smoothstep(progress) * size) / 2);
    const x = dx * along(width);
    const y = dy * along(height);
    place(kernels, out, outgoing, x, y);
    place(kernels, out, incoming, x - dx * width, y - dy * height);
  };
}

/** Copies what of a frame, moved by (x, y), lies inside the other; both are even, in pixels. */
export function place(kernels: Kernels, out: Frame, source: Frame, x: number, y: number): void {
  const part = {
    x: Math.max(0, -x),
    y: Math.max(0, -y),
    width: out.width - Math.abs(x),
    height: out.height - Math.abs(y),
  };
  if (part.width > 0 && part.height > 0)
    kernels.copy(out, source, part, { x: Math.max(0, x), y: Math.max(0, y) });
}
