import { checkInteger, checkLength } from "./arguments.js";
import type { Machine } from "./machine.js";
import { type Picture, Surface } from "./picture.js";

/** Bytes of RGB that are in kernel memory at a time, about: large images pass through in bands. */
const BAND_BYTES = 1 << 18;

/** A colour grade: applied to RGB in the order of its fields. Values are sRGB-coded, as colourists' tools have them. */
export interface Grade {
  /** What each value of red, green and blue becomes: three tables of 256, not yet held to a byte. */
  readonly channels: readonly Int16Array[];
  /** Strength of the colours about luma (BT.709), 0 (grey) to 8. */
  readonly saturation: number;
  /** What is added to red, green and blue at each luma: three tables of 256. */
  readonly tones: readonly Int16Array[];
}

/** See `Kernels.pictureFromRgb`. */
export function pictureFromRgb(
  machine: Machine,
  rgb: Uint8Array,
  width: number,
  height: number,
  channels: 3 | 4,
  grades: readonly Grade[] = [],
): Picture {
  checkInteger("channels", channels, 3, 4);
  if (channels === 4 && grades.length > 0) throw new TypeError("grades must be none where there is alpha.");
  for (const grade of grades) checkGrade(grade);
  const picture = new Surface(machine, "picture", width, height, channels === 4);
  try {
    checkLength("rgb", rgb, width * height * channels, `${width} x ${height} x ${channels}`);
    convert(machine, picture, rgb, channels, grades);
  } catch (error) {
    picture.free();
    throw error;
  }
  return picture;
}

function checkGrade({ channels, saturation, tones }: Grade): void {
  if (!(saturation >= 0 && saturation <= 8)) {
    throw new RangeError(`grade.saturation must be from 0 to 8, not ${saturation}.`);
  }
  for (const [name, tables] of Object.entries({ channels, tones })) {
    checkLength(`grade.${name}`, tables, 3, "red, green, blue");
    for (const table of tables) checkLength(`grade.${name}[i]`, table, 256, "one for each value");
  }
}

/** Bytes of a grade in `assembly/grade.ts`: four tables of 256 entries of four int32. */
const GRADE_BYTES = 4 * 256 * 16;

/** BT.709 luma weights, in 1/65536. */
const LUMA = [13933, 46871, 4732] as const;

/** Lays a grade's tables out as `gradePixels` reads them. */
function fillTables(entries: Int32Array, { channels, tones }: Grade): void {
  entries.fill(0);
  for (const [channel, weight] of LUMA.entries()) {
    for (let value = 0; value < 256; value++) {
      const changed = channels[channel]![value]!;
      const at = (channel * 256 + value) * 4;
      entries[at + channel] = changed;
      entries[at + 3] = changed * weight;
      entries[(3 * 256 + value) * 4 + channel] = tones[channel]![value]!;
    }
  }
}

function convert(
  machine: Machine,
  picture: Surface,
  rgb: Uint8Array,
  channels: 3 | 4,
  grades: readonly Grade[],
): void {
  const { width, height, planes } = picture;
  const { y, u, v, a, ac } = planes;
  const rowBytes = width * channels;
  const bandRows = 2 * Math.max(1, Math.floor(BAND_BYTES / rowBytes / 2));
  const band = machine.scratch("rgb band", bandRows * rowBytes + 64);
  const lines = machine.scratch("rgb lines", 3 * 2 * (width + 32) + 64);
  // The row below the last of an odd picture has no place; it goes here.
  const spare = machine.scratch("rgb spare", 2 * (width + 16));
  const tables = machine.scratch("grades", grades.length * GRADE_BYTES);
  grades.forEach((grade, i) => {
    fillTables(new Int32Array(machine.memory.buffer, tables + i * GRADE_BYTES, GRADE_BYTES / 4), grade);
  });

  for (let top = 0; top < height; top += bandRows) {
    const rows = Math.min(bandRows, height - top);
    machine.bytes(band, rows * rowBytes).set(rgb.subarray(top * rowBytes, (top + rows) * rowBytes));
    grades.forEach(({ saturation }, i) => {
      machine.wasm.gradePixels(band, rows * width, tables + i * GRADE_BYTES, Math.round(saturation * 256));
    });
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
