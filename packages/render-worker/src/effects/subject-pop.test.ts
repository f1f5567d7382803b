import { type EffectParams, packMask, type Subject } from "@segue/protocol";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectOf, planOf, shotOf, subjectOf } from "../../test/shot-of.js";
import { clockOf } from "../camera/clock.js";
import type { Decal, Layer } from "./effect.js";
import { compileEffect } from "./registry.js";

const fps = { numerator: 30, denominator: 1 };
const [WIDTH, HEIGHT] = [640, 360];
const RADIUS = 60;
const disc = new Uint8Array(WIDTH * HEIGHT).map((_, i) =>
  Math.hypot((i % WIDTH) + 0.5 - 320, Math.floor(i / WIDTH) + 0.5 - 180) < RADIUS ? 1 : 0,
);
const masked = subjectOf({ mask: packMask(disc, WIDTH, HEIGHT) });

function compiled(params: EffectParams<"subjectPop">, subject: Subject | null = masked) {
  const effect = effectOf("subjectPop", params);
  const shot = shotOf({ effectsPlan: planOf({ tools: [effect] }) });
  return compileEffect(effect, {
    shot,
    canvas: { width: WIDTH, height: HEIGHT, fps },
    clock: clockOf(shot, fps),
    image: { path: "", width: WIDTH, height: HEIGHT },
    framing: { x: 0, y: 0, width: 1, height: 1 },
    subject: subject ?? undefined,
  })!;
}

const pop = (params: EffectParams<"subjectPop">) => compiled(params).layers!;
const shadowOf = (params: EffectParams<"subjectPop">) => compiled(params).decal!;

/** Opacities of a layer's paint at pixels of the middle row. */
function alphas(layer: Layer | Decal, ...columns: number[]): number[] {
  const { x, y, width, alpha } = layer.paint(WIDTH, HEIGHT)!;
  return columns.map((column) => alpha[(180 - y) * width + column - x] ?? 0);
}

test("without a subject, or without a mask of it, nothing is drawn", () => {
  expect(compiled({}, null)).toEqual({});
  expect(compiled({}, subjectOf())).toEqual({});
  const empty = compiled({ drawOutline: true }, subjectOf({ mask: packMask(new Uint8Array(64), 8, 8) }));
  for (const part of [empty.decal!, ...empty.layers!]) expect(part.paint(WIDTH, HEIGHT)).toBeUndefined();
});

describe("what is painted", () => {
  test("is a part of the picture, and a line behind it where it is asked for", () => {
    const colours = (params: EffectParams<"subjectPop">) =>
      pop(params).map((layer) => (layer.paint(WIDTH, HEIGHT) as { color?: unknown }).color);
    expect(colours({})).toEqual([undefined]);
    expect(colours({ drawOutline: true })).toEqual([[57, 255, 20], undefined]);
  });

  test("the cut-out is whole inside the mask, and ends softly before its edge", () => {
    const cutOut = pop({}).at(-1)!;
    expect(alphas(cutOut, 320, 350, 375)).toEqual([255, 255, 255]);
    const edge = alphas(cutOut, 377, 378, 379, 380, 381);
    for (let i = 1; i < edge.length; i++) expect(edge[i]).toBeLessThanOrEqual(edge[i - 1]!);
    expect(edge.some((alpha) => alpha > 20 && alpha < 235)).toBe(true);
    expect(edge.at(-1)).toBe(0);
  });

  test("the shadow is that of the subject at its full scale, moved, and soft", () => {
    const shadow = shadowOf({
      scale: 2,
      shadowOffsetPx: { x: 60, y: 0 },
      shadowColor: { red: 40, green: 0, blue: 60 },
    });
    expect(shadow.paint(WIDTH, HEIGHT)!.color).toEqual([40, 0, 60]);
    // The disc's edge is 120 pixels from its centre at 320, and moved 20 to the right.
    const [left, right] = [320 - 120 + 20, 320 + 120 + 20];
    const [out, leftEdge, inside, rightEdge, beyond] = alphas(shadow, left - 8, left, 340, right, right + 8);
    expect([out, inside, beyond]).toEqual([0, 255, 0]);
    for (const edge of [leftEdge!, rightEdge!]) expect(Math.abs(edge - 128)).toBeLessThan(24);
  });
});

describe("the spring", () => {
  const scales = (params: EffectParams<"subjectPop">, ...frames: number[]) => {
    const cutOut = pop(params).at(-1)!;
    return frames.map((frame) => cutOut.place(frame)?.scale);
  };

  test("goes past its scale, and stays there to the end", () => {
    expect(scales({ scale: 2 }, -5, 0)).toEqual([undefined, undefined]);
    const [early, past, there, end] = scales({ scale: 2 }, 2, 7, 12, 5000) as number[];
    expect(early).toBeGreaterThan(1);
    expect(early).toBeLessThan(2);
    expect(past).toBeGreaterThan(2.09);
    expect(past).toBeLessThanOrEqual(2.1001);
    expect([there, end]).toEqual([2, 2]);
  });

  test("goes back after hold_after, and is gone then", () => {
    const params = { scale: 2, popDuration: 1, holdAfter: 1 };
    expect(scales(params, 30, 60, 75, 90, 91)).toEqual([2, 2, 1.5, undefined, undefined]);
  });

  test("is a jump where it takes no time", () => {
    expect(scales({ scale: 2, popDuration: 0, holdAfter: 1 }, -1, 0, 30, 31)).toEqual([
      undefined,
      2,
      2,
      undefined,
    ]);
  });

  test("is about the subject's anchor, and its shadow darkens with it", () => {
    expect(pop({})[0]!.place(60)).toEqual({ scale: 1.15, about: { x: 0.5, y: 0.5 }, opacity: 1 });
    const { strength } = shadowOf({ shadowOpacity: 0.5, popDuration: 1, holdAfter: 0 });
    const [before, early, there, back, gone] = [0, 3, 30, 45, 60].map(strength) as number[];
    expect([before, there, gone]).toEqual([0, 0.5, 0]);
    expect(early).toBeGreaterThan(0.05);
    expect(early).toBeLessThan(0.3);
    expect(back).toBe(0.25);
  });

  test("no frame is out of range, whatever the parameters", () => {
    const params = fc.record({
      scale: fc.double({ min: 1, max: 4, noNaN: true }),
      popDuration: fc.double({ min: 0, max: 60, noNaN: true }),
      holdAfter: fc.option(fc.double({ min: 0, max: 86400, noNaN: true }), { nil: undefined }),
      shadowOpacity: fc.double({ min: 0, max: 1, noNaN: true }),
      drawOutline: fc.boolean(),
      pulseRate: fc.double({ min: 0, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(params, fc.integer({ min: -100, max: 10_000 }), (given, frame) => {
        for (const layer of pop(given)) {
          const place = layer.place(frame);
          if (!place) continue;
          expect(place.scale).toBeGreaterThan(0);
          expect(place.scale).toBeLessThanOrEqual(layer.greatestScale + 1e-9);
          expect(place.opacity).toBeGreaterThanOrEqual(0);
          expect(place.opacity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
