import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { SegueError, type Timeline } from "@segue/protocol";
import { type ImageInfo, readImageInfo } from "@segue/render-worker";

/** Folders that a timeline's files may lie in. The first is the timeline's own, from which paths are read. */
export type AssetRoots = readonly [string, ...string[]];

/** A timeline's files, found and allowed. */
export interface Assets {
  /** By segment index; undefined where a segment shows black. */
  images: (ImageInfo | undefined)[];
  /** Absolute path of the soundtrack; undefined without sound. */
  audio: string | undefined;
}

/** Images that are looked at at once. */
const AT_ONCE = 200;

/**
 * Finds all files of a timeline and reads the headers of its images, each file once.
 * @param audio a soundtrack named outside the timeline, which counts instead of its own
 * @throws {SegueError} `INVALID_OPTION` where a root is no folder; else of the first file that is missing, outside the roots or not what it should be,
 *   with a line for every such file, at most ten
 */
export async function findAssets(timeline: Timeline, roots: AssetRoots, audio?: string): Promise<Assets> {
  for (const root of roots) await requireFolder(root);
  const faults: SegueError[] = [];
  const infos = new Map<string, Promise<ImageInfo>>();
  const images: Assets["images"] = [];
  const find = async (i: number): Promise<ImageInfo | undefined> => {
    const { selectedImage } = timeline.segments[i]!;
    if (!selectedImage) return undefined;
    const at = `segments[${i}].selected_image`;
    const info = infos.get(selectedImage) ?? findImage(selectedImage, roots, at);
    infos.set(selectedImage, info);
    return await info.catch((error) => {
      if (!(error instanceof SegueError)) throw error;
      // A file that several segments name is one fault, named at the first.
      if (!faults.includes(error)) faults.push(error);
      return undefined;
    });
  };
  // A timeline of twenty thousand files that are not there is refused after the first hundreds.
  while (images.length < timeline.segments.length && faults.length < AT_ONCE) {
    const next = timeline.segments.slice(images.length, images.length + AT_ONCE);
    const from = images.length;
    images.push(...(await Promise.all(next.map((_, i) => find(from + i)))));
  }
  if (faults[0]) throw together(faults, images.length === timeline.segments.length);
  return { images, audio: await findAudio(timeline, roots, audio) };
}

async function requireFolder(root: string): Promise<void> {
  const known = await stat(root).catch(() => undefined);
  if (known?.isDirectory()) return;
  throw new SegueError("INVALID_OPTION", `--asset-root names ${root}, which is not a folder; correct it.`, {
    at: "--asset-root",
  });
}

async function findImage(path: string, roots: AssetRoots, at: string): Promise<ImageInfo> {
  const found = await findInRoots(
    path,
    roots,
    at,
    "IMAGE_MISSING",
    "put the image there or correct the path",
  );
  return await readImageInfo(found, at);
}

async function findAudio(timeline: Timeline, roots: AssetRoots, given?: string): Promise<string | undefined> {
  const remedy = "put the file there or correct the path";
  if (given !== undefined) {
    const file = await stat(given).catch(() => undefined);
    if (file?.isFile()) return resolve(given);
    throw new SegueError("AUDIO_MISSING", `--audio names ${given}, which is not a file; ${remedy}.`, {
      at: "--audio",
    });
  }
  if (!timeline.audioFile) return undefined;
  const found = await findInRoots(timeline.audioFile, roots, "audio_file", "AUDIO_MISSING", remedy);
  // ffmpeg would wait for a pipe, and read a device, without end.
  if ((await stat(found)).isFile()) return found;
  throw new SegueError(
    "AUDIO_MISSING",
    `audio_file names ${timeline.audioFile}, which is not a file; ${remedy}.`,
    { at: "audio_file" },
  );
}

/**
 * The real path of a file that lies inside one of the roots, links followed.
 * @throws {SegueError} `missing` or `PATH_OUTSIDE_ROOTS`
 */
export async function findInRoots(
  path: string,
  roots: AssetRoots,
  at: string,
  missing: "IMAGE_MISSING" | "AUDIO_MISSING" | "INVALID_OPTION",
  remedy: string,
): Promise<string> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
    throw new SegueError(
      "PATH_OUTSIDE_ROOTS",
      `${at} is ${path}, but nothing is fetched; download it and name the file.`,
      { at },
    );
  }
  const candidates = isAbsolute(path) ? [path] : roots.map((root) => resolve(root, path));
  for (const candidate of candidates) {
    const real = await realpath(candidate).catch(() => undefined);
    if (real === undefined) continue;
    const inside = await Promise.all(roots.map(async (root) => isInside(await realpath(root), real)));
    if (inside.includes(true)) return real;
    throw outside(path, roots, at);
  }
  if (!candidates.some((candidate) => roots.some((root) => isInside(resolve(root), candidate)))) {
    throw outside(path, roots, at);
  }
  throw new SegueError(
    missing,
    `${at} names ${path}, which can't be found in ${roots.join(" or ")}; ${remedy}.`,
    { at },
  );
}

function outside(path: string, roots: AssetRoots, at: string): SegueError {
  return new SegueError(
    "PATH_OUTSIDE_ROOTS",
    `${at} names ${path}, which lies outside ${roots.join(" and ")}; move it there, or allow its folder with --asset-root.`,
    { at },
  );
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** @param isAll whether there are no others */
function together(faults: SegueError[], isAll: boolean): SegueError {
  const [first] = faults;
  const lines = faults.slice(0, 10).map(({ message }) => message);
  if (faults.length > 10) lines.push(`And ${isAll ? "" : "at least "}${faults.length - 10} more like these.`);
  return new SegueError(first!.code, lines.join("\n"), { at: first!.at, cause: first!.cause });
}
