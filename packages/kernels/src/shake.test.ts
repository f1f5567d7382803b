import { expect, test } from "vitest";
import { Kernels } from "./kernels.js";

const FRAMES = 150;
const [WIDTH, HEIGHT] = [640, 360];
const ZOOM = 1.15;
const RADIUS = 5;

/** Coverage of a pixel by a disc, by 8 x 8 points. */
function coverage(x: number, y: number, cx: number, cy: number): number {
  let inside = 0;
  for (let j = 0; j < 8; j++) {
    for (let i = 0; i < 8; i++) {
      if (Math.hypot(x + (i + 0.5) / 8 - cx, y + (j + 0.5) / 8 - cy) < RADIUS) inside++;
    }
  }
  return inside / 64;
}

test("dots of a slowly zoomed chart follow their exact path within 0.015 px rms", () => {
  const kernels = Kernels.load();
  const [sw, sh] = [Math.round(WIDTH * ZOOM), Math.round(HEIGHT * ZOOM)];
  const picture = kernels.allocPicture(sw, sh);
  const bytes = picture.bytes;
  bytes.fill(16, 0, sw * sh);
  bytes.fill(128, sw * sh);
  const dots: [x: number, y: number][] = [];
  for (let cy = 60.5; cy < sh - 50; cy += 57.3) {
    for (let cx = 70.5; cx < sw - 60; cx += 61.7) {
      dots.push([cx, cy]);
      for (let y = Math.floor(cy - RADIUS); y <= cy + RADIUS; y++) {
        for (let x = Math.floor(cx - RADIUS); x <= cx + RADIUS; x++) {
          bytes[y * sw + x] = Math.round(16 + 219 * coverage(x, y, cx, cy));
        }
      }
    }
  }
  expect(dots.length).toBeGreaterThan(40);

  const out = kernels.allocFrame(WIDTH, HEIGHT);
  let squares = 0;
  let count = 0;
  let backward = 0;
  const before = new Map<number, number>();
  for (let n = 0; n < FRAMES; n++) {
    const zoom = 1 + ((ZOOM - 1) * n) / (FRAMES - 1);
    const window = { x: 0, y: 0, width: sw / zoom, height: sh / zoom };
    window.x = (sw - window.width) / 2;
    window.y = (sh - window.height) / 2;
    kernels.sample(out, picture, window);
    const luma = out.bytes;
    for (const [d, [dx, dy]] of dots.entries()) {
      const px = ((dx - window.x) * WIDTH) / window.width;
      const py = ((dy - window.y) * HEIGHT) / window.height;
      const reach = RADIUS + 4;
      if (px < reach || py < reach || px > WIDTH - reach || py > HEIGHT - reach) continue;
      let [mass, mx, my] = [0, 0, 0];
      for (let y = Math.floor(py - reach); y <= py + reach; y++) {
        for (let x = Math.floor(px - reach); x <= px + reach; x++) {
          const value = (luma[y * WIDTH + x] as number) - 16;
          mass += value;
          mx += value * (x + 0.5);
          my += value * (y + 0.5);
        }
      }
      squares += (mx / mass - px) ** 2 + (my / mass - py) ** 2;
      count += 2;
      // Zooming in about the centre drives every dot away from it.
      const radius = Math.hypot(mx / mass - WIDTH / 2, my / mass - HEIGHT / 2);
      if (Math.hypot(px - WIDTH / 2, py - HEIGHT / 2) > 60) {
        if (radius < (before.get(d) ?? 0) - 0.01) backward++;
        before.set(d, radius);
      }
    }
  }
  const rms = Math.sqrt(squares / count);
  if (process.env.SHAKE) console.log(`shake: ${rms.toFixed(5)} px rms over ${count} coordinates`);
  expect(rms).toBeLessThan(0.015);
  expect(backward).toBe(0);
});
