import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Kernels } from "@segue/kernels";
import { Motion } from "@segue/protocol";
import sharp from "sharp";
import { expect, test } from "vitest";
import { scratchFolder } from "../../test/scratch-folder.js";
import { planOf, shotOf } from "../../test/shot-of.js";
import { compileBlueprint } from "./blueprint.js";
import { Stage } from "./stage.js";

const FRAMES = 150;
const canvas = { width: 640, height: 360, fps: { numerator: 30, denominator: 1 } };
/** The chart is twice as large as the canvas. */
const [CHART_WIDTH, CHART_HEIGHT, RADIUS] = [1280, 720, 10];
const folder = scratchFolder();

/** White discs on black, as far from each other and the edge as a centroid needs. */
async function chart(): Promise<{ path: string; dots: { x: number; y: number }[] }> {
  const dots = Array.from({ length: 60 }, (_, i) => ({
    x: 70.5 + (i % 10) * 125.3,
    y: 70.5 + Math.floor(i / 10) * 115.7,
  }));
  const discs = dots.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="white"/>`);
  const size = `width="${CHART_WIDTH}" height="${CHART_HEIGHT}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size}/>${discs.join("")}</svg>`;
  const path = join(folder, "chart.png");
  await writeFile(path, await sharp(Buffer.from(svg)).png().toBuffer());
  return { path, dots };
}

/** Centre of the light around a place. */
function centroid(luma: Uint8Array, x: number, y: number, reach: number): { x: number; y: number } {
  let [mass, mx, my] = [0, 0, 0];
  for (let row = Math.floor(y - reach); row <= y + reach; row++) {
    for (let column = Math.floor(x - reach); column <= x + reach; column++) {
      const value = luma[row * canvas.width + column]! - 16;
      mass += value;
      mx += value * (column + 0.5);
      my += value * (row + 0.5);
    }
  }
  return { x: mx / mass, y: my / mass };
}

test("under ken_burns_in, 1.00 to 1.15 over 150 frames, dots keep to the camera's exact path", async () => {
  const { path, dots } = await chart();
  const shot = shotOf({
    endFrame: FRAMES,
    imagePath: path,
    effectsPlan: planOf({ motion: Motion.KEN_BURNS_IN }),
  });
  const { camera } = await compileBlueprint(shot, canvas);
  const kernels = Kernels.load();
  using stage = new Stage(kernels);
  stage.begin(canvas, [shot]);
  await stage.load(0);
  const out = kernels.allocFrame(canvas.width, canvas.height);
  const reach = RADIUS / 2 + 6;
  let [squares, count] = [0, 0];
  for (let frame = 0; frame < FRAMES; frame++) {
    stage.draw(frame, out);
    const luma = out.bytes;
    const { zoom, x, y } = camera(frame);
    for (const dot of dots) {
      const at = {
        x: ((dot.x / CHART_WIDTH - x) * zoom + 0.5) * canvas.width,
        y: ((dot.y / CHART_HEIGHT - y) * zoom + 0.5) * canvas.height,
      };
      const isSeen =
        at.x > reach && at.y > reach && at.x < canvas.width - reach && at.y < canvas.height - reach;
      if (!isSeen) continue;
      const seen = centroid(luma, at.x, at.y, reach);
      squares += (seen.x - at.x) ** 2 + (seen.y - at.y) ** 2;
      count += 2;
    }
  }
  kernels.free(out);
  expect(count).toBeGreaterThan(10_000);
  expect(Math.sqrt(squares / count)).toBeLessThan(0.015);
});
