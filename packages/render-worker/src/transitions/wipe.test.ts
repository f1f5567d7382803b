import { type Frame, Kernels, rgbToYuv } from "@segue/kernels";
import { expect, test } from "vitest";
import { SharedMaps } from "../scene/shared-maps.js";
import { type WipeDesign, wipe } from "./wipe.js";

const [WIDTH, HEIGHT] = [320, 180];
const kernels = Kernels.load();
const maps = new SharedMaps(kernels);
const [out, outgoing, incoming] = [0, 1, 2].map(() => kernels.allocFrame(WIDTH, HEIGHT)) as [
  Frame,
  Frame,
  Frame,
];

/** Luma of the frame's middle row; the outgoing frame is 50, the incoming one 200. */
function row(design: WipeDesign, progress: number): Uint8Array {
  kernels.fill(outgoing, [50, 128, 128]);
  kernels.fill(incoming, [200, 128, 128]);
  wipe(design)(kernels, { out, outgoing, incoming }, progress, maps);
  return out.bytes.slice(90 * WIDTH, 91 * WIDTH);
}

test("a plain wipe uncovers the incoming frame in its order", () => {
  const design: WipeDesign = { name: "plain", order: () => (x) => x, softness: 0.02 };
  const half = row(design, 0.5);
  expect([...half.subarray(0, 150)].every((luma) => luma === 200)).toBe(true);
  expect([...half.subarray(170)].every((luma) => luma === 50)).toBe(true);
  for (let i = 1; i < WIDTH; i++) expect(half[i]).toBeLessThanOrEqual(half[i - 1]!);
  expect(row(design, 0.999).every((luma) => luma === 200)).toBe(true);
});

test("orders are in units of the shorter side, and scaled to their range", () => {
  const sizes: unknown[] = [];
  const order: WipeDesign["order"] = (size) => {
    sizes.push(size);
    return (x) => 100 - 7 * x;
  };
  const half = row({ name: "scaled", order, softness: 0.02 }, 0.5);
  expect(sizes).toEqual([{ width: 320 / 180, height: 1 }]);
  expect([half[0], half[WIDTH - 1]]).toEqual([50, 200]);
});

test("an even wipe uncovers the same area in the same time, whatever its order", () => {
  const design: WipeDesign = { name: "even", order: () => (x) => x ** 5, evenness: 1, softness: 0.001 };
  const uncovered = row(design, 0.5).filter((luma) => luma > 125).length;
  expect(Math.abs(uncovered - WIDTH / 2)).toBeLessThan(8);
  const uneven = row({ ...design, name: "uneven", evenness: 0 }, 0.5).filter((luma) => luma > 125).length;
  expect(uneven).toBeGreaterThan(0.8 * WIDTH);
});

test("bands lie along the edge, and have left the frame in the end", () => {
  const color = [139, 0, 255] as const;
  const band = { color, from: -0.1, to: 0.1, rise: 0.01, fall: 0.01 };
  const design: WipeDesign = { name: "bands", order: () => (x) => x, softness: 0.01, bands: [band] };
  const [luma] = rgbToYuv(color);
  const half = row(design, 0.5);
  expect([...half.subarray(135, 185)].every((value) => value === luma)).toBe(true);
  expect([half[100], half[220]]).toEqual([200, 50]);
  expect(row(design, 0.999).filter((value) => value === 200).length).toBeGreaterThan(0.98 * WIDTH);
});

test("its map is made once a size", () => {
  let made = 0;
  const order: WipeDesign["order"] = () => {
    made++;
    return (x) => x;
  };
  const drawn = wipe({ name: "once", order, softness: 0.02 });
  drawn.prepare!(maps, { width: WIDTH, height: HEIGHT });
  for (const progress of [0.2, 0.4]) drawn(kernels, { out, outgoing, incoming }, progress, maps);
  expect(made).toBe(1);
});
