import { type Frame, rgbToYuv } from "@segue/kernels";
import { Direction } from "@segue/protocol";
import { transitions } from "../transitions/registry.js";
import type { EffectCompiler } from "./effect.js";

const BLACK = rgbToYuv([0, 0, 0]);

/** Where a frame stands: 0 outside of both windows, 1 at the segment's start, 2 at its end; and how far it is. */
type Place = readonly [edge: 0 | 1 | 2, progress: number];

/** A transition at the segment's own edges, from and to black. Beyond the edge all is black, as with fades. */
export const brandedTransition: EffectCompiler<"brandedTransition"> = (
  { transitionType, direction, duration, intensity },
  { canvas, clock, shot },
) => {
  const drawer = transitions[transitionType];
  const [opens, closes] = edgesOf(direction);
  const length = shot.endFrame - shot.startFrame;
  const frames = Math.min(clock.frames(duration), opens && closes ? Math.floor(length / 2) : length);
  if (!drawer || frames === 0 || intensity === 0) return {};
  const place = (frame: number): Place => {
    if (opens && clock.framesIn(frame) < frames) return [1, progressAt(clock.framesIn(frame), frames)];
    if (closes && clock.framesLeft(frame) < frames)
      return [2, 1 - progressAt(clock.framesLeft(frame), frames)];
    return [0, 0];
  };
  return {
    edge(kernels, maps) {
      drawer.prepare?.(maps, canvas);
      // Its own, since nothing may be allocated while frames are drawn: the two sides, and the frame as it was.
      const [shown, black, kept] = Array.from({ length: intensity < 1 ? 3 : 2 }, () =>
        kernels.allocFrame(canvas.width, canvas.height),
      ) as [Frame, Frame, Frame | undefined];
      return {
        state: place,
        draw(out, [edge, progress]) {
          if (edge === 0) return;
          kernels.copy(shown, out);
          if (kept) kernels.copy(kept, out);
          kernels.fill(black, BLACK);
          const isOver = progress! <= 0 || progress! >= 1;
          const sides =
            edge === 1 ? { outgoing: black, incoming: shown } : { outgoing: shown, incoming: black };
          if (isOver) kernels.copy(out, black);
          else drawer(kernels, { out, ...sides }, progress!, maps);
          if (kept) kernels.blend(out, kept, out, intensity);
        },
        dispose() {
          for (const frame of [shown, black, kept]) if (frame) kernels.free(frame);
        },
      };
    },
  };
};

/** Progress of a window's frame, half a frame in, as that of transitions between shots; 0 before the first. */
function progressAt(frame: number, frames: number): number {
  return frame < 0 ? 0 : (frame + 0.5) / frames;
}

/** Whether it plays at the segment's start, and at its end. */
function edgesOf(direction: Direction): [opens: boolean, closes: boolean] {
  return [direction !== Direction.OUT, direction !== Direction.IN];
}
