import { type EffectParams, packMask, type Subject } from "@segue/protocol";
import { describe, expect, test } from "vitest";
import { effectOf, planOf, shotOf, subjectOf } from "../../test/shot-of.js";
import { clockOf } from "../camera/clock.js";
import type { Decal, Patch } from "./effect.js";
import { compileEffect } from "./registry.js";

const [WIDTH, HEIGHT] = [640, 360];

function outline(params: EffectParams<"subjectOutline">, subject: Subject | undefined): Decal | undefined {
  const fps = { numerator: 30, denominator: 1 };
  const effect = effectOf("subjectOutline", params);
  const shot = shotOf({ effectsPlan: planOf({ tools: [effect] }) });
  return compileEffect(effect, {
    shot,
    canvas: { width: WIDTH, height: HEIGHT, fps },
    clock: clockOf(shot, fps),
    image: { path: "", width: WIDTH, height: HEIGHT },
    framing: { x: 0, y: 0, width: 1, height: 1 },
    subject,
  })?.decal;
}

/** Colour and alpha of a pixel of the picture; nothing outside the patch. */
function pixel(patch: Patch, x: number, y: number): number[] {
  const [left, top] = [x - patch.x, y - patch.y];
  if (left < 0 || top < 0 || left >= patch.width || top >= patch.height) return [0, 0, 0, 0];
  return [...patch.color, patch.alpha[top * patch.width + left]!];
}

// At 360 rows a length of the catalogue, made for 1080, is a third: offset 4, line 4, glow 6 pixels.
const plain = { offset: 12, thickness: 12, glow: 0, color: { red: 250, green: 120, blue: 10 } };
const box = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

describe("around a box", () => {
  test("the line has its colour, its gap and its width", () => {
    const patch = outline(plain, subjectOf({ bbox: box }))!.paint(WIDTH, HEIGHT)!;
    // The box's left edge is at 160: the line covers 152 to 156.
    const alphas = [150, 151, 152, 153, 154, 155, 156, 157].map((x) => pixel(patch, x, 180)[3]);
    expect(alphas).toEqual([0, 0, 255, 255, 255, 255, 0, 0]);
    expect(pixel(patch, 154, 180)).toEqual([250, 120, 10, 255]);
    // The same above, below and on the right.
    expect([pixel(patch, 320, 84)[3], pixel(patch, 320, 275)[3], pixel(patch, 485, 180)[3]]).toEqual([
      255, 255, 255,
    ]);
    expect(pixel(patch, 320, 180)[3]).toBe(0);
  });

  test("the patch is even, lies inside the picture, and is no larger than it must be", () => {
    const patch = outline(plain, subjectOf({ bbox: box }))!.paint(WIDTH, HEIGHT)!;
    for (const side of [patch.x, patch.y, patch.width, patch.height]) expect(side % 2).toBe(0);
    expect(patch.alpha.length).toBe(patch.width * patch.height);
    expect(patch.x).toBeGreaterThanOrEqual(144);
    expect(patch.x + patch.width).toBeLessThanOrEqual(496);
    const cut = outline(plain, subjectOf({ bbox: { x: 0.5, y: 0.25, width: 0.5, height: 0.9 } }))!;
    const clipped = cut.paint(WIDTH, HEIGHT)!;
    expect([clipped.x + clipped.width, clipped.y + clipped.height]).toEqual([WIDTH, HEIGHT]);
  });

  test("the glow fades away from the line", () => {
    const patch = outline({ ...plain, glow: 18 }, subjectOf({ bbox: box }))!.paint(WIDTH, HEIGHT)!;
    const outward = [154, 151, 148, 145, 142, 136].map((x) => pixel(patch, x, 180)[3]!);
    expect(outward[0]).toBe(255);
    expect(outward[1]).toBeGreaterThan(100);
    for (let i = 1; i < outward.length; i++) expect(outward[i]).toBeLessThan(outward[i - 1]!);
    expect(outward.at(-1)).toBeLessThanOrEqual(2);
  });

  test("opacity makes the line fainter", () => {
    const patch = outline({ ...plain, opacity: 0.4 }, subjectOf({ bbox: box }))!.paint(WIDTH, HEIGHT)!;
    expect(pixel(patch, 154, 180)[3]).toBe(102);
  });
});

describe("around a mask", () => {
  const RADIUS = 60;
  const disc = new Uint8Array(WIDTH * HEIGHT).map((_, i) =>
    Math.hypot((i % WIDTH) + 0.5 - 320, Math.floor(i / WIDTH) + 0.5 - 180) < RADIUS ? 1 : 0,
  );
  const subject = subjectOf({ bbox: box, mask: packMask(disc, WIDTH, HEIGHT) });

  test("the line follows the mask, not the box, all the way round", () => {
    const patch = outline(plain, subject)!.paint(WIDTH, HEIGHT)!;
    for (let angle = 0; angle < 2 * Math.PI; angle += 0.1) {
      const at = (radius: number) =>
        pixel(
          patch,
          Math.floor(320 + Math.cos(angle) * radius),
          Math.floor(180 + Math.sin(angle) * radius),
        )[3]!;
      expect(at(RADIUS + 6)).toBeGreaterThan(230);
      expect(at(RADIUS - 3)).toBe(0);
      expect(at(RADIUS + 13)).toBe(0);
    }
  });

  test("an empty mask has no outline", () => {
    const nothing = subjectOf({ mask: packMask(new Uint8Array(64 * 36), 64, 36) });
    expect(outline(plain, nothing)!.paint(WIDTH, HEIGHT)).toBeUndefined();
  });

  test("a line that lies outside the picture leaves nothing to paint", () => {
    const all = subjectOf({ mask: packMask(new Uint8Array(64 * 36).fill(1), 64, 36) });
    expect(outline(plain, all)!.paint(WIDTH, HEIGHT)).toBeUndefined();
  });
});

test("without a subject nothing is drawn", () => {
  expect(outline(plain, undefined)).toBeUndefined();
});

test("it appears over animate_in, and pulses between pulse_min and pulse_max", () => {
  const steady = outline({ pulse: false, animateIn: 1 }, subjectOf())!;
  expect([0, 15, 30, 90].map((frame) => steady.strength(frame))).toEqual([0, 0.5, 1, 1]);
  const pulsing = outline({ animateIn: 0, pulseRate: 1, pulseMin: 0.2, pulseMax: 0.8 }, subjectOf())!;
  expect(pulsing.strength(0)).toBeCloseTo(0.8, 9);
  expect(pulsing.strength(15)).toBeCloseTo(0.2, 9);
  expect(pulsing.strength(30)).toBeCloseTo(0.8, 9);
});
