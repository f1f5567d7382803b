import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFps, parseFps } from "./rational.js";

describe("parseFps", () => {
  it.each<[unknown, number, number]>([
    [30, 30, 1],
    [1, 1, 1],
    [240, 240, 1],
    [12.5, 25, 2],
    [23.976, 24000, 1001],
    [29.97, 30000, 1001],
    [59.94, 60000, 1001],
    ["25", 25, 1],
    [" 25 ", 25, 1],
    ["25.0", 25, 1],
    ["29.97", 30000, 1001],
    ["29.970", 30000, 1001],
    ["30000/1001", 30000, 1001],
    [" 60 / 2 ", 30, 1],
    ["24000:1001", 24000, 1001],
    [{ numerator: 50, denominator: 2 }, 25, 1],
    [{ numerator: 24 }, 24, 1],
  ])("reads %j", (value, numerator, denominator) => {
    expect(parseFps(value)).toEqual({ numerator, denominator });
  });

  it.each<[unknown, string]>([
    [0, "0"],
    [0.5, "0.5"],
    [241, "241"],
    [-30, "-30"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [1e-7, "1e-7"],
    ["", '""'],
    ["30fps", '"30fps"'],
    ["30/0", '"30/0"'],
    ["0/1", '"0/1"'],
    ["1e2", '"1e2"'],
    ["constructor", '"constructor"'],
    [null, "null"],
    [undefined, "undefined"],
    [true, "true"],
    [[30], "a list"],
    [{}, "an object"],
    [{ numerator: 2 ** 40, denominator: 2 ** 35 + 1 }, "an object"],
  ])("refuses %j", (value, shown) => {
    expect(() => parseFps(value, "canvas.fps")).toThrowError(
      expect.objectContaining({
        code: "INVALID_OPTION",
        at: "canvas.fps",
        message: `canvas.fps must be a rate from 1 to 240 frames a second, such as 30 or "30000/1001", not ${shown}.`,
      }),
    );
  });

  it("undoes formatFps, in lowest terms", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 240 }),
        (denominator, rate) => {
          const fps = parseFps(`${rate * denominator}/${denominator}`);
          expect(fps).toEqual({ numerator: rate, denominator: 1 });
          expect(parseFps(formatFps(fps))).toEqual(fps);
        },
      ),
    );
    expect(formatFps({ numerator: 30000, denominator: 1001 })).toBe("30000/1001");
    expect(formatFps({ numerator: 30, denominator: 1 })).toBe(30);
  });
});
