import { type EffectParams, packMask, type Subject } from "@segue/protocol";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectOf, planOf, shotOf, subjectOf } from "../../test/shot-of.js";
import { clockOf } from "../camera/clock.js";
import type { Layer } from "./effect.js";
import { compileEffect } from "./registry.js";

const fps = { numerator: 30, denominator: 1 };
const [WIDTH, HEIGHT] = [640, 360];
const RADIUS = 60;
const disc = new Uint8Array(WIDTH * HEIGHT).map((_, i) =>
  Math.hypot((i % WIDTH) + 0.5 - 320, Math.floor(i / WIDTH) + 0.5 - 180) < RADIUS ? 1 : 0,
);
const masked = subjectOf({ mask: packMask(disc, WIDTH, HEIGHT) });

function pop(params: EffectParams<"subjectPop">, subject: Subject | null = masked): Layer[] | undefined {
  const effect = effectOf("subjectPop", params);
  const shot = shotOf({ effectsPlan: planOf({ tools: [effect] }) });
  return compileEffect(effect, {
    shot,
    canvas: { width: WIDTH, height: HEIGHT, fps },
    clock: clockOf(shot, fps),
    image: { path: "", width: WIDTH, height: HEIGHT },
    framing: { x: 0, y: 0, width: 1, height: 1 },
    subject: subject ?? undefined,
  })?.layers;
}

/** Opacities of a layer's paint at pixels of the middle row. */
function alphas(layer: Layer, ...columns: number[]): number[] {
  const { x, y, width, alpha } = layer.paint(WIDTH, HEIGHT)!;
  return columns.map((column) => alpha[(180 - y) * width + column - x] ?? 0);
}

test("without a subject, or without a mask of it, nothing is drawn", () => {
  expect(pop({}, subjectOf())).toBeUndefined();
  expect(pop({}, null)).toBeUndefined();
  const nothing = pop({ drawOutline: true }, subjectOf({ mask: packMask(new Uint8Array(64), 8, 8) }))!;
  expect(nothing.map((layer) => layer.paint(WIDTH, HEIGHT))).toEqual([undefined, undefined, undefined]);
});

describe("the layers", () => {
  test("are a shadow of one colour and a part of the picture; a line between them where it is asked for", () => {
    const colours = (params: EffectParams<"subjectPop">) =>
      pop(params)!.map((layer) => (layer.paint(WIDTH, HEIGHT) as { color?: unknown }).color);
    const shadowColor = { red: 40, green: 0, blue: 60 };
    expect(colours({ shadowColor })).toEqual([[40, 0, 60], undefined]);
    expect(colours({ drawOutline: true })).toEqual([[0, 0, 0], [57, 255, 20], undefined]);
  });

  test("the cut-out is whole inside the mask, and ends softly before its edge", () => {
    const cutOut = pop({})!.at(-1)!;
    expect(alphas(cutOut, 320, 350, 375)).toEqual([255, 255, 255]);
    const edge = alphas(cutOut, 377, 378, 379, 380, 381);
    for (let i = 1; i < edge.length; i++) expect(edge[i]).toBeLessThanOrEqual(edge[i - 1]!);
    expect(edge.some((alpha) => alpha > 20 && alpha < 235)).toBe(true);
    expect(edge.at(-1)).toBe(0);
  });

  test("the shadow is soft", () => {
    const [dark, half, light] = alphas(pop({})![0]!, 370, 379, 390) as [number, number, number];
    expect(dark).toBe(255);
    expect(Math.abs(half - 128)).toBeLessThan(20);
    expect(light).toBe(0);
  });
});

describe("the spring", () => {
  const scales = (params: EffectParams<"subjectPop">, ...frames: number[]) => {
    const cutOut = pop(params)!.at(-1)!;
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

  test("takes the shadow along, which falls away as the subject rises", () => {
    const [shadow] = pop({ shadowOffsetPx: { x: 108, y: -54 }, shadowOpacity: 0.5 })!;
    const place = shadow!.place(60)!;
    expect(place).toMatchObject({ scale: 1.15, about: { x: 0.5, y: 0.5 }, opacity: 0.5 });
    // A tenth of the height, which is 36 pixels of 640, and a twentieth of the height, upwards.
    expect(place.shift.x).toBeCloseTo(36 / 640, 9);
    expect(place.shift.y).toBeCloseTo(-0.05, 9);
    const early = shadow!.place(1)!;
    expect(early.opacity).toBeLessThan(0.5);
    expect(early.shift.x).toBeLessThan(place.shift.x);
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
        for (const layer of pop(given)!) {
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
