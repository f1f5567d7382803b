import { packMask, Side } from "@segue/protocol";
import { expect, test } from "vitest";
import { contributionOf } from "../../test/contribution-of.js";
import { subjectOf } from "../../test/shot-of.js";
import type { Decal, Patch } from "./effect.js";

const size = { width: 640, height: 360 };
const disc = new Uint8Array(320 * 180).map((_, i) =>
  Math.hypot((i % 320) - 160, Math.floor(i / 320) - 70) < 30 ? 1 : 0,
);
const subject = subjectOf({
  bbox: { x: 0.4, y: 0.22, width: 0.2, height: 0.34 },
  mask: packMask(disc, 320, 180),
});

async function decalsOf(
  params: { characterName?: string; labelPosition?: Side; cps?: number },
  more = { subject },
  of = size,
) {
  const all = { glowStages: [], stageDurations: [], ...params };
  return (await contributionOf("characterHighlight", all, of, more)).decals!;
}

const painted = (decals: readonly Decal[], { width, height } = size) =>
  decals.flatMap((decal) => decal.paint(width, height) ?? []);

test("the glow is that of subject_glow", async () => {
  const [glow] = await decalsOf({});
  const { decal } = await contributionOf("subjectGlow", { glowStages: [], stageDurations: [] }, size, {
    subject,
  });
  expect(glow!.paint(640, 360)).toEqual(decal!.paint(640, 360));
  const strengths = (one: Decal) => [0, 20, 60].map((frame) => one.strength(frame));
  expect(strengths(glow!)).toEqual(strengths(decal!));
});

test("the name stands below or above the subject, on a plate", async () => {
  const [, below] = await decalsOf({ characterName: "Ada Lovelace" });
  expect(below!.paint(640, 360)!.y).toBeGreaterThanOrEqual(0.56 * 360);
  const [, above] = await decalsOf({ characterName: "Ada Lovelace", labelPosition: Side.TOP });
  const plate = above!.paint(640, 360)!;
  expect(plate.y).toBeLessThan(0.22 * 360);
  expect(plate.x + plate.width / 2).toBeCloseTo(320, -1);
});

test("the name is typed, letter by letter, each with paint of its own", async () => {
  const decals = (await decalsOf({ characterName: "Ada Lovelace", cps: 10 })).slice(3);
  expect(decals).toHaveLength(12);
  const shown = (frame: number) => decals.filter((decal) => decal.strength(frame) > 0).length;
  expect([0, 8, 14, 20, 60].map(shown)).toEqual([0, 1, 3, 5, 12]);
  const letters = painted(decals);
  // A blank has no ink.
  expect(letters).toHaveLength(11);
  for (const [i, letter] of letters.slice(1).entries())
    expect(letter.x).toBeGreaterThanOrEqual(letters[i]!.x + letters[i]!.width);
});

test.each([
  [640, 360],
  [360, 640],
  [480, 480],
  [642, 362],
])("all paint is even and inside the picture, whatever the name: %i x %i", async (width, height) => {
  const check = ({ x, y, ...patch }: Patch) => {
    for (const length of [x, y, patch.width, patch.height]) expect(length % 2).toBe(0);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + patch.width).toBeLessThanOrEqual(width);
    expect(y + patch.height).toBeLessThanOrEqual(height);
    expect(patch.alpha.length).toBe(patch.width * patch.height);
  };
  for (const characterName of ["A name of many words ".repeat(500), "محمد", "रवीन्द्रनाथ", "夏目漱石 👨‍👩‍👧"]) {
    const decals = await decalsOf({ characterName }, { subject }, { width, height });
    expect(decals.length).toBeLessThan(50);
    painted(decals, { width, height }).forEach(check);
  }
});

test("where nobody was found there is no glow, but the name", async () => {
  const decals = await decalsOf({ characterName: "Ada" }, { subject: undefined as never });
  expect(decals).toHaveLength(2 + 3);
  expect(await decalsOf({}, { subject: undefined as never })).toEqual([]);
});

test("in a picture that is smaller than its plate there is no name", async () => {
  const tiny = { width: 16, height: 90 };
  expect(
    painted(await decalsOf({ characterName: "Ada Lovelace" }, { subject }, tiny), tiny).length,
  ).toBeLessThan(2);
});
