import { expect, test } from "vitest";
import { bundledFont } from "./font.js";
import { type Typesetting, typeset } from "./typeset.js";

const room: Typesetting = {
  font: bundledFont("Noto Sans"),
  size: 40,
  leastSize: 16,
  width: 400,
  height: 200,
  color: [10, 20, 30],
};

const set = (text: string, more: Partial<Typesetting> = {}) => typeset(text, { ...room, ...more });

/** What a line reads from left to right. */
const readings = (text: NonNullable<Awaited<ReturnType<typeof set>>>) =>
  text.lines.map((line) => line.clusters.map(({ index }) => text.clusters[index]).join(""));

test("text is wrapped at words, in its colour, and every cluster has its place", async () => {
  const text = (await set("The quick brown fox jumps"))!;
  expect(readings(text)).toEqual(["Thequickbrownfox", "jumps"]);
  expect(text.size).toBe(40);
  expect([text.width % 2, text.height % 2]).toEqual([0, 0]);
  expect([...text.rgba.subarray(0, 3)]).toEqual([10, 20, 30]);
  for (const line of text.lines) {
    expect(line.clusters[0]!.left).toBe(0);
    expect(line.clusters.at(-1)!.right).toBe(text.width);
    line.clusters.slice(1).forEach((cluster, i) => {
      expect(cluster.left).toBe(line.clusters[i]!.right);
    });
  }
  expect(text.lines[1]!.top).toBe(text.lines[0]!.bottom);
});

test("markup is text, and control characters are dropped", async () => {
  const text = (await set("<b>&amp;</b>\u0007\u202e \"'"))!;
  expect(readings(text)).toEqual([`<b>&amp;</b>"'`]);
});

test("text without ink is nothing", async () => {
  for (const empty of ["", "  \n ", "\u0000\u200b"]) expect(await set(empty)).toBeUndefined();
});

test("Arabic runs to the left, Devanagari is typed by syllables, and all stay on their lines", async () => {
  const text = (await set("سلام\nक्षि\n日本\n👨‍👩‍👧x"))!;
  expect(readings(text).slice(0, 3)).toEqual(["مالس", "क्षि", "日本"]);
  expect(text.clusters).toContain("👨‍👩‍👧");
  expect(text.lines).toHaveLength(4);
});

test("a text too large for its room shrinks; a word is not broken while that helps", async () => {
  const text = (await set("Donaudampfschifffahrtsgesellschaft"))!;
  expect(text.lines).toHaveLength(1);
  expect(text.size).toBeLessThan(40);
  expect(text.width).toBeLessThanOrEqual(400);
});

test.each([
  ["words", "a long text of many words, ".repeat(400)],
  ["one word", "x".repeat(10_000)],
  ["lines", "x\n".repeat(5000)],
  ["ligatures as wide as a line", "﷽".repeat(10_000)],
  ["stacked accents", `Z${"\u0336\u0321\u031b".repeat(3000)}algo`],
  ["half characters", "\ud83d ".repeat(5000)],
])("10,000 characters fit, ended by an ellipsis: %s", async (what, content) => {
  const text = (await set(content))!;
  expect(text.width).toBeLessThanOrEqual(400);
  expect(text.height).toBeLessThanOrEqual(202);
  if (what !== "stacked accents") expect(text.clusters.at(-1)).toBe("…");
  expect(text.rgba.length).toBe(text.width * text.height * 4);
});

test("any room will do", async () => {
  for (const [width, height] of [
    [1, 1],
    [4, 300],
    [300, 4],
  ] as const) {
    const text = await set("Some words", { width, height });
    expect(text?.width ?? 0).toBeLessThanOrEqual(Math.max(4, width + 1));
    expect(text?.height ?? 0).toBeLessThanOrEqual(Math.max(4, height + 1));
  }
});

test("it is the same each time", async () => {
  const [a, b] = [await set("Twice the same"), await set("Twice the same")];
  expect(a).toEqual(b);
});
