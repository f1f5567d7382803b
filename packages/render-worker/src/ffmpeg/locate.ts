import { accessSync, chmodSync, constants, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join, resolve } from "node:path";
import { SegueError } from "@segue/protocol";

/** A program that Segue runs. */
export type Program = "ffmpeg" | "ffprobe";

/** Where a program was found. */
export interface LocatedProgram {
  /** Absolute. */
  path: string;
  /** `environment`: named by FFMPEG_PATH or FFPROBE_PATH; `path`: on PATH; `package`: shipped by npm. */
  source: "environment" | "path" | "package";
}

const PACKAGES = { ffmpeg: "@ffmpeg-installer/ffmpeg", ffprobe: "@ffprobe-installer/ffprobe" } as const;

/**
 * Finds ffmpeg or ffprobe: `FFMPEG_PATH` / `FFPROBE_PATH`, else on PATH, else the binary that the npm packages
 * `@ffmpeg-installer/*` and `@ffprobe-installer/*` ship (its run bit is set if it is missing).
 * @param environment where PATH and the others are read; default `process.env`
 * @throws {SegueError} `FFMPEG_MISSING` where there is none, or the environment names one that can't be run
 */
export function locateProgram(
  program: Program,
  environment: NodeJS.ProcessEnv = process.env,
): LocatedProgram {
  const variable = `${program.toUpperCase()}_PATH`;
  const named = environment[variable];
  if (named) {
    if (isRunnable(named)) return { path: resolve(named), source: "environment" };
    throw new SegueError(
      "FFMPEG_MISSING",
      `${variable} names ${named}, which can't be run; correct or unset it.`,
      {
        at: variable,
      },
    );
  }
  const found = searchPath(program, environment.PATH ?? "");
  if (found) return { path: found, source: "path" };
  const shipped = shippedBinary(program);
  if (shipped) return { path: shipped, source: "package" };
  throw new SegueError(
    "FFMPEG_MISSING",
    `${program} was not found. Install ffmpeg (https://ffmpeg.org/download.html), or set ${variable} to where it is.`,
  );
}

function searchPath(program: Program, path: string): string | undefined {
  const name = process.platform === "win32" ? `${program}.exe` : program;
  return path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => resolve(folder, name))
    .find(isRunnable);
}

/**
 * The packages throw on import where the platform's binary is missing or not executable, so their binary is
 * looked up as a file beside them.
 */
function shippedBinary(program: Program): string | undefined {
  const scope = PACKAGES[program];
  const platform = `${scope.split("/")[0]}/${process.platform}-${process.arch}`;
  try {
    const installer = createRequire(import.meta.url).resolve(`${scope}/package.json`);
    const manifest = createRequire(installer).resolve(`${platform}/package.json`);
    const binary = join(manifest, "..", process.platform === "win32" ? `${program}.exe` : program);
    if (!existsSync(binary)) return undefined;
    if (!isRunnable(binary)) chmodSync(binary, 0o755);
    return isRunnable(binary) ? binary : undefined;
  } catch {
    // No package for this platform, or a read-only install without the run bit: there is none to offer.
    return undefined;
  }
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
