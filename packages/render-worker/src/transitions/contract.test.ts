import { type Frame, Kernels } from "@segue/kernels";
import { enumName, type TransitionType } from "@segue/protocol";
import { describe, expect, test } from "vitest";
import { digest } from "../../test/digest.js";
import { photo, planOf, shotOf } from "../../test/shot-of.js";
import { SharedMaps } from "../scene/shared-maps.js";
import { Stage } from "../scene/stage.js";
import { transitions } from "./registry.js";

const sizes = [
  [320, 180],
  [180, 320],
  [180, 180],
  [322, 182],
] as const;

/** Frames of a window, as a transition of a second has them. */
const FRAMES = 30;
const names = Object.keys(transitions).map((type) => enumName("TransitionType", Number(type))!);
const all = Object.entries(transitions).map(([type, drawer], i) => ({
  name: names[i]!,
  type: Number(type) as TransitionType,
  drawer: drawer!,
}));

const kernels = Kernels.load();

/** A transition between two frames of many colours, over one set of maps. */
function windowOf(drawer: (typeof all)[number]["drawer"], width: number, height: number) {
  const maps = new SharedMaps(kernels);
  const [out, outgoing, incoming] = [0, 1, 2].map(() => kernels.allocFrame(width, height)) as [
    Frame,
    Frame,
    Frame,
  ];
  const sides = [3, 5].map((step) =>
    Uint8Array.from(
      { length: out.bytes.length },
      (_, i) => 126 + 109 * Math.sin((step / 40) * ((i % width) + i / width)),
    ),
  ) as [Uint8Array, Uint8Array];
  drawer.prepare?.(maps, { width, height });
  return {
    sides,
    draw(progress: number): Uint8Array {
      outgoing.bytes.set(sides[0]);
      incoming.bytes.set(sides[1]);
      drawer(kernels, { out, outgoing, incoming }, progress, maps);
      return out.bytes.slice();
    },
    [Symbol.dispose]() {
      for (const frame of [out, outgoing, incoming]) kernels.free(frame);
      maps[Symbol.dispose]();
    },
  };
}

const meanDifference = (a: Uint8Array, b: Uint8Array) =>
  a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;

describe.each(all)("$name", ({ name, type, drawer }) => {
  test.each(sizes)("%ix%i: from the one frame to the other, the same in any order", (width, height) => {
    using seen = windowOf(drawer, width, height);
    const [from, to] = seen.sides;
    const progress = (frame: number) => (frame + 0.5) / FRAMES;
    const first = seen.draw(progress(0));
    // A slide moves by whole pairs of pixels: on small frames not yet in its first.
    if (!name.startsWith("slide_")) expect(meanDifference(first, from)).toBeGreaterThan(0);
    expect(meanDifference(first, from)).toBeLessThan(meanDifference(from, to) / 4);
    const last = seen.draw(progress(FRAMES - 1));
    expect(meanDifference(last, to)).toBeLessThan(meanDifference(from, to) / 12);
    const order = [3, 11, 15, 21, 27];
    const once = order.map((frame) => digest(seen.draw(progress(frame))));
    using other = windowOf(drawer, width, height);
    for (const i of [4, 1, 3, 0, 2]) expect(digest(other.draw(progress(order[i]!)))).toBe(once[i]);
  });

  test("changes all the way: no two frames of its window are alike", () => {
    using seen = windowOf(drawer, 320, 180);
    let before = seen.draw(0.5 / FRAMES);
    for (let frame = 1; frame < FRAMES; frame++) {
      const now = seen.draw((frame + 0.5) / FRAMES);
      // Slides rest at both ends, where they move by less than a pair of pixels.
      if (frame > 3 && frame < 0.85 * FRAMES) expect(digest(now)).not.toBe(digest(before));
      before = now;
    }
  });

  test("both batches draw its window alike, whatever they drew before", async () => {
    const canvas = { width: 320, height: 180, fps: { numerator: 30, denominator: 1 } };
    const shots = [
      shotOf({
        segmentIndex: 0,
        segmentId: "a",
        endFrame: 20,
        leadOutFrames: 6,
        imagePath: photo("coffee.png"),
        effectsPlan: planOf({ transition: { type } }),
      }),
      shotOf({
        segmentIndex: 1,
        segmentId: "b",
        startFrame: 20,
        endFrame: 40,
        leadInFrames: 6,
        imagePath: photo("chelsea.png"),
      }),
    ];
    const render = async (frames: number[]) => {
      const own = Kernels.load({ module: kernels.module, reservedBytes: 1 << 26 });
      using stage = new Stage(own);
      stage.begin(canvas, shots);
      const out = own.allocFrame(canvas.width, canvas.height);
      const drawn = new Map<number, string>();
      for (const frame of frames) {
        if (stage.needsLoad(frame)) await stage.load(frame);
        stage.draw(frame, out);
        drawn.set(frame, digest(out.bytes));
      }
      return drawn;
    };
    const outgoing = await render([10, 14, 17, 19, 22, 25]);
    const incoming = await render([25, 22, 19, 17, 14]);
    expect([...incoming].map(([frame]) => outgoing.get(frame))).toEqual([...incoming.values()]);
  });
});
