import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captionLines } from "./caption-lines.js";
import { LINE_WIDTH, textWidth } from "./text-width.js";

const shown = (text: string) => captionLines(text).map((lines) => lines.join(" | "));

describe("breaks", () => {
  test("at the ends of sentences, then of clauses, in lines of like length", () => {
    const text =
      "In July 1969, Neil Armstrong became the first person to walk on the Moon. He was followed, nineteen minutes later, by Buzz Aldrin; Michael Collins stayed in orbit.";
    expect(shown(text)).toEqual([
      "In July 1969, Neil Armstrong became | the first person to walk on the Moon.",
      "He was followed, nineteen | minutes later, by Buzz Aldrin;",
      "Michael Collins stayed in orbit.",
    ]);
  });

  test("short sentences share a caption", () => {
    expect(shown("Yes. No! Really? Come on. Let's go.")).toEqual(["Yes. No! Really? Come on. Let's go."]);
  });

  test("not after abbreviations, inside numbers, or at hyphens", () => {
    const text =
      "The state-of-the-art engine of Dr. Smith ran for 3.14 hours, i.e. longer than any before it.";
    const lines = captionLines(text).flat();
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(line).not.toMatch(/(Dr\.|i\.e\.|-|3\.)$/);
  });

  test("Chinese between words, in narrower lines, and never before its punctuation", () => {
    const lines = captionLines(
      "這是一隻貓。牠喜歡在陽光下睡覺，醒來之後就到處跑，追著蝴蝶和自己的影子。",
    ).flat();
    expect(lines).toEqual([
      "這是一隻貓。",
      "牠喜歡在陽光下睡覺，醒來之後就",
      "到處跑，追著蝴蝶和自己的影子。",
    ]);
  });

  test("a word longer than a line", () => {
    expect(shown("a".repeat(60))).toEqual([`${"a".repeat(42)} | ${"a".repeat(18)}`]);
  });
});

test("white space is one space, control characters are none, and nothing is nothing", () => {
  expect(shown("  one\n\n two\u0007\tthree\u0000 ")).toEqual(["one two three"]);
  expect(captionLines(" \n ")).toEqual([]);
});

test("any text: at most two lines of 42, and no character lost or moved", () => {
  const words = fc.array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.constantFrom("and", "a", "sentence.", "貓貓", "(so", "to)", "👩‍👩‍👧", "—"),
    ),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(" ");
      const lines = captionLines(text).flat();
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(LINE_WIDTH);
      const bare = (from: string) => from.replace(/\p{Cc}|\s/gu, "");
      expect(bare(lines.join(""))).toBe(bare(text));
    }),
    { numRuns: 300 },
  );
});

// A search that tried each place against each other would never end.
test("a transcript of 100,000 words is wrapped", () => {
  expect(captionLines("and then it went on. ".repeat(20_000)).length).toBeGreaterThan(1000);
});
