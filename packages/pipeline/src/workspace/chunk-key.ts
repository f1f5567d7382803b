import { createHash } from "node:crypto";
import { realpathSync, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { type EffectsPlan, encodeMessage, type RenderBatch, SegueError, type Shot } from "@segue/protocol";
import { rendererIdentity } from "@segue/render-worker";
import type { AssetHashes } from "./asset-hashes.js";

/** What makes chunks besides their batches: the renderer's code, and the ffmpeg that encodes. */
export function makersOf(ffmpegPath: string): string {
  const path = realpathSync(ffmpegPath);
  const { size, mtimeMs } = statSync(path);
  return JSON.stringify([rendererIdentity(), path, size, mtimeMs]);
}

/**
 * Names a chunk by all that it is made from: the batch's message, with the content of images in place of their paths,
 * and its makers. Where it is put, its number, and the threads of its encoder do not count, since they change nothing
 * that is seen.
 * @returns 40 hex digits
 * @throws {SegueError} `IMAGE_MISSING`, `IMAGE_UNREADABLE` where an image is gone since it was looked at
 */
export async function chunkKey(batch: RenderBatch, makers: string, assets: AssetHashes): Promise<string> {
  const shots = await Promise.all(
    batch.shots.map(async (shot): Promise<Shot> => ({ ...shot, imagePath: await contentOf(shot) })),
  );
  const encoder = { ...batch.encoder, threads: 0 };
  const bytes = encodeMessage("RenderBatch", { ...batch, index: 0, chunkPath: "", shots, encoder });
  const hash = createHash("sha256").update(makers).update(bytes);
  for (const path of batch.shots.flatMap(({ effectsPlan }) => filesOf(effectsPlan))) {
    const isFile = await stat(path).then(
      (file) => file.isFile(),
      () => false,
    );
    if (isFile) hash.update(await assets.of(path));
  }
  return hash.digest("hex").slice(0, 40);

  async function contentOf({ imagePath, segmentIndex }: Shot): Promise<string> {
    if (imagePath === "") return "";
    return await assets.of(imagePath).catch((cause: NodeJS.ErrnoException) => {
      const at = `segments[${segmentIndex}].selected_image`;
      const message = `${at} names ${imagePath}, which can't be read any more (${cause.message}); put it back and run it again.`;
      throw new SegueError(cause.code === "ENOENT" ? "IMAGE_MISSING" : "IMAGE_UNREADABLE", message, {
        at,
        cause,
      });
    });
  }
}

/** Files that a plan's effects name: fonts, where they are given as paths. */
function filesOf({ tools, overlays }: EffectsPlan): string[] {
  return [...tools, ...overlays].flatMap(({ params }) => {
    const font: unknown = (params?.value as { font?: unknown } | undefined)?.font;
    return typeof font === "string" && /[/\\]/.test(font) ? [font] : [];
  });
}
