import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { scratchFolder } from "../packages/render-worker/test/scratch-folder.js";

// The scripts run in a checkout of their own: the real scripts, one small package, and in place of npx, which
// would install for minutes, a program that notes what it is asked to do.

const here = fileURLToPath(new URL("..", import.meta.url));
const root = join(scratchFolder(), "checkout");
const asked = join(root, "asked.txt");

function write(path: string, content: string, mode = 0o644): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), content, { mode });
}

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "node_modules", ".bin"), { recursive: true });
  cpSync(join(here, "scripts"), join(root, "scripts"), {
    recursive: true,
    filter: (path) => !path.endsWith(".test.ts"),
  });
  cpSync(join(here, ".ci"), join(root, ".ci"), { recursive: true });
  symlinkSync(realpathSync(join(here, "node_modules", "vitest")), join(root, "node_modules", "vitest"));
  write("bin/npx", `#!/bin/sh\necho "$@" >> '${asked}'\nexit \${NPX_CODE:-0}\n`, 0o755);
  write("node_modules/.bin/biome", `#!/bin/sh\necho "biome $@" >> '${asked}'\n`, 0o755);
  const { scripts } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
  write("package.json", JSON.stringify({ type: "module", packageManager: "pnpm@10.0.0", scripts }));
  for (const name of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "tsconfig.base.json", "turbo.json"])
    write(name, "{}");
  write("packages/one/package.json", "{}");
  write("packages/one/src/one.ts", "export {};");
  write("packages/one/src/one.test.js", 'import { test } from "vitest"; test("passes", () => {});');
});

const run = (program: string, args: string[], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> =>
  spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      VITEST: undefined,
      PATH: `${join(root, "bin")}${delimiter}${process.env.PATH}`,
      ...env,
    },
  });

/** What npx was asked for since the last look. */
function lookAsked(): string[] {
  const lines = existsSync(asked) ? readFileSync(asked, "utf8").trim().split("\n") : [];
  rmSync(asked, { force: true });
  return lines;
}

describe("setting up", () => {
  const install = "-y pnpm@10.0.0 install --frozen-lockfile --prefer-offline";
  const build = "-y pnpm@10.0.0 exec turbo run build --output-logs=errors-only";
  const setUp = (env?: NodeJS.ProcessEnv) => run(process.execPath, ["scripts/setup.mjs"], env);

  test("builds again where what was built is gone", () => {
    const manifest = { exports: { ".": { default: "./dist/index.js" } } };
    write("packages/one/package.json", JSON.stringify(manifest));
    write("packages/one/dist/index.js", "");
    setUp();
    lookAsked();
    rmSync(join(root, "packages/one/dist"), { recursive: true });
    expect(setUp().status).toBe(0);
    expect(lookAsked()).toEqual([build]);
  });

  test("installs and builds once, with the pinned pnpm; the second run does nothing", () => {
    expect(setUp().status).toBe(0);
    expect(lookAsked()).toEqual([install, build]);
    expect(setUp()).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(lookAsked()).toEqual([]);
  });

  test("builds again where a source has changed, and installs where the lockfile has", () => {
    setUp();
    lookAsked();
    appendFileSync(join(root, "packages/one/src/one.ts"), "\n");
    setUp();
    expect(lookAsked()).toEqual([build]);
    writeFileSync(join(root, "pnpm-lock.yaml"), "{ }");
    setUp();
    expect(lookAsked()).toEqual([install, build]);
    write("packages/one/src/one.test.ts", "export {};");
    setUp();
    expect(lookAsked()).toEqual([]);
  });

  test("that fails ends with its code, and is tried again", () => {
    expect(setUp({ NPX_CODE: "7" }).status).toBe(7);
    expect(lookAsked()).toEqual([install]);
    expect(setUp().status).toBe(0);
    expect(lookAsked()).toEqual([install, build]);
  });
});

test.each(["build", "typecheck"])(
  "npm run %s installs what is missing, and needs no pnpm on PATH",
  (name) => {
    expect(run("npm", ["run", name]).status).toBe(0);
    const asked = lookAsked();
    expect(asked[0]).toMatch(/^-y pnpm@10\.0\.0 install /);
    expect(asked.at(-1)).toBe(`-y pnpm@10.0.0 exec turbo run ${name} --output-logs=errors-only`);
  },
);

describe(".ci/run", () => {
  const lastLines = (stdout: string, count: number) => stdout.trimEnd().split("\n").slice(-count);

  test("lints, checks types, tests, and ends with the count", () => {
    write("packages/one/src/two.test.js", 'import { test } from "vitest"; test.skip("later", () => {});');
    const { status, stdout } = run("bash", [".ci/run"]);
    expect(lastLines(stdout, 2)).toEqual(["1 skipped", "1 passed, 0 failed"]);
    expect(status).toBe(0);
    expect(lookAsked().slice(2)).toEqual([
      "biome ci .",
      "-y pnpm@10.0.0 exec turbo run typecheck --output-logs=errors-only",
    ]);
  });

  test("counts failures, and files that can't be loaded, and fails", () => {
    write(
      "packages/one/src/two.test.js",
      'import { test } from "vitest"; test("fails", () => { throw 1; });',
    );
    write("packages/one/src/three.test.js", 'import "./nothing.js";');
    const { status, stdout } = run("bash", [".ci/run"]);
    expect(lastLines(stdout, 1)).toEqual(["1 passed, 2 failed"]);
    expect(status).toBe(1);
  });
});
