import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("../main.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "segue-bench-test-"));
const bench = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args, "--out", folder, "--temp", folder], { encoding: "utf8" });

beforeAll(() => {
  const { status, stderr } = bench("--quick", "--size", "160x90", "--only", "w1,accuracy");
  expect(stderr).not.toMatch(/failed/);
  expect(status).toBe(0);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a quick look writes a table with a figure for every method", () => {
  const report = readFileSync(join(folder, "RESULTS.md"), "utf8");
  const lines = report.split("\n");
  const head = lines.findIndex((line) => line.startsWith("| workload and size |"));
  expect(lines.slice(head, head + 2)).toEqual([
    "| workload and size | Segue | zoompan | zoompan, one process | zoompan, prescaled | sharp, frame by frame |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
  ]);
  expect(lines[head + 2]).toMatch(/^\| W1 160×90( \| \d+\.\d\d ×){5} \|$/);
  for (const row of lines.filter((line) => line.startsWith("| the encoder alone |"))) {
    expect(row).toMatch(/^\| the encoder alone \| 1\.00 × \| 1\.00–1\.00 \| /);
  }
  expect(report).toContain("The figures mean nothing.");
  expect(report).not.toMatch(/NaN|undefined|null/);
});

test("the JSON holds what every run took", () => {
  const { quick, machine, parts } = JSON.parse(readFileSync(join(folder, "results.json"), "utf8"));
  expect(quick).toBe(true);
  expect(machine.workers).toBeGreaterThan(0);
  expect(Object.keys(parts)).toEqual(["w1-quick", "accuracy"]);
  const { frames, methods } = parts["w1-quick"];
  expect(frames).toBe(60);
  expect(Object.keys(methods)).toEqual([
    "floor",
    "segue",
    "zoompan",
    "zoompan-alone",
    "zoompan-prescaled",
    "sharp-frames",
  ]);
  for (const [run] of Object.values<{ wallMs: number; outputBytes: number; seen: object }[]>(methods)) {
    expect(run).toMatchObject({ wallMs: expect.any(Number), seen: { peakBytes: expect.any(Number) } });
    expect(run?.wallMs).toBeGreaterThan(10);
    expect(run?.outputBytes).toBeGreaterThan(1000);
  }
  expect(methods.segue[0].details.firstFrameMs).toBeGreaterThan(0);
  expect(Math.min(...parts.accuracy.psnr)).toBeGreaterThan(48);
});

test("nothing but the results is left behind", () => {
  expect(readdirSync(folder).sort()).toEqual(["RESULTS.md", "results.json"]);
});

test("options that mean nothing are refused", () => {
  const refusals = {
    "--only w9": "--only names w9, but the parts are w1-1080p, w2-1080p,",
    "--methods magic": "--methods names magic, but they are floor, segue, zoompan,",
    "--runs 0": "--runs must be a whole number from 1 to 99, not 0.",
    "--size 320x180": "--size is for --quick; the sizes of a real run are fixed.",
    "--quick --size 321x180": "--size must look like 320x180, both even and 64 or more, not 321x180.",
  };
  for (const [args, message] of Object.entries(refusals)) {
    const { status, stderr } = bench(...args.split(" "));
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  }
});
