// `npm run goldens`: draws every golden frame anew, and tells which ones changed and by how much.
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import sharp from "sharp";
import { entries } from "./entries.mjs";
import { compareWithGolden, goldenCanvas, goldenFile, TOLERANCE } from "./golden.mjs";
import { frameOf } from "./show.mjs";

const folder = new URL("../goldens/", import.meta.url);
await mkdir(folder, { recursive: true });
const only = process.argv.slice(2);
for (const entry of entries) {
  if (only.length > 0 && !only.includes(entry.name)) continue;
  const file = goldenFile(entry.name);
  const frame = await frameOf(entry, entry.golden, goldenCanvas);
  if (existsSync(file)) {
    const { worst } = await compareWithGolden(frame, entry.name);
    if (worst <= TOLERANCE) continue;
    process.stdout.write(`${entry.name}: changed by up to ${worst.toFixed(1)} of 255\n`);
  } else process.stdout.write(`${entry.name}: new\n`);
  const { rgb, width, height } = frame;
  await writeFile(
    file,
    await sharp(rgb, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
      .toBuffer(),
  );
}
for (const name of await readdir(folder)) {
  if (entries.some((entry) => `${entry.name}.jpg` === name)) continue;
  await rm(new URL(name, folder));
  process.stdout.write(`${name}: removed\n`);
}
