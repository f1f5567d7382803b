import type { Metadata } from "sharp";

/**
 * Memory that an image may take while it is decoded: the rest of a render and its ffmpeg need 140 MB, and hostile images
 * must not drive it over 300. AVIF takes most by far, and may be as large as a camera's 12 million pixels all the same.
 * @returns bytes
 */
export const maxDecodeBytes = ({ format }: Pick<Metadata, "format">): number =>
  format === "heif" ? 230e6 : 160e6;

/**
 * How much memory an image takes while it is decoded, where its format needs all of it at once; 0 where it is read row
 * by row. Each measured with libvips 8.18 at 12 to 20 million pixels; small files of these kinds make the best bombs.
 * @returns bytes
 */
export function decodeBytes({
  format,
  width,
  height,
  isProgressive,
  channels,
  depth,
  ...more
}: Metadata): number {
  const pixels = width * height;
  if (format === "heif") return 19 * pixels;
  if (format === "webp") return 8 * pixels;
  if (format === "gif") return 6 * pixels;
  if (!isProgressive) return 0;
  // All coefficients of all scans, two bytes each; chroma has a quarter of them where it is subsampled.
  if (format === "jpeg") return 2 * pixels * (more.chromaSubsampling === "4:2:0" ? 1.5 : channels);
  return pixels * channels * (depth === "ushort" ? 2 : 1);
}
