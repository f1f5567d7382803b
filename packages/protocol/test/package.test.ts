import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { protoDir } from "../scripts/run-buf.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const npm = (...args: string[]) => execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: "pipe" });

describe("the package that npm packs", () => {
  let project: string;
  let installed: string;
  let paths: string[];
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "segue-package-"));
    installed = join(project, "node_modules/@segue/protocol");
    mkdirSync(installed, { recursive: true });
    const [packed] = JSON.parse(npm("pack", "--json", "--pack-destination", project)) as [
      { filename: string; files: { path: string }[] },
    ];
    paths = packed.files.map(({ path }) => path);
    const archive = join(project, packed.filename);
    execFileSync("tar", ["-xzf", archive, "-C", installed, "--strip-components", "1"]);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("lists every .proto file of v1, and the rules for readers", () => {
    const files = readdirSync(join(protoDir, "segue/v1")).map((name) => `proto/segue/v1/${name}`);
    expect(files.length).toBeGreaterThan(3);
    expect(paths.filter((path) => path.startsWith("proto/")).sort()).toEqual(
      ["proto/README.md", ...files].sort(),
    );
  });

  it("leaves no copy of them in the repository", () => {
    expect(existsSync(join(root, "proto"))).toBe(false);
  });

  it("lets its users resolve them, and read them as they are here", () => {
    const { resolve } = createRequire(join(project, "index.js"));
    const envelope = resolve("@segue/protocol/proto/segue/v1/envelope.proto");
    expect(readFileSync(envelope, "utf8")).toBe(
      readFileSync(join(protoDir, "segue/v1/envelope.proto"), "utf8"),
    );
    const schema = new protobuf.Root();
    schema.resolvePath = (_, target) => resolve(`@segue/protocol/proto/${target.replace(/^.*proto\//, "")}`);
    schema.loadSync("segue/v1/envelope.proto");
    expect(schema.lookupType("segue.v1.Envelope").fields).toHaveProperty("renderBatch");
  });
});
