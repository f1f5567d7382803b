import { describe, expect, it } from "vitest";
import { enumEntries, enumName, messageSchema } from "./schema.js";

describe("messageSchema", () => {
  it("has a field's number, unit, range and default from the .proto", () => {
    expect(messageSchema("ZoomOnSubject").fields[3]).toEqual({
      name: "targetScale",
      json: "target_scale",
      number: 4,
      kind: "scalar",
      type: "double",
      optional: true,
      unit: "factor",
      range: [1, 10],
      default: 1.3,
    });
    expect(messageSchema("SubjectPop").stage).toBe("layer");
  });

  it.each(["Nothing", "constructor", "__proto__"])("refuses %s", (name) => {
    expect(() => messageSchema(name)).toThrowError(new TypeError(`there is no message ${name}`));
  });
});

describe("enum names", () => {
  it("are lower case, without the prefix", () => {
    expect(enumEntries("SpeedCurve")).toEqual([
      ["unspecified", 0],
      ["ease_in_out", 1],
      ["linear", 2],
    ]);
    expect(enumName("SpeedCurve", 2)).toBe("linear");
    expect(enumName("SpeedCurve", 3)).toBeUndefined();
    expect(enumEntries("Nothing")).toEqual([]);
  });
});
