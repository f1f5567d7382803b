import { open, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { SegueError } from "@segue/protocol";
import { fontFamily } from "./font-family.js";

/** A font as Pango takes it. */
export interface Font {
  /** Family, or a list of families by commas, and style, as in a Pango font description without its size. */
  description: string;
  /** The file that holds it. */
  file: string;
}

const require = createRequire(import.meta.url);

/** Fonts that come with Segue (SIL Open Font License 1.1), by family. */
const bundled = {
  "Noto Sans": {
    description: "Noto Sans Semi-Bold",
    path: "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  },
  "Playfair Display": {
    description: "Playfair Display Bold",
    path: "@expo-google-fonts/playfair-display/700Bold/PlayfairDisplay_700Bold.ttf",
  },
  "Playfair Display Regular": {
    description: "Playfair Display",
    path: "@expo-google-fonts/playfair-display/400Regular/PlayfairDisplay_400Regular.ttf",
  },
} as const;

/** One of the fonts that come with Segue. */
export function bundledFont(family: keyof typeof bundled): Font {
  const { description, path } = bundled[family];
  return { description, file: require.resolve(path) };
}

/** Whether a `font` parameter means a file, not a family. */
export const isFontPath = (font: string) => /[/\\]|\.(ttf|otf|ttc|otc)$/i.test(font);

/**
 * The font that a `font` parameter means: a file, where it looks like a path; else a family, one of ours or the
 * system's. A family that is not there, and what a font has no glyphs for, is drawn in Noto Sans.
 * @param name default: Noto Sans
 * @param at where the font is named, for errors
 * @throws {SegueError} `INVALID_OPTION` for a path that names no font
 */
export async function resolveFont(name: string | undefined, at: string): Promise<Font> {
  const sans = bundledFont("Noto Sans");
  if (!name?.trim()) return sans;
  if (isFontPath(name)) return fontOfFile(name, at);
  const ours = Object.keys(bundled).find((family) => family.toLowerCase() === name.trim().toLowerCase());
  if (ours) return bundledFont(ours as keyof typeof bundled);
  return { description: `${familyName(name)},${sans.description}`, file: sans.file };
}

async function fontOfFile(path: string, at: string): Promise<Font> {
  const refuse = (problem: string, cause?: unknown) =>
    new SegueError("INVALID_OPTION", `${at} names ${path}, ${problem}.`, { at, cause });
  const unreadable = (cause: unknown) => {
    throw refuse("which can't be read; correct the path, or name a family such as Noto Sans", cause);
  };
  const notFont = "which is not a font; use a TrueType or OpenType file";
  // Opening a pipe would wait for ever.
  if (!(await stat(path).catch(unreadable)).isFile()) throw refuse(notFont);
  const file = await open(path).catch(unreadable);
  try {
    const family = await fontFamily(file);
    if (!family) throw refuse(notFont);
    return { description: `${familyName(family)},Noto Sans`, file: path };
  } finally {
    await file.close();
  }
}

/** A family's name without what a font description would read as something else. */
const familyName = (name: string) =>
  name
    .replace(/[\p{Cc},@#]/gu, " ")
    .trim()
    .slice(0, 100);
