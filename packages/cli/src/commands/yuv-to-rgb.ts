/**
 * Converts a frame for looking at: planar Y′CbCr 4:2:0, BT.709 (Rec. ITU-R BT.709-6), limited range, to sRGB-coded
 * RGB. Chroma is repeated, not interpolated.
 * @param yuv `width × height × 3/2` bytes; both sides even
 * @returns `width × height × 3` bytes
 */
export function yuvToRgb(yuv: Uint8Array, width: number, height: number): Uint8Array {
  const rgb = new Uint8Array(width * height * 3);
  const chroma = (width / 2) * (height / 2);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const c = width * height + (y >> 1) * (width / 2) + (x >> 1);
      const luma = (yuv[y * width + x]! - 16) * (255 / 219);
      const cb = (yuv[c]! - 128) * (255 / 224);
      const cr = (yuv[c + chroma]! - 128) * (255 / 224);
      rgb[at] = clamp(luma + 1.5748 * cr);
      rgb[at + 1] = clamp(luma - 0.187324 * cb - 0.468124 * cr);
      rgb[at + 2] = clamp(luma + 1.8556 * cb);
    }
  }
  return rgb;
}

const clamp = (value: number) => Math.min(255, Math.max(0, Math.round(value)));
