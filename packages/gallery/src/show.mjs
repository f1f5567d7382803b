import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { frameOfTimeline, loadTimeline, renderTimeline } from "@segue/pipeline";
import sharp from "sharp";
import { timelineOf } from "./entries.mjs";

const photos = fileURLToPath(new URL("../../../examples/photos", import.meta.url));

/** Does something with the timeline of an entry. @param {(loaded: object) => Promise<T>} use @template T */
async function withTimeline(entry, canvas, use) {
  const folder = await mkdtemp(join(tmpdir(), "segue-gallery-"));
  try {
    const path = join(folder, "timeline.json");
    await writeFile(path, JSON.stringify(timelineOf(entry, canvas)));
    return await use(await loadTimeline(path, [photos]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One frame of an entry: RGB pixels and their size. */
export async function frameOf(entry, seconds, canvas) {
  return await withTimeline(entry, canvas, async (loaded) => {
    const { rgb, width, height, warnings } = await frameOfTimeline(loaded, seconds);
    // A strobe warns, and is shown all the same; what is left out would show nothing.
    const missing = warnings.find(({ message }) => /left out|goes to/.test(message));
    if (missing) throw new Error(`${entry.name}: ${missing.message}`);
    return { rgb, width, height };
  });
}

/** One frame of an entry as a JPEG. */
export async function stillOf(entry, seconds, canvas) {
  const { rgb, width, height } = await frameOf(entry, seconds, canvas);
  return await sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 82, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

/** Renders an entry into a clip. */
export async function clipOf(entry, output, canvas) {
  await withTimeline(entry, canvas, (loaded) =>
    renderTimeline(loaded, { output, encoder: { name: "libx264", preset: "veryfast", crf: 24 } }),
  );
}
