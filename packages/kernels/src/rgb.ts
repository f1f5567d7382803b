import { checkInteger, checkLength } from "./arguments.js";
import type { Machine } from "./machine.js";
import { type Picture, Surface } from "./picture.js";

/** Bytes of RGB that are in kernel memory at a time, about: large images pass through in bands. */
const BAND_BYTES = 1 << 18;

/** See `Kernels.pictureFromRgb`. */
export function pictureFromRgb(
  machine: Machine,
  rgb: Uint8Array,
  width: number,
  height: number,
  channels: 3 | 4,
): Picture {
  checkInteger("channels", channels, 3, 4);
  const picture = new Surface(machine, "picture", width, height, channels === 4);
  try {
    checkLength("rgb", rgb, width * height * channels, `${width} x ${height} x ${channels}`);
    convert(machine, picture, rgb, channels);
  } catch (error) {
    picture.free();
    throw error;
  }
  return picture;
}

function convert(machine: Machine, picture: Surface, rgb: Uint8Array, channels: 3 | 4): void {
  const { width, height, planes } = picture;
  const { y, u, v, a, ac } = planes;
  const rowBytes = width * channels;
  const bandRows = 2 * Math.max(1, Math.floor(BAND_BYTES / rowBytes / 2));
  const band = machine.scratch("rgb band", bandRows * rowBytes + 64);
  const lines = machine.scratch("rgb lines", 3 * 2 * (width + 32) + 64);
  // The row below the last of an odd picture has no place; it goes here.
  const spare = machine.scratch("rgb spare", 2 * (width + 16));

  for (let top = 0; top < height; top += bandRows) {
    const rows = Math.min(bandRows, height - top);
    machine.bytes(band, rows * rowBytes).set(rgb.subarray(top * rowBytes, (top + rows) * rowBytes));
    if (a) machine.wasm.premultiply(band, rows * width);
    for (let row = 0; row < rows; row += 2) {
      const line = top + row;
      const paired = row + 1 < rows;
      const from = band + row * rowBytes;
      const chroma = (line / 2) * u.width;
      machine.wasm.convertRowPair(
        from,
        paired ? from + rowBytes : from,
        channels,
        width,
        y.address + line * width,
        paired ? y.address + (line + 1) * width : spare,
        u.address + chroma,
        v.address + chroma,
        a ? a.address + line * width : 0,
        a ? (paired ? a.address + (line + 1) * width : spare + width + 16) : 0,
        ac ? ac.address + chroma : 0,
        lines,
      );
    }
  }
}
