/** The image files that the detector reads. */
export type ImageFormat = "jpeg" | "png" | "webp" | "gif" | "tiff" | "avif";

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array, start: number, end: number) =>
  String.fromCharCode(...bytes.subarray(start, end));

/** The brands that an ISO base media file says it follows, in its first box; none for other files. */
function heifBrands(bytes: Uint8Array): string[] {
  if (ascii(bytes, 4, 8) !== "ftyp") return [];
  const boxEnd = Math.min(bytes.length, 256, new DataView(bytes.buffer, bytes.byteOffset).getUint32(0));
  const brands = [ascii(bytes, 8, 12)];
  for (let at = 16; at + 4 <= boxEnd; at += 4) brands.push(ascii(bytes, at, at + 4));
  return brands;
}

/**
 * Tells the format of an image file by its first bytes, never by its name; null when it is none that we read.
 *
 * It stands before the decoder on purpose: SVG, PDF and other documents can reach outside themselves (fonts,
 * linked files) and must not get as far as a loader.
 */
export function imageFormatOf(bytes: Uint8Array): ImageFormat | null {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return "jpeg";
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "webp";
  if (ascii(bytes, 0, 6) === "GIF87a" || ascii(bytes, 0, 6) === "GIF89a") return "gif";
  if (ascii(bytes, 0, 2) === "II" && (bytes[2] === 42 || bytes[2] === 43) && bytes[3] === 0) return "tiff";
  if (ascii(bytes, 0, 2) === "MM" && bytes[2] === 0 && (bytes[3] === 42 || bytes[3] === 43)) return "tiff";
  if (heifBrands(bytes).some((brand) => brand === "avif" || brand === "avis")) return "avif";
  return null;
}

/** What a file that is no image seems to be, for an error message. */
export function describeContent(bytes: Uint8Array): string {
  if (bytes.length === 0) return "the file is empty";
  if (heifBrands(bytes).some((brand) => /^(he[iv][cx]|mif1)$/.test(brand))) return "it is a HEIC photo";
  const head = ascii(bytes, 0, Math.min(bytes.length, 1024));
  if (head.startsWith("%PDF")) return "it is a PDF document";
  if (/<svg[\s>]/i.test(head)) return "it is an SVG drawing";
  if (/^\s*<(!doctype html|html)/i.test(head)) return "it is an HTML page";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from text
  if (!/[\x00-\x08\x0e-\x1f]/.test(head)) return "its content is text";
  return "its content is not known";
}
