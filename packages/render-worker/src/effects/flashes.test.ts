import { expect, test } from "vitest";
import { DrawnOverlay } from "../../test/draw-overlay.js";
import { shotOf } from "../../test/shot-of.js";

const shot = shotOf({ startFrame: 100, endFrame: 160, leadInFrames: 5, leadOutFrames: 5 });
const frames = Array.from({ length: 70 }, (_, i) => 95 + i);
const dark = [16, 128, 128] as const;

/** How many times light rises from none. */
const flashes = (lights: number[]) =>
  lights.filter((light, i) => light > 0.2 && !(lights[i - 1]! > 0.2)).length;

test("a quick flash is brightest in the frame of its time, dies away, and is over within half a second", () => {
  using flash = new DrawnOverlay("quickFlash", { flashTime: 0.5 }, { shot });
  const light = frames.map((frame) => flash.state(frame)[0]!);
  expect(light.indexOf(Math.max(...light))).toBe(20);
  expect(flash.middle(dark, 115)).toBe(235);
  for (let i = 21; i < 32; i++) expect(light[i]).toBeLessThan(light[i - 1]!);
  expect([...light.slice(0, 18), ...light.slice(33)].every((value) => value === 0)).toBe(true);
  expect(flash.middle(dark, 100)).toBe(16);
});

test("without a time it flashes in the middle, and its intensity is the light's", () => {
  using flash = new DrawnOverlay("quickFlash", { intensity: 0.5 }, { shot });
  expect(flash.state(130)).toEqual([0.5]);
  expect(flash.middle(dark, 130)).toBe(Math.round(16 + 219 / 2));
});

test("a pulse flashes as often as it says, from when it says, and every second frame at most", () => {
  using pulse = new DrawnOverlay("flashPulse", { frequency: 3, flashAt: 1 }, { shot });
  const light = frames.map((frame) => pulse.state(frame)[0]!);
  expect(light.slice(0, 36).every((value) => value === 0)).toBe(true);
  expect(flashes(light.slice(0, 65))).toBe(3);
  expect(Math.max(...light)).toBeCloseTo(0.8, 9);
  using fast = new DrawnOverlay("flashPulse", { frequency: 30 }, { shot });
  expect(fast.state(100)[0]).toBeCloseTo(0, 9);
  expect(fast.state(101)[0]).toBeCloseTo(0.8, 9);
  expect(fast.state(102)[0]).toBeCloseTo(0, 9);
});

test.each([
  [4, 8],
  [7, 14],
  [13, 26],
  [30, 30],
])("a strobe of %i Hz flashes %i times in two seconds, on or off", (frequency, count) => {
  using strobe = new DrawnOverlay("strobeEffect", { frequency, intensity: 0.7 }, { shot });
  const light = frames.map((frame) => strobe.state(frame)[0]!);
  expect(flashes(light.slice(0, 65))).toBe(count);
  expect(new Set(light)).toEqual(new Set([0, 0.7]));
  expect(light[4]).toBe(0);
  expect(light[5]).toBe(0.7);
});

test("a strobe of no frequency draws nothing", () => {
  expect(() => new DrawnOverlay("strobeEffect", { frequency: 0 })).toThrow(TypeError);
});
