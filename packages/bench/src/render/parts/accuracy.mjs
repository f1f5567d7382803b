import { Kernels, sharp } from "../segue-packages.mjs";

/** Windows that are looked at: fractions of the picture. */
const WINDOWS = [
  { left: 0.0131, top: 0.0217, size: 0.953 },
  { left: 0.0601, top: 0.0073, size: 0.9137 },
  { left: 0.0333, top: 0.0999, size: 0.8696 },
  { left: 0.0002, top: 0.0871, size: 0.8901 },
];

/**
 * PSNR of sampled frames against bicubic sampling (Catmull-Rom) in floating point, over all three planes.
 * @param {import("../job.mjs").Context} context
 */
export async function accuracy({ config, photos, say }) {
  const { width, height } = config.accuracy.size;
  const kernels = Kernels.load();
  const out = kernels.allocFrame(width, height);
  const picture = { width: 2 * Math.round(width * 0.575), height: 2 * Math.round(height * 0.575) };
  const psnr = [];
  for (const [i, photo] of photos.entries()) {
    const rgb = await sharp(photo)
      .resize({ ...picture, fit: "cover" })
      .removeAlpha()
      .toColourspace("srgb")
      .raw()
      .toBuffer();
    const source = kernels.pictureFromRgb(rgb, picture.width, picture.height, 3);
    const { left, top, size } = WINDOWS[i % WINDOWS.length];
    const window = {
      x: left * picture.width,
      y: top * picture.height,
      width: size * picture.width,
      height: size * picture.height,
    };
    kernels.sample(out, source, window);
    psnr.push(psnrOf(out.bytes, source.bytes, { width, height }, picture, window));
    kernels.free(source);
  }
  say(`  least PSNR ${Math.min(...psnr).toFixed(1)} dB`);
  return { width, height, psnr };
}

function psnrOf(frame, source, out, picture, window) {
  const x = axis(window.x, window.width, out.width);
  const y = axis(window.y, window.height, out.height);
  // Chroma is sited on even luma columns, and between two luma rows.
  const half = ({ width, height }) => ({ width: width / 2, height: height / 2 });
  const cx = { start: x.start / 2, step: x.step };
  const cy = { start: window.y / 2 + 0.5 * y.step - 0.5, step: y.step };
  const [luma, chroma] = [out.width * out.height, (out.width * out.height) / 4];
  const [pictureLuma, pictureChroma] = [picture.width * picture.height, (picture.width * picture.height) / 4];
  const planes = [
    { at: 0, from: 0, out, size: picture, x, y },
    { at: luma, from: pictureLuma, out: half(out), size: half(picture), x: cx, y: cy },
    {
      at: luma + chroma,
      from: pictureLuma + pictureChroma,
      out: half(out),
      size: half(picture),
      x: cx,
      y: cy,
    },
  ];
  let squares = 0;
  for (const plane of planes) {
    const exact = bicubic(source.subarray(plane.from), plane.size, plane.out, plane.x, plane.y);
    for (let i = 0; i < exact.length; i++) squares += (frame[plane.at + i] - exact[i]) ** 2;
  }
  return 10 * Math.log10((255 * 255 * (luma + 2 * chroma)) / squares);
}

/** Where output pixels lie in the source: pixel i reads `start + i * step`, pixel centres on whole numbers. */
function axis(origin, extent, count) {
  const step = extent / count;
  return { start: origin + 0.5 * step - 0.5, step };
}

/** Samples a plane with the Catmull-Rom kernel, edges repeated; clamped to bytes but not rounded. */
function bicubic(plane, size, out, x, y) {
  const columns = taps(x, out.width, size.width);
  const rows = taps(y, out.height, size.height);
  const across = new Float64Array(out.width * size.height);
  for (let row = 0; row < size.height; row++) {
    for (let i = 0; i < out.width; i++) {
      let sum = 0;
      for (let t = 4 * i; t < 4 * i + 4; t++)
        sum += columns.weights[t] * plane[row * size.width + columns.places[t]];
      across[row * out.width + i] = sum;
    }
  }
  const result = new Float64Array(out.width * out.height);
  for (let j = 0; j < out.height; j++) {
    for (let i = 0; i < out.width; i++) {
      let sum = 0;
      for (let t = 4 * j; t < 4 * j + 4; t++) sum += rows.weights[t] * across[rows.places[t] * out.width + i];
      result[j * out.width + i] = Math.min(255, Math.max(0, sum));
    }
  }
  return result;
}

/** Four places and weights for each output sample. R. Keys, 1981, a = −1/2. */
function taps({ start, step }, count, length) {
  const places = new Int32Array(4 * count);
  const weights = new Float64Array(4 * count);
  for (let i = 0; i < count; i++) {
    const position = start + i * step;
    const first = Math.floor(position) - 1;
    for (let t = 0; t < 4; t++) {
      places[4 * i + t] = Math.min(length - 1, Math.max(0, first + t));
      weights[4 * i + t] = keys(Math.abs(position - first - t));
    }
  }
  return { places, weights };
}

const keys = (d) =>
  d <= 1 ? 1.5 * d ** 3 - 2.5 * d ** 2 + 1 : d < 2 ? -0.5 * d ** 3 + 2.5 * d ** 2 - 4 * d + 2 : 0;
