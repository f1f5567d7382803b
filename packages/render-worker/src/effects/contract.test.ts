import { Kernels } from "@segue/kernels";
import { decodeMessage, type Effect, encodeMessage, packMask, type Shot } from "@segue/protocol";
import { describe, expect, test } from "vitest";
import { digest } from "../../test/digest.js";
import { extremeEffect, plainEffect } from "../../test/effect-extremes.js";
import { photo, planOf, shotOf, subjectOf } from "../../test/shot-of.js";
import { Stage } from "../scene/stage.js";
import { drawnEffects } from "./registry.js";

const FRAMES = 24;
const [MASK_WIDTH, MASK_HEIGHT] = [150, 100];
const module = Kernels.load({ reservedBytes: 1 << 20 }).module;

/** An ellipse in the middle. */
const mask = packMask(
  Uint8Array.from({ length: MASK_WIDTH * MASK_HEIGHT }, (_, i) => {
    const [x, y] = [(i % MASK_WIDTH) / MASK_WIDTH, Math.floor(i / MASK_WIDTH) / MASK_HEIGHT];
    return ((x - 0.5) / 0.15) ** 2 + ((y - 0.5) / 0.3) ** 2 < 1 ? 1 : 0;
  }),
  MASK_WIDTH,
  MASK_HEIGHT,
);

/** A shot with the effect, as it comes to a worker: over the wire. */
function shotWith(effect: Effect): Shot {
  const sent = decodeMessage("Effect", encodeMessage("Effect", effect));
  return shotOf({
    segmentId: "contract",
    startFrame: 6,
    endFrame: 6 + FRAMES,
    imagePath: photo("astronaut.png"),
    effectsPlan: planOf({ tools: [sent] }),
    subjects: [{ effects: ["tools[0]"], subject: subjectOf({ mask }) }],
  });
}

/** Draws frames of a shot on a stage of its own, over whatever is in the frame; counted from the shot's start. */
async function draw(shot: Shot, frames: number[], width = 320, height = 180) {
  const kernels = Kernels.load({ module, reservedBytes: 1 << 26 });
  const canvas = { width, height, fps: { numerator: 12, denominator: 1 } };
  const out = kernels.allocFrame(width, height);
  using stage = new Stage(kernels);
  stage.begin(canvas, [shot]);
  await stage.load(shot.startFrame);
  const seen = new Map<number, { look: string; state: string }>();
  for (const [i, frame] of frames.entries()) {
    out.bytes.fill(40 + 30 * (i % 5));
    stage.draw(shot.startFrame + frame, out);
    const state = stage.state(shot.startFrame + frame);
    seen.set(frame, { look: digest(out.bytes), state: JSON.stringify(state) });
  }
  return seen;
}

const all = Array.from({ length: FRAMES }, (_, i) => i);
const shuffled = [13, 2, 23, 7, 0, 19, 11];

describe.each(drawnEffects)("%s", (name) => {
  test.each([
    [320, 180],
    [180, 320],
    [180, 180],
    [322, 182],
  ])("%ix%i: a frame is the same whatever was drawn before", async (width, height) => {
    const shot = shotWith(plainEffect(name));
    const once = await draw(shot, all, width, height);
    const again = await draw(shot, shuffled, width, height);
    expect([...again.values()]).toEqual(shuffled.map((frame) => once.get(frame)));
  });

  test.each(["least", "greatest"] as const)("with all parameters at their %s", async (end) => {
    const shot = shotWith(extremeEffect(name, end));
    const once = await draw(shot, all);
    const again = await draw(shot, shuffled);
    expect([...again.values()]).toEqual(shuffled.map((frame) => once.get(frame)));
  });

  test("frames of equal state look the same, and state is made of numbers", async () => {
    for (const effect of [plainEffect(name), extremeEffect(name, "greatest")]) {
      const looks = new Map<string, string>();
      for (const [frame, { look, state }] of await draw(shotWith(effect), all)) {
        // JSON has null for what is not a number.
        expect(state).not.toContain("null");
        expect([frame, looks.get(state) ?? look]).toEqual([frame, look]);
        looks.set(state, look);
      }
    }
  });
});

test("all memory of a scene is given back with it", async () => {
  const kernels = Kernels.load({ module, reservedBytes: 1 << 27 });
  const canvas = { width: 160, height: 90, fps: { numerator: 12, denominator: 1 } };
  const out = kernels.allocFrame(canvas.width, canvas.height);
  // The first time scratch is taken, which stays.
  for (const isFirst of [true, false]) {
    for (const name of drawnEffects) {
      const shot = shotWith(plainEffect(name));
      const before = kernels.memory.used;
      using stage = new Stage(kernels);
      stage.begin(canvas, [shot]);
      await stage.load(shot.startFrame);
      stage.draw(shot.startFrame + 3, out);
      stage[Symbol.dispose]();
      if (!isFirst) expect([name, kernels.memory.used]).toEqual([name, before]);
    }
  }
});
