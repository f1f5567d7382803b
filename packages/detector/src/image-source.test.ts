import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readImageSource } from "./image-source.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "segue-detector-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("readImageSource", () => {
  it("takes a path or bytes, and identifies both by their bytes", async () => {
    const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background: "red" } })
      .png()
      .toBuffer();
    const path = join(folder, "red.png");
    await writeFile(path, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(await readImageSource(bytes)).toEqual({ bytes, sha256, name: "The image" });
    expect(await readImageSource(path)).toEqual({ bytes, sha256, name: path });
  });

  it("says that a file is missing", async () => {
    const path = join(folder, "nothing.png");
    await expect(readImageSource(path)).rejects.toMatchObject({
      code: "IMAGE_MISSING",
      message: `${path} does not exist. Check the path.`,
    });
  });

  it("says that a folder is no file", async () => {
    await expect(readImageSource(folder)).rejects.toMatchObject({
      code: "IMAGE_UNREADABLE",
      message: `${folder} is not a file. Give the path of an image file.`,
    });
  });

  it("looks at the content, not the name", async () => {
    const path = join(folder, "notes.jpg");
    await writeFile(path, "These are notes.");
    await expect(readImageSource(path)).rejects.toMatchObject({
      code: "IMAGE_TYPE",
      message: `${path} is not an image that Segue reads: its content is text. Use JPEG, PNG, WebP, AVIF, TIFF or GIF.`,
    });
  });

  it("refuses what is neither a path nor bytes", async () => {
    await expect(readImageSource(null as unknown as string)).rejects.toMatchObject({
      code: "INVALID_OPTION",
      at: "image",
      message: "image must be a path or a Uint8Array.",
    });
  });
});
