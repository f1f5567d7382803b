import { execFileSync } from "node:child_process";
import { cpus, platform, release, totalmem } from "node:os";
import { memoryKind } from "./measure/process-table.mjs";
import { ffmpegPath } from "./methods/encoding.mjs";
import { root, shareCores } from "./segue-packages.mjs";

/** What figures depend on besides the code. */
export function describeMachine() {
  const { workers, encoderThreads } = shareCores("auto", 1000);
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryBytes: totalmem(),
    system: `${platform()} ${release()}`,
    node: process.version,
    ffmpeg:
      /version (\S+)/.exec(execFileSync(ffmpegPath, ["-version"], { encoding: "utf8" }))?.[1] ?? "unknown",
    memoryKind,
    workers,
    encoderThreads,
  };
}

/** The commit that is measured, with a + where files differ from it; undefined outside a checkout. */
export function describeCommit() {
  const git = (...args) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  try {
    const changed = git("status", "--porcelain", "--", "packages").trim() !== "";
    return git("rev-parse", "--short", "HEAD").trim() + (changed ? "+" : "");
  } catch {
    // Not a checkout, or no git.
    return undefined;
  }
}
