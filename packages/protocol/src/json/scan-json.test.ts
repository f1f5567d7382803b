import { describe, expect, it } from "vitest";
import { parseTimeline } from "./read-timeline.js";
import { scanJson } from "./scan-json.js";

describe("scanJson", () => {
  it("tells of names that are given twice, each with its place", () => {
    const text = '{"a":1,"b":[{"c":1},{"c":1,"d":"c","c":2}],"\\u0061":3}';
    expect(scanJson(text).map(({ at }) => at)).toEqual(["b[1].c", "a"]);
    expect(scanJson(text)[0]?.message).toBe("b[1].c is given more than once; the last one counts.");
  });

  it("says nothing of names in other objects, of values, and of text in strings", () => {
    expect(scanJson('[{"a":"a"},{"a":"{\\"a\\":1,\\"a\\":2}"},["a","a"],{"b":["a","b"],"a":"b"}]')).toEqual(
      [],
    );
  });

  it("takes text that is no JSON without a word", () => {
    for (const text of ["", "}", ']]"', '{"a', '{"a\\', '{"\\x":1', ":::,,,", '{"a":1,,"b"'])
      expect(scanJson(text)).toEqual([]);
  });

  it("refuses depth, and before anything is parsed", () => {
    expect(scanJson("[".repeat(100))).toEqual([]);
    const deep =
      "The timeline nests lists and objects more than 100 deep, as no timeline does; correct the file.";
    expect(() => scanJson("[".repeat(101))).toThrowError(deep);
    expect(() => parseTimeline(`{"a":`.repeat(100_000))).toThrowError(deep);
  });

  it("refuses objects with names without end", () => {
    const names = Array.from({ length: 20_001 }, (_, i) => `"${i}":0`);
    expect(scanJson(`{${names.slice(1)}}`)).toEqual([]);
    expect(() => scanJson(`{${names}}`)).toThrowError("has an object with more than 20000 names");
  });

  it("refuses more values than there is memory for", () => {
    expect(() => scanJson(`[${"[],".repeat(300_000)}`)).toThrowError(
      "The timeline has more than 300000 lists and objects, as no timeline does; correct the file.",
    );
    expect(scanJson(`[${"0,".repeat(2_000_000)}0]`)).toEqual([]);
    expect(() => scanJson(`[${"0,".repeat(2_000_001)}0]`)).toThrowError("has more than 2000000 values");
  });
});

describe("parseTimeline", () => {
  it("lets the last of two values count, with a warning", () => {
    const text = '{"segments":[{"start_time":0,"end_time":1,"end_time":2}]}';
    const { timeline, warnings } = parseTimeline(text);
    expect(timeline.segments[0]?.endTime).toBe(2);
    expect(warnings[0]).toEqual({
      at: "segments[0].end_time",
      message: "segments[0].end_time is given more than once; the last one counts.",
    });
  });
});
