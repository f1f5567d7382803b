import type { EffectParams } from "@segue/protocol";
import { expect, test } from "vitest";
import { contributionOf } from "../../test/contribution-of.js";
import type { Framing } from "../scene/framing.js";

const size = { width: 640, height: 360 };
const box = { x: 0.25, y: 0.25, width: 0.25, height: 0.5 };

const decalsOf = async (params: EffectParams<"mapHighlight">, framing?: Framing) =>
  (await contributionOf("mapHighlight", { boxPosition: box, ...params }, size, framing ? { framing } : {}))
    .decals!;

test("the line lies on the box's edges, in the image's fractions", async () => {
  const [, line] = await decalsOf({});
  const patch = line!.paint(640, 360)!;
  const at = (x: number, y: number) => {
    const [left, top] = [x - patch.x, y - patch.y];
    return left >= 0 && left < patch.width ? (patch.alpha[top * patch.width + left] ?? 0) : 0;
  };
  // Left, right, top and bottom edge: 160, 320, 90, 270. The line is 5/3 pixels wide.
  for (const [x, y] of [
    [160, 180],
    [320, 180],
    [240, 90],
    [240, 270],
  ] as const)
    expect(at(x, y)).toBeGreaterThan(120);
  expect(at(240, 180)).toBe(0);
  expect(at(150, 180)).toBe(0);
  // An image of which the picture is the right half.
  const [, moved] = await decalsOf({}, { x: 0.5, y: 0, width: 0.5, height: 1 });
  expect(moved!.paint(640, 360)?.x ?? 0).toBe(0);
});

test("it glows by its intensity for a while, fades, and leaves its line", async () => {
  const [glow, line] = await decalsOf({ highlightDuration: 2, fadeToNormalDuration: 1 });
  expect([0, 30, 75, 90, 119].map((frame) => glow!.strength(frame))).toEqual([0, 1, 0.5, 0, 0]);
  expect(line!.strength(119)).toBeGreaterThan(0.3);
  const brightest = async (glowIntensity: number) => {
    const [halo] = await decalsOf({ glowIntensity });
    return halo!.paint(640, 360)!.alpha.reduce((most, alpha) => Math.max(most, alpha), 0);
  };
  expect(await brightest(1)).toBeGreaterThan((await brightest(0.3)) * 2);
});

test("the name stands beside the box, where there is room, or where it is told to", async () => {
  const plateOf = async (params: EffectParams<"mapHighlight">) =>
    (await decalsOf({ locationName: "Rome", ...params }))[2]!.paint(640, 360)!;
  expect((await plateOf({})).x).toBeGreaterThanOrEqual(320);
  const left = await plateOf({ boxPosition: { ...box, x: 0.7 } });
  expect(left.x + left.width).toBeLessThanOrEqual(0.7 * 640);
  const wide = await plateOf({ boxPosition: { x: 0.1, y: 0.1, width: 0.8, height: 0.3 } });
  expect(wide.y).toBeGreaterThanOrEqual(0.4 * 360);
  const told = await plateOf({ textPosition: { x: 0.5, y: 0.7 } });
  expect(told.x + told.width / 2).toBeCloseTo(320, -1);
  expect(told.y + told.height / 2).toBeCloseTo(252, -1);
});

test("boxes of no size and outside the image paint what can be seen of them", async () => {
  for (const boxPosition of [
    { x: 0.5, y: 0.5, width: 0, height: 0 },
    { x: 1, y: 1, width: 0.5, height: 0.5 },
    { x: 0, y: 0, width: 1, height: 1 },
  ])
    for (const decal of await decalsOf({ boxPosition, locationName: "Somewhere" })) {
      const patch = decal.paint(640, 360);
      if (!patch) continue;
      expect(patch.x + patch.width).toBeLessThanOrEqual(640);
      expect(patch.y + patch.height).toBeLessThanOrEqual(360);
    }
});
