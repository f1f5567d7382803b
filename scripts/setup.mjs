// Installs and builds what is missing, with nothing but Node, npm and the npm registry: pnpm comes by way of
// npx in the version that package.json pins. A second run finds everything done and takes well under a second.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Makes the checkout ready to run: dependencies installed from the lockfile, every package built. */
export function setUp() {
  install();
  once(
    "built",
    [
      ...manifests(),
      "pnpm-lock.yaml",
      "tsconfig.base.json",
      "turbo.json",
      "scripts/bundle.mjs",
      ...sources(),
    ],
    () => {
      console.error("Building…");
      build();
    },
    builtIsThere,
  );
}

/** Installs the dependencies that the lockfile names. */
export function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node ${process.versions.node} is too old; install Node 20.19 or later.`);
  }
  once("installed", ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests()], () => {
    console.error("Installing dependencies…");
    pnpm("install", "--frozen-lockfile", "--prefer-offline");
  });
}

/** Builds every package; what has not changed comes from turbo's cache. */
export function build() {
  pnpm("exec", "turbo", "run", "build", "--output-logs=errors-only");
}

/** Runs pnpm in its pinned version. */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  // Turbo looks for pnpm on PATH; npx puts the one it runs there.
  run("npx", ["-y", packageManager, ...args]);
}

/** Runs a program in the root; ends this process where it fails. */
export function run(program, args, options = {}) {
  // What npx and pnpm print must not mix with what the caller prints on stdout.
  const stdio = ["inherit", process.stderr, process.stderr];
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    CI: process.env.CI ?? "true",
  };
  const { status, error } = spawnSync(program, args, { cwd: root, stdio, env, ...options });
  if (error) fail(`${program} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Does a step unless it was done for exactly these files. */
function once(step, files, act, isThere = () => true) {
  const stamp = join(root, "node_modules", `.segue-${step}`);
  const wanted = fingerprint(files);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && isThere()) return;
  act();
  writeFileSync(stamp, wanted);
}

function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function manifests() {
  const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name, "package.json"));
  return ["package.json", ...packages].filter((file) => existsSync(join(root, file)));
}

/** Whether every package that exports something has it: a stamp says nothing of a `dist` that was deleted. */
function builtIsThere() {
  return manifests().every((file) => {
    const entry = JSON.parse(readFileSync(join(root, file), "utf8")).exports?.["."]?.default;
    return !entry || existsSync(join(root, file, "..", entry));
  });
}

/** What the builds read. */
function sources() {
  const folders = ["src", "assembly", "gen"];
  const packages = readdirSync(join(root, "packages"));
  const trees = packages.flatMap((name) => folders.map((folder) => join("packages", name, folder)));
  return trees.flatMap((tree) => filesIn(tree)).sort();
}

function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return filesIn(path);
    return name.endsWith(".test.ts") ? [] : [path];
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
