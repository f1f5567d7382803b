// The batch that is sent: 16 shots, each with a full-HD mask of its subject.
import { MaskEncoding, Motion } from "@segue/protocol";

export const WIDTH = 1920;
export const HEIGHT = 1080;
export const SHOTS = 16;

/** Pixels of a head and shoulders with an uneven edge, elsewhere and larger in every shot. */
export function person(index) {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  const [x, size] = [600 + index * 45, 0.8 + index / 40];
  for (let y = 0; y < HEIGHT; y++) {
    const head = Math.sqrt(Math.max(0, 1 - ((y - 330) / (230 * size)) ** 2)) * 180 * size;
    const shoulders = y > 560 ? (200 + Math.sqrt(y - 560) * 18) * size : y > 500 ? 90 : 0;
    const half = Math.round(Math.max(head, shoulders) + Math.sin(y * 1.7 + index) * 3);
    if (half > 3) pixels.fill(1, y * WIDTH + Math.max(0, x - half), y * WIDTH + Math.min(WIDTH, x + half));
  }
  return pixels;
}

/** Pixels that look random, the same each time (xorshift32). */
export function noise(index) {
  let state = 2463534242 + index;
  return new Uint8Array(WIDTH * HEIGHT).map(() => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 1;
  });
}

/** A RenderBatch whose masks are what `toMask` makes of the pixels. */
export function batch(pictures, toMask) {
  return {
    index: 0,
    canvas: { width: WIDTH, height: HEIGHT, fps: { numerator: 30, denominator: 1 } },
    startFrame: 0,
    endFrame: SHOTS * 150,
    shots: pictures.map((pixels, i) => ({
      segmentIndex: i,
      segmentId: String(i),
      startFrame: i * 150,
      endFrame: (i + 1) * 150,
      leadInFrames: 0,
      leadOutFrames: 0,
      imagePath: `/images/${i}.jpg`,
      effectsPlan: {
        motion: Motion.KEN_BURNS_IN,
        overlays: [{ params: { case: "vignette", value: {} } }],
        tools: [{ params: { case: "subjectOutline", value: { target: "person" } } }],
      },
      subjects: [
        {
          effects: ["tools[0]"],
          subject: {
            target: "person",
            label: "person",
            confidence: 0.9,
            bbox: { x: 0.25, y: 0.125, width: 0.5, height: 0.875 },
            anchor: { x: 0.5, y: 0.25 },
            mask: toMask(pixels),
          },
        },
      ],
    })),
    encoder: { name: "libx264", preset: "veryfast", crf: 20, threads: 1 },
    chunkPath: "/chunks/0.mkv",
  };
}

/** A mask with its pixels in any other form. */
export const plainMask = (data) => ({ width: WIDTH, height: HEIGHT, encoding: MaskEncoding.ALPHA, data });

/** The masks of a batch that has arrived. */
export const masksOf = (received) => received.shots.map(({ subjects }) => subjects[0].subject.mask);
