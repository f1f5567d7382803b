import { type EffectParams, packMask, type Subject } from "@segue/protocol";
import { describe, expect, test } from "vitest";
import { effectOf, planOf, shotOf, subjectOf } from "../../test/shot-of.js";
import { clockOf } from "../camera/clock.js";
import { compileEffect } from "./registry.js";

const fps = { numerator: 30, denominator: 1 };

/** The stages that are not given take their defaults. */
function glow(params: Partial<EffectParams<"subjectGlow">>, subject: Subject | undefined) {
  const effect = effectOf("subjectGlow", { glowStages: [], stageDurations: [], ...params });
  const shot = shotOf({ effectsPlan: planOf({ tools: [effect] }) });
  return compileEffect(effect, {
    shot,
    canvas: { width: 640, height: 360, fps },
    clock: clockOf(shot, fps),
    image: { path: "", width: 640, height: 360 },
    framing: { x: 0, y: 0, width: 1, height: 1 },
    subject,
  })?.decal;
}

/** Opacities along a line to the right from the edge of a disc in the middle, of radius `height / 6`. */
function outward(width: number, height: number): number[] {
  const radius = height / 6;
  const [maskWidth, maskHeight] = [width * 2, height * 2];
  const disc = new Uint8Array(maskWidth * maskHeight).map((_, i) =>
    Math.hypot((i % maskWidth) + 0.5 - width, Math.floor(i / maskWidth) + 0.5 - height) < 2 * radius ? 1 : 0,
  );
  const patch = glow({}, subjectOf({ mask: packMask(disc, maskWidth, maskHeight) }))!.paint(width, height)!;
  const row = height / 2 - patch.y;
  const start = Math.ceil(width / 2 + radius) + 1 - patch.x;
  return [...patch.alpha.subarray(row * patch.width + start, (row + 1) * patch.width)];
}

describe("the light", () => {
  test("falls off smoothly, from strong at the edge to nothing", () => {
    const light = outward(640, 360);
    expect(light[0]).toBeGreaterThan(180);
    expect(light.at(-1)).toBeLessThanOrEqual(1);
    for (let i = 1; i < light.length; i++) {
      // The noise against banding is one and a half steps.
      expect(light[i]! - light[i - 1]!).toBeLessThanOrEqual(3);
      expect(light[i - 1]! - light[i]!).toBeLessThan(24);
    }
  });

  test("has no rings: flat runs in its far part are short", () => {
    const far = outward(1280, 720).slice(40, 110);
    let longest = 0;
    for (let i = 0, run = 0; i < far.length; i++) {
      run = i > 0 && far[i] === far[i - 1] ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    expect(far[0]! - far.at(-1)!).toBeGreaterThan(30);
    expect(longest).toBeLessThanOrEqual(4);
  });

  test("is scaled with the picture", () => {
    const [small, large] = [outward(640, 360), outward(1280, 720)];
    for (const place of [5, 10, 20, 40])
      expect(Math.abs(small[place]! - large[place * 2 + 1]!)).toBeLessThan(12);
  });

  test.each([
    [640, 360],
    [360, 640],
    [360, 360],
    [642, 362],
  ])("fits a picture of %i × %i, with a mask or a box that reaches outside", (width, height) => {
    const bbox = { x: -0.2, y: 0.5, width: 0.7, height: 0.9 };
    const patch = glow({}, subjectOf({ bbox }))!.paint(width, height)!;
    for (const side of [patch.x, patch.y, patch.width, patch.height]) expect(side % 2).toBe(0);
    expect(patch.x).toBe(0);
    expect(patch.y + patch.height).toBe(height);
    expect(patch.alpha.length).toBe(patch.width * patch.height);
  });
});

test("an empty mask does not glow, and without a subject there is nothing", () => {
  expect(glow({}, subjectOf({ mask: packMask(new Uint8Array(64), 8, 8) }))!.paint(640, 360)).toBeUndefined();
  expect(glow({}, undefined)).toBeUndefined();
});

describe("the stages", () => {
  const at = (params: Partial<EffectParams<"subjectGlow">>, ...seconds: number[]) => {
    const { strength } = glow(params, subjectOf())!;
    return seconds.map((second) => strength(Math.round(second * 30)));
  };

  test("are settled into one after the other; the last strength stays", () => {
    expect(at({}, -1, 0, 0.4, 1.4, 2.9, 60)).toEqual([0, 0, 1, 0.6, 0.3, 0.3]);
    const [rising] = at({}, 0.1);
    expect(rising).toBeGreaterThan(0.5);
    expect(rising).toBeLessThan(1);
  });

  test("need no length of their own, nor any at all", () => {
    expect(at({ glowStages: [0.5, 1, 0.2], stageDurations: [1] }, 0.9, 1.9, 2.9)).toEqual([0.5, 1, 0.2]);
    expect(at({ glowStages: [0.5, 1, 0.2], stageDurations: [0, 0, 0] }, 0, 5)).toEqual([0.2, 0.2]);
    expect(at({ glowStages: [0, 1], stageDurations: [3600, 3600] }, 10, 3599, 7199)).toEqual([0, 0, 1]);
  });
});
