import { describe, expect, it } from "vitest";
import { boxFromInput, fillLetterbox, letterboxFor } from "./letterbox.js";

const input = { width: 416, height: 416 };

describe("letterboxFor", () => {
  it.each([
    [{ width: 512, height: 512 }, [0, 0, 416, 416]],
    [{ width: 600, height: 400 }, [0, 69, 416, 277]],
    [{ width: 300, height: 1000 }, [145, 0, 125, 416]],
    [{ width: 100, height: 50 }, [0, 104, 416, 208]],
    [{ width: 1, height: 5000 }, [207, 0, 1, 416]],
    [{ width: 1, height: 1 }, [0, 0, 416, 416]],
  ])("fits %o", (image, expected) => {
    const { left, top, width, height } = letterboxFor(image, input);
    expect([left, top, width, height]).toEqual(expected);
  });
});

describe("fillLetterbox", () => {
  it("lays the picture in the middle and pads the rest", () => {
    const letterbox = letterboxFor({ width: 4, height: 2 }, { width: 4, height: 4 });
    const filled = fillLetterbox({ width: 4, height: 2, data: new Uint8Array(24).fill(9) }, letterbox, 1);
    expect([...filled]).toEqual([...Array(12).fill(1), ...Array(24).fill(9), ...Array(12).fill(1)]);
  });
});

describe("boxFromInput", () => {
  it("turns input pixels into fractions of the image and clips them", () => {
    const letterbox = letterboxFor({ width: 800, height: 400 }, input);
    expect(boxFromInput(104, 156, 208, 260, letterbox)).toEqual({
      x: 0.25,
      y: 0.25,
      width: 0.25,
      height: 0.5,
    });
    expect(boxFromInput(-50, 0, 500, 208, letterbox)).toEqual({ x: 0, y: 0, width: 1, height: 0.5 });
  });
});
