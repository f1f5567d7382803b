import { Kernels } from "@segue/kernels";
import { Direction, type EffectParams, TransitionType } from "@segue/protocol";
import { expect, test } from "vitest";
import { digest } from "../../test/digest.js";
import { effectOf, photo, planOf, shotOf, smallCanvas } from "../../test/shot-of.js";
import { Stage } from "../scene/stage.js";

const kernels = Kernels.load();

/** Draws frames of a shot of 40 frames at 30 fps with the tool; without parameters, without it. */
async function draw(params: EffectParams<"brandedTransition"> | undefined, frames: number[], more = {}) {
  using stage = new Stage(kernels);
  const tools = params ? [effectOf("brandedTransition", params)] : [];
  const shot = shotOf({
    endFrame: 40,
    imagePath: photo("coffee.png"),
    effectsPlan: planOf({ tools, ...more }),
  });
  stage.begin(smallCanvas, [shot]);
  await stage.load(frames[0]!);
  const out = kernels.allocFrame(smallCanvas.width, smallCanvas.height);
  const drawn = frames.map((frame) => {
    stage.draw(frame, out);
    return { bytes: out.bytes.slice(), state: stage.state(frame) };
  });
  kernels.free(out);
  return drawn;
}

const mean = (bytes: Uint8Array) => bytes.subarray(0, 160 * 90).reduce((sum, y) => sum + y, 0) / (160 * 90);

test("a crossfade at both edges: from black in, to black out, nothing in between", async () => {
  const params = { transitionType: TransitionType.CROSSFADE, duration: 0.4 };
  const [first, half, free, closing, last] = await draw(params, [0, 5, 20, 33, 39]);
  const [plain] = await draw(undefined, [20]);
  expect(digest(free!.bytes)).toBe(digest(plain!.bytes));
  const light = (bytes: Uint8Array) => (mean(bytes) - 16) / (mean(plain!.bytes) - 16);
  // 12 frames, half a frame in.
  expect(light(first!.bytes)).toBeCloseTo(0.5 / 12, 1);
  expect(light(half!.bytes)).toBeCloseTo(5.5 / 12, 1);
  expect(light(closing!.bytes)).toBeCloseTo(6.5 / 12, 1);
  expect(light(last!.bytes)).toBeCloseTo(0.5 / 12, 1);
});

test.each([
  [Direction.IN, true, false],
  [Direction.OUT, false, true],
  [Direction.BOTH, true, true],
])("direction %i", async (direction, opens, closes) => {
  const [first, last] = await draw({ direction, duration: 0.5 }, [1, 38]);
  const [plain] = await draw(undefined, [1]);
  expect(digest(first!.bytes) !== digest(plain!.bytes)).toBe(opens);
  expect(digest(last!.bytes) !== digest(plain!.bytes)).toBe(closes);
});

test("longer than the segment allows, both edges take half of it", async () => {
  const params = { transitionType: TransitionType.CROSSFADE, duration: 60 };
  const [before, after] = await draw(params, [19, 20]);
  const [plain] = await draw(undefined, [0]);
  for (const { bytes } of [before!, after!]) expect(mean(bytes) / mean(plain!.bytes)).toBeGreaterThan(0.95);
});

test("intensity is how much of it shows, and none of it leaves the frame alone", async () => {
  const params = { transitionType: TransitionType.CROSSFADE, duration: 0.5 };
  const [full, half, none] = await Promise.all(
    [1, 0.5, 0].map(async (intensity) => (await draw({ ...params, intensity }, [0]))[0]!.bytes),
  );
  const [plain] = await draw(undefined, [0]);
  expect(digest(none!)).toBe(digest(plain!.bytes));
  expect(mean(half!)).toBeCloseTo((mean(full!) + mean(plain!.bytes)) / 2, 0);
});

test("it is drawn over fades: a wipe's band shows where the picture is still black", async () => {
  const params = { transitionType: TransitionType.PURPLE_WIPE, direction: Direction.IN, duration: 1 };
  const [wiped] = await draw(params, [12], { fadeIn: 1.2 });
  const [faded] = await draw(undefined, [12], { fadeIn: 1.2 });
  const chroma = (bytes: Uint8Array) => Math.max(...bytes.subarray(160 * 90, 160 * 90 + 80 * 45));
  expect(chroma(wiped!.bytes)).toBeGreaterThan(200);
  expect(chroma(faded!.bytes)).toBeLessThan(150);
});

test("its memory is given back", async () => {
  await draw({ intensity: 0.5 }, [0]);
  const { used } = kernels.memory;
  await draw({ intensity: 0.5 }, [0]);
  expect(kernels.memory.used).toBe(used);
});

test("a cut is nothing to play", async () => {
  const [cut] = await draw({ transitionType: TransitionType.NONE }, [0]);
  const [plain] = await draw(undefined, [0]);
  expect(digest(cut!.bytes)).toBe(digest(plain!.bytes));
});
