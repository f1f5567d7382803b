import { sharp } from "./segue-packages.mjs";

/** Grey levels that leave room for a filter to overshoot without being cut off. */
const GROUND = 64;
const DOT = 192;

/** A chart for a canvas is twice its size; all lengths are in pixels of the chart. */
const SCALE = 2;
const RADIUS = 10;
const SPACING = 90;
/** Points in a row across a pixel, to draw smooth edges. */
const FINE = 8;

/**
 * Draws a chart of dots on no particular grid, as a PNG.
 * @param {{ width: number, height: number }} canvas
 * @returns {Promise<{ x: number, y: number }[]>} centres of the dots, in fractions of the chart
 */
export async function drawDotChart(path, canvas) {
  const [width, height] = [canvas.width * SCALE, canvas.height * SCALE];
  const pixels = Buffer.alloc(width * height, GROUND);
  const dots = [];
  for (let cy = SPACING; cy < height - SPACING / 2; cy += SPACING + 1.3) {
    for (let cx = SPACING; cx < width - SPACING / 2; cx += SPACING + 3.7) {
      drawDot(pixels, width, cx, cy);
      dots.push({ x: cx / width, y: cy / height });
    }
  }
  const rgb = Buffer.alloc(pixels.length * 3);
  for (let i = 0; i < pixels.length; i++) rgb.fill(pixels[i], 3 * i, 3 * i + 3);
  await sharp(rgb, { raw: { width, height, channels: 3 } })
    .png()
    .toFile(path);
  return dots;
}

function drawDot(pixels, width, cx, cy) {
  for (let y = Math.floor(cy - RADIUS); y <= cy + RADIUS; y++) {
    for (let x = Math.floor(cx - RADIUS); x <= cx + RADIUS; x++) {
      let inside = 0;
      for (let k = 0; k < FINE * FINE; k++) {
        const [dx, dy] = [((k % FINE) + 0.5) / FINE, (Math.floor(k / FINE) + 0.5) / FINE];
        if (Math.hypot(x + dx - cx, y + dy - cy) < RADIUS) inside++;
      }
      pixels[y * width + x] = Math.round(GROUND + ((DOT - GROUND) * inside) / (FINE * FINE));
    }
  }
}

/** Pixels of the canvas around a dot in which nothing else is, for a zoom up to 1.2. */
const REACH = Math.ceil((RADIUS * 1.2) / SCALE) + 4;

/**
 * Finds a dot near where it should be.
 * @param {Uint8Array} luma of a frame
 * @param {{ width: number, height: number }} canvas
 * @param {{ x: number, y: number }} expected in pixels of the canvas
 * @returns {{ x: number, y: number } | undefined} its centre of mass; undefined too near to the edge
 */
export function findDot(luma, canvas, expected) {
  const [left, top] = [Math.round(expected.x) - REACH, Math.round(expected.y) - REACH];
  const side = 2 * REACH;
  if (left < 0 || top < 0 || left + side > canvas.width || top + side > canvas.height) return undefined;
  // The ground's code, as this method's colour conversion made it, at the corner of the search window.
  const ground = luma[top * canvas.width + left];
  let [mass, x, y] = [0, 0, 0];
  for (let j = top; j < top + side; j++) {
    for (let i = left; i < left + side; i++) {
      const value = luma[j * canvas.width + i] - ground;
      mass += value;
      x += value * (i + 0.5);
      y += value * (j + 0.5);
    }
  }
  return { x: x / mass, y: y / mass };
}
