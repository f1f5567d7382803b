import { describe, expect, it } from "vitest";
import { type GradeSettings, gradeOf } from "./grade.js";

/** A pixel through the grade's tables, as the kernels do it. */
function graded(pixel: number[], settings: GradeSettings): number[] {
  const { channels, saturation, tones } = gradeOf(settings);
  const [r, g, b] = pixel.map((value, i) => channels[i]![value]!) as [number, number, number];
  const luma = (r * 13933 + g * 46871 + b * 4732) >> 16;
  const byte = (value: number) => Math.min(255, Math.max(0, value));
  return [r, g, b].map((value, i) =>
    byte(luma + (((value - luma) * Math.round(saturation * 256)) >> 8) + tones[i]![byte(luma)]!),
  );
}

describe("a grade", () => {
  it("changes nothing without settings", () => {
    for (let value = 0; value < 256; value++) {
      expect(graded([value, 255 - value, (value * 7) % 256], {})).toEqual([
        value,
        255 - value,
        (value * 7) % 256,
      ]);
    }
  });

  it("pushes red and blue apart by temperature", () => {
    expect(graded([100, 100, 100], { temperature: 1 })).toEqual([125, 103, 75]);
    expect(graded([100, 100, 100], { temperature: -1 })).toEqual([75, 97, 125]);
  });

  it("takes colour away down to grey, which has the luma of the colour", () => {
    const [r, g, b] = graded([200, 50, 100], { saturation: 0 });
    expect([r, g, b]).toEqual([85, 85, 85]);
  });

  it("spreads values about mid-grey by contrast, and holds them to a byte", () => {
    expect(graded([128, 192, 64], { contrast: 2 })).toEqual([128, 255, 0]);
  });

  it("tones shadows and lights, and leaves black, mid-grey and white neutral", () => {
    const splitTone = { shadows: [-10, 0, 10], lights: [10, 0, -10] } as const;
    for (const grey of [0, 128, 255]) {
      const [r, , b] = graded([grey, grey, grey], { splitTone });
      expect(Math.abs(r! - b!)).toBeLessThanOrEqual(1);
    }
    expect(graded([64, 64, 64], { splitTone })).toEqual([54, 64, 74]);
    expect(graded([192, 192, 192], { splitTone })).toEqual([202, 192, 182]);
  });

  it("takes factors for each channel", () => {
    expect(graded([100, 100, 100], { tint: [1.5, 1, 0] })).toEqual([150, 100, 0]);
  });
});
