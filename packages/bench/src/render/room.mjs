import { statfs } from "node:fs/promises";
import { freemem } from "node:os";

/** Shares of what is free that the floor's raw frames may take. */
const DISK_SHARE = 0.6;
const MEMORY_SHARE = 0.6;

/**
 * How long segments can be for the floor's raw frames to fit: on the disk, and in memory too, since a floor that
 * waits for the disk would be no floor.
 * @param {import("./job.mjs").Context} context
 * @param {{ segments: number, seconds: number }} wanted
 * @param {{ width: number, height: number, fps: number }} canvas
 * @returns {Promise<{ seconds: number, note?: string }>}
 */
export async function fitting(context, { segments, seconds }, { width, height, fps }) {
  const disk = await statfs(context.folder);
  const room = Math.min(disk.bavail * disk.bsize * DISK_SHARE, freemem() * MEMORY_SHARE);
  const frames = Math.floor(room / (width * height * 1.5));
  if (segments * seconds * fps <= frames) return { seconds };
  const shorter = Math.max(1 / fps, Math.floor((frames / segments / fps) * 10) / 10);
  return { seconds: shorter, note: `shortened to segments of ${shorter} s, for want of disk or memory` };
}
