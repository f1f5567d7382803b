import { mkdir, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
// @ts-expect-error plain JavaScript
import { entries } from "../src/entries.mjs";
// @ts-expect-error plain JavaScript
import { compareWithGolden, goldenCanvas, TOLERANCE } from "../src/golden.mjs";
// @ts-expect-error plain JavaScript
import { frameOf } from "../src/show.mjs";

/** Where pictures of differences go, for looking at. */
const differences = new URL("../../../out/golden-differences/", import.meta.url);

test.each(entries as { name: string; golden: number }[])(
  "$name looks like its golden frame",
  async (entry) => {
    const frame = await frameOf(entry, entry.golden, goldenCanvas);
    const { worst, difference } = await compareWithGolden(frame, entry.name);
    if (worst > TOLERANCE) {
      await mkdir(differences, { recursive: true });
      await writeFile(new URL(`${entry.name}.png`, differences), difference);
    }
    expect(
      worst,
      `see out/golden-differences/${entry.name}.png; npm run goldens takes it`,
    ).toBeLessThanOrEqual(TOLERANCE);
  },
);
