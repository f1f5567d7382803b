import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { availableCores, cacheFolder } from "@segue/pipeline";
import { SegueError } from "@segue/protocol";
import { knownEncoders, locateProgram, type Program } from "@segue/render-worker";
import pc from "picocolors";

/** One thing that was looked at. */
interface Finding {
  name: string;
  ok: boolean;
  /** What it is, or what to do. */
  detail: string;
}

const run = promisify(execFile);

/** `segue doctor`. Fails where something is missing that a render needs. */
export async function doctor(options: { json?: boolean }): Promise<void> {
  const ffmpeg = await program("ffmpeg");
  const findings = [
    node(),
    ffmpeg.finding,
    (await program("ffprobe")).finding,
    ...(ffmpeg.path ? await encoders(ffmpeg.path) : []),
    await detector(),
    { name: "cores", ok: true, detail: String(availableCores()) },
    { name: "cache", ok: true, detail: cacheFolder() },
  ];
  if (options.json) process.stdout.write(`${JSON.stringify({ findings })}\n`);
  else
    for (const { name, ok, detail } of findings)
      process.stdout.write(`${ok ? pc.green("ok     ") : pc.red("missing")} ${name}  ${detail}\n`);
  const missing = findings.filter(({ ok }) => !ok).map(({ name }) => name);
  if (missing.length > 0) {
    throw new SegueError("FFMPEG_MISSING", `Missing: ${missing.join(", ")}. The lines above say what to do.`);
  }
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return {
    name: "node",
    ok,
    detail: ok ? process.versions.node : `${process.versions.node}; update to 20.19 or later`,
  };
}

async function program(name: Program): Promise<{ finding: Finding; path?: string }> {
  try {
    const { path, source } = locateProgram(name);
    const { stdout } = await run(path, ["-version"]);
    const version = stdout.split("\n")[0]?.replace(/ Copyright.*/, "");
    const from = { environment: "from the environment", path: "on PATH", package: "from npm" }[source];
    return { finding: { name, ok: true, detail: `${version} (${from}: ${path})` }, path };
  } catch (error) {
    return { finding: { name, ok: false, detail: (error as Error).message } };
  }
}

async function encoders(ffmpeg: string): Promise<Finding[]> {
  const { stdout } = await run(ffmpeg, ["-hide_banner", "-encoders"], { maxBuffer: 4 << 20 });
  return knownEncoders.map((name) => {
    const has = new RegExp(`\\s${name}\\s`).test(stdout);
    // Only the default has to be there.
    const ok = has || name !== "libx264";
    return {
      name: `encoder ${name}`,
      ok,
      detail: has ? "available" : "not in this ffmpeg; install a full one to use it",
    };
  });
}

async function detector(): Promise<Finding> {
  const name = "subject detector";
  try {
    const { SubjectDetector } = await import("@segue/detector");
    await using opened = await SubjectDetector.open({ preload: true });
    return { name, ok: true, detail: `${opened.modelLoads} model loaded` };
  } catch (error) {
    return { name, ok: false, detail: `${(error as Error).message} Or render with --subjects off.` };
  }
}
