import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseTimeline } from "@segue/protocol";
import { beforeAll, expect, test } from "vitest";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { segment, timelineJson } from "../test/timelines.js";
import { locateFonts } from "./fonts.js";

const folder = scratchFolder();
const home = join(folder, "home");
const require = createRequire(new URL("../../render-worker/package.json", import.meta.url));
const serif = require.resolve("@expo-google-fonts/playfair-display/700Bold/PlayfairDisplay_700Bold.ttf");

beforeAll(() => {
  mkdirSync(join(home, "fonts"), { recursive: true });
  copyFileSync(serif, join(home, "fonts", "serif.ttf"));
  copyFileSync(serif, join(folder, "secret.ttf"));
  writeFileSync(join(home, "fake.ttf"), "no font");
});

const at = "segments[0].effects_plan.overlays[0].params.font";

/** What becomes of the font of a panel. */
async function located(font: string) {
  const plan = { overlays: [{ name: "paneled_text", params: { text: "Text", font } }] };
  const segments = [{ ...segment(0, 1, undefined), effects_plan: plan }];
  const { timeline } = parseTimeline(JSON.stringify(timelineJson(segments as never)));
  const { segments: found } = await locateFonts(timeline, [home]);
  return (found[0]!.effectsPlan!.overlays[0]!.params.value as { font?: string }).font;
}

test("a font file is found in the timeline's folder; a family is left alone", async () => {
  expect(await located("fonts/serif.ttf")).toBe(join(home, "fonts", "serif.ttf"));
  expect(await located("Playfair Display")).toBe("Playfair Display");
});

test("a font outside the roots is refused", async () => {
  await expect(located("../secret.ttf")).rejects.toMatchObject({ code: "PATH_OUTSIDE_ROOTS", at });
  await expect(located(join(folder, "secret.ttf"))).rejects.toMatchObject({ code: "PATH_OUTSIDE_ROOTS" });
});

test("a file that is missing or no font is refused before anything is drawn", async () => {
  await expect(located("none.ttf")).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message: `${at} names none.ttf, which can't be found in ${home}; put the file there, or name a family such as Noto Sans.`,
  });
  const fake = join(home, "fake.ttf");
  await expect(located("fake.ttf")).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message: `${at} names ${fake}, which is not a font; use a TrueType or OpenType file.`,
  });
});
