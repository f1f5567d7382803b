import { Kernels } from "@segue/kernels";
import { TransitionType } from "@segue/protocol";
import { describe, expect, test } from "vitest";
import { SharedMaps } from "../scene/shared-maps.js";
import { transitions } from "./registry.js";

const [WIDTH, HEIGHT] = [16, 8];
const kernels = Kernels.load();
const maps = new SharedMaps(kernels);

/** Draws a transition between a frame of luma 50 + column and one of luma 150 + row; chroma 60 and 200. */
function draw(
  type: TransitionType,
  progress: number,
): { luma(x: number, y: number): number; chroma: number[] } {
  const [out, outgoing, incoming] = [0, 1, 2].map(() => kernels.allocFrame(WIDTH, HEIGHT)) as [
    ReturnType<typeof kernels.allocFrame>,
    ReturnType<typeof kernels.allocFrame>,
    ReturnType<typeof kernels.allocFrame>,
  ];
  outgoing.bytes.fill(60);
  incoming.bytes.fill(200);
  for (let i = 0; i < WIDTH * HEIGHT; i++) {
    outgoing.bytes[i] = 50 + (i % WIDTH);
    incoming.bytes[i] = 150 + Math.floor(i / WIDTH);
  }
  transitions[type]!(kernels, { out, outgoing, incoming }, progress, maps);
  const bytes = out.bytes.slice();
  for (const frame of [out, outgoing, incoming]) kernels.free(frame);
  return {
    luma: (x, y) => bytes[y * WIDTH + x]!,
    chroma: [...bytes.subarray(WIDTH * HEIGHT, WIDTH * HEIGHT + WIDTH / 2)],
  };
}

test("a crossfade mixes both by the progress", () => {
  const { luma, chroma } = draw(TransitionType.CROSSFADE, 0.25);
  expect(luma(4, 2)).toBe(Math.round(54 * 0.75 + 152 * 0.25));
  expect(chroma[0]).toBe(95);
});

describe("slides", () => {
  test("left: the incoming frame pushes in from the right", () => {
    const { luma, chroma } = draw(TransitionType.SLIDE_LEFT, 0.5);
    expect([luma(0, 3), luma(7, 3)]).toEqual([58, 65]);
    expect([luma(8, 3), luma(15, 5)]).toEqual([153, 155]);
    expect(chroma).toEqual([60, 60, 60, 60, 200, 200, 200, 200]);
  });

  test("right: it pushes in from the left", () => {
    const { luma } = draw(TransitionType.SLIDE_RIGHT, 0.5);
    expect([luma(0, 3), luma(7, 5)]).toEqual([153, 155]);
    expect([luma(8, 3), luma(15, 3)]).toEqual([50, 57]);
  });

  test("up: it pushes in from below", () => {
    const { luma } = draw(TransitionType.SLIDE_UP, 0.5);
    expect([luma(5, 0), luma(5, 3)]).toEqual([55, 55]);
    expect([luma(5, 4), luma(5, 7)]).toEqual([150, 153]);
  });

  test("down: it pushes in from above", () => {
    const { luma } = draw(TransitionType.SLIDE_DOWN, 0.5);
    expect([luma(5, 0), luma(5, 3)]).toEqual([154, 157]);
    expect([luma(5, 4), luma(5, 7)]).toEqual([55, 55]);
  });

  test.each([
    TransitionType.SLIDE_LEFT,
    TransitionType.SLIDE_RIGHT,
    TransitionType.SLIDE_UP,
    TransitionType.SLIDE_DOWN,
  ])("%i covers the frame at every progress", (type) => {
    for (let progress = 0.01; progress < 1; progress += 0.07) {
      const { luma } = draw(type, progress);
      for (let y = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++) expect(luma(x, y)).toBeGreaterThanOrEqual(50);
    }
    expect(draw(type, 0.001).luma(3, 3)).toBe(53);
    expect(draw(type, 0.999).luma(3, 3)).toBe(153);
  });
});
