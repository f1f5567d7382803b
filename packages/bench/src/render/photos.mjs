import { mkdir, readdir } from "node:fs/promises";
import { join, parse } from "node:path";
import { sharp } from "./segue-packages.mjs";

/**
 * Makes the photos as large as real ones are: JPEGs whose longer side has at least `pixels`.
 * @param {string} from folder of the originals
 * @param {string} to folder that is made
 * @returns {Promise<string[]>} their paths
 */
export async function enlargePhotos(from, to, pixels) {
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => /\.(jpe?g|png|webp)$/i.test(name)).sort();
  if (names.length === 0)
    throw new Error(`${from} has no photos (.jpg, .png, .webp); choose another --photos.`);
  const made = [];
  for (const name of names) {
    const { width, height } = await sharp(join(from, name)).metadata();
    const scale = Math.max(1, pixels / Math.max(width, height));
    const path = join(to, `${parse(name).name}.jpg`);
    await sharp(join(from, name))
      .flatten({ background: "#000000" })
      .resize(Math.round(width * scale), Math.round(height * scale), { fit: "fill", kernel: "lanczos3" })
      .jpeg({ quality: 92 })
      .toFile(path);
    made.push(path);
  }
  return made;
}
