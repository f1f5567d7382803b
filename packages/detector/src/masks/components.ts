import type { ImageSize } from "../image.js";

/** Pixels of one value that lie side by side in a row, as offsets into the picture; `end` is exclusive. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** A 4-connected area of one value. */
interface Area {
  readonly runs: Run[];
  pixels: number;
  atBorder: boolean;
}

/**
 * Keeps the largest 4-connected foreground area of a picture of 0 and 1, in place.
 * Returns the offset of one of its pixels, -1 where there is no foreground.
 */
export function keepLargest(pixels: Uint8Array, size: ImageSize): number {
  const areas = findAreas(pixels, 1, size);
  const largest = areas.reduce<Area | null>((a, b) => (a && a.pixels >= b.pixels ? a : b), null);
  keepOnly(pixels, largest);
  return largest?.runs[0]?.start ?? -1;
}

/** Keeps the 4-connected foreground area that has the pixel at `offset`, in place. */
export function keepAreaAt(pixels: Uint8Array, size: ImageSize, offset: number): void {
  const has = ({ start, end }: Run) => start <= offset && offset < end;
  keepOnly(pixels, findAreas(pixels, 1, size).find(({ runs }) => runs.some(has)) ?? null);
}

function keepOnly(pixels: Uint8Array, area: Area | null): void {
  pixels.fill(0);
  for (const { start, end } of area?.runs ?? []) pixels.fill(1, start, end);
}

/**
 * Fills holes of at most `maxPixels`, in place. Background that reaches the picture's border is no hole, and a large
 * hole is real: the space between an arm and the body.
 */
export function fillHoles(pixels: Uint8Array, size: ImageSize, maxPixels: number): void {
  for (const area of findAreas(pixels, 0, size)) {
    if (area.atBorder || area.pixels > maxPixels) continue;
    for (const { start, end } of area.runs) pixels.fill(1, start, end);
  }
}

/** Joins the runs of neighbouring rows that touch. Runs, not pixels: 3 ms instead of 27 for a mask of 1024x576. */
export function findAreas(pixels: Uint8Array, value: 0 | 1, { width, height }: ImageSize): Area[] {
  const runs: Run[] = [];
  const parents: number[] = [];
  const rootOf = (run: number): number => {
    let root = run;
    while (parents[root] !== root) root = parents[root]!;
    parents[run] = root;
    return root;
  };

  let above = 0;
  for (let y = 0; y < height; y++) {
    const firstOfRow = runs.length;
    const rowEnd = (y + 1) * width;
    for (let at = y * width; at < rowEnd; ) {
      const start = pixels.subarray(at, rowEnd).indexOf(value);
      if (start === -1) break;
      const length = pixels.subarray(at + start, rowEnd).indexOf(1 - value);
      const run = { start: at + start, end: length === -1 ? rowEnd : at + start + length };
      at = run.end;

      const index = runs.push(run) - 1;
      parents.push(index);
      // `above` walks the row above in step: runs that end before this one starts touch none that follows.
      while (above < firstOfRow && runs[above]!.end + width <= run.start) above++;
      for (let other = above; other < firstOfRow && runs[other]!.start + width < run.end; other++) {
        parents[rootOf(other)] = rootOf(index);
      }
    }
    above = firstOfRow;
  }

  const areas = new Map<number, Area>();
  runs.forEach((run, index) => {
    const root = rootOf(index);
    let area = areas.get(root);
    if (!area) {
      area = { runs: [], pixels: 0, atBorder: false };
      areas.set(root, area);
    }
    area.runs.push(run);
    area.pixels += run.end - run.start;
    const row = Math.floor(run.start / width);
    area.atBorder ||= row === 0 || row === height - 1 || run.start % width === 0 || run.end % width === 0;
  });
  return [...areas.values()];
}
