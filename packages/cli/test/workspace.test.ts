import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { photos, segment, timelineJson, writeTimeline } from "../../pipeline/test/timelines.js";
import { bench, expectError } from "./segue.js";

const { folder, out, segue, expectLeft } = bench();
const cache = join(folder, "cache", "work");
writeTimeline(folder, timelineJson([segment(0, 0.4, "rocket.jpg"), segment(0.4, 0.8, "coffee.png")]));

const render = async (name: string, ...more: string[]) => {
  const settings = ["--preset", "ultrafast", "--workers", "1", "--batch-seconds", "0.4", "--json"];
  const run = await segue([
    "render",
    "timeline.json",
    "--asset-root",
    photos,
    "-o",
    `out/${name}`,
    ...settings,
    ...more,
  ]);
  expect(run.code).toBe(0);
  return (JSON.parse(run.stdout).batches as { cached: boolean }[]).map(({ cached }) => cached);
};
const workspaces = (where = cache) => readdirSync(where).filter((name) => /^[0-9a-f]{32}$/.test(name));

beforeEach(async () => {
  await segue(["clean"]);
  for (const name of readdirSync(out)) rmSync(join(out, name));
});

describe("segue render", () => {
  test("again draws nothing, and says so; with --no-resume it draws everything", async () => {
    expect(await render("a.mp4")).toEqual([false, false]);
    expect(await render("a.mp4")).toEqual([true, true]);
    expect(await render("a.mp4", "--no-resume")).toEqual([false, false]);
    expect(await render("a.mp4")).toEqual([true, true]);
    await expectLeft("a.mp4");
  });

  test("into another output, or with another --work-dir, draws everything", async () => {
    await render("a.mp4");
    expect(await render("b.mp4")).toEqual([false, false]);
    expect(await render("a.mp4", "--work-dir", "elsewhere")).toEqual([false, false]);
    expect(workspaces(join(folder, "elsewhere"))).toHaveLength(1);
    await expectLeft("a.mp4", "b.mp4");
  });
});

describe("segue clean", () => {
  test("removes all workspaces, and no video", async () => {
    await render("a.mp4");
    await render("b.mp4");
    expect(workspaces()).toHaveLength(2);
    expect(await segue(["clean"])).toMatchObject({ code: 0, stdout: "", stderr: "2 workspaces removed\n" });
    expect(readdirSync(cache)).toEqual([]);
    expect(await segue(["clean"])).toMatchObject({ code: 0, stderr: "0 workspaces removed\n" });
    await expectLeft("a.mp4", "b.mp4");
  });

  test("with an output removes that one's", async () => {
    await render("a.mp4");
    await render("b.mp4");
    expect(await segue(["clean", "out/a.mp4"])).toMatchObject({ code: 0, stderr: "1 workspace removed\n" });
    expect(await render("a.mp4")).toEqual([false, false]);
    expect(await render("b.mp4")).toEqual([true, true]);
    expect(await segue(["clean", "out/none.mp4"])).toMatchObject({
      code: 0,
      stderr: "0 workspaces removed\n",
    });
  });

  test("with --work-dir removes what is there, and nothing else", async () => {
    await render("a.mp4");
    await render("a.mp4", "--work-dir", "own");
    const run = await segue(["clean", "--work-dir", "own"]);
    expect(run).toMatchObject({ code: 0, stderr: "1 workspace removed\n" });
    expect(await render("a.mp4")).toEqual([true, true]);
  });

  test("leaves what a render is using; named, it is an error", async () => {
    writeTimeline(folder, timelineJson([segment(0, 900, "rocket.jpg", { motion: "pan_up" })]), "long.json");
    const cleaned: Promise<void>[] = [];
    const look = async () => {
      expect(await segue(["clean"])).toMatchObject({
        code: 0,
        stderr: "0 workspaces removed; 1 workspace in use stayed\n",
      });
      expectError(
        await segue(["clean", "out/x.mp4"]),
        4,
        /x\.mp4 is being rendered by process \d+ on .+; wait for it/,
      );
    };
    const args = ["render", "long.json", "--asset-root", photos, "-o", "out/x.mp4", "--progress", "json"];
    const run = await segue([...args, "--workers", "1", "--preset", "ultrafast", "--batch-seconds", "900"], {
      onError(text, child) {
        if (cleaned.length > 0 || !text.includes('"progress"')) return;
        cleaned.push(look().finally(() => child.kill("SIGINT")));
      },
    });
    await Promise.all(cleaned);
    expect([run.code, cleaned.length]).toEqual([130, 1]);
    await expectLeft();
  });
});
