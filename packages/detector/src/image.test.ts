import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cropPicture, decodeImage, readImageSize } from "./image.js";
import { readImageSource } from "./image-source.js";

const LIMIT = 1_000_000;

/** A picture of 120x80: the left half red, the right half blue. */
function halves() {
  const blue = { create: { width: 60, height: 80, channels: 3 as const, background: "#0000ff" } };
  return sharp({ create: { width: 120, height: 80, channels: 3, background: "#ff0000" } })
    .composite([{ input: blue, left: 60, top: 0 }])
    .removeAlpha();
}

async function pixelsOf(bytes: Buffer, width: number, height: number) {
  const picture = await decodeImage(await readImageSource(bytes), { width, height });
  expect(picture.data.length).toBe(width * height * 3);
  return (x: number, y: number) => [...picture.data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];
}

function expectColour(actual: number[], expected: number[], tolerance = 8) {
  for (let channel = 0; channel < 3; channel++) {
    expect(
      Math.abs(actual[channel]! - expected[channel]!),
      `${actual} is not ${expected}`,
    ).toBeLessThanOrEqual(tolerance);
  }
}

describe("decodeImage", () => {
  // What each EXIF orientation makes of "red left, blue right" when it is shown.
  it.each([
    [1, "left"],
    [2, "right"],
    [3, "right"],
    [4, "left"],
    [5, "top"],
    [6, "top"],
    [7, "bottom"],
    [8, "bottom"],
  ])("shows orientation %i with the red half at the %s", async (orientation, side) => {
    const bytes = await halves().withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
    const upright = orientation < 5;
    const size = await readImageSize(await readImageSource(bytes), LIMIT);
    expect(size).toEqual(upright ? { width: 120, height: 80 } : { width: 80, height: 120 });

    const at = await pixelsOf(bytes, 40, 40);
    const corners = { left: at(4, 20), right: at(35, 20), top: at(20, 4), bottom: at(20, 35) };
    expectColour(corners[side as keyof typeof corners], [254, 0, 0]);
  });

  it("makes grey, 16-bit and CMYK pictures 8-bit RGB", async () => {
    const grey = sharp({ create: { width: 20, height: 20, channels: 3, background: "#808080" } });
    const files = [
      await grey.clone().toColourspace("b-w").png().toBuffer(),
      await grey.clone().toColourspace("grey16").png().toBuffer(),
      await grey.clone().toColourspace("rgb16").png().toBuffer(),
      await grey.clone().toColourspace("rgb16").tiff().toBuffer(),
      await grey.clone().png({ palette: true }).toBuffer(),
    ];
    for (const file of files) expectColour((await pixelsOf(file, 10, 10))(5, 5), [128, 128, 128], 2);

    const cmyk = await halves().toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe("cmyk");
    const [red, green, blue] = (await pixelsOf(cmyk, 40, 40))(5, 20) as [number, number, number];
    expect(red).toBeGreaterThan(180);
    expect(Math.max(green, blue)).toBeLessThan(80);
  });

  it("lays alpha over black", async () => {
    const half = { r: 255, g: 0, b: 0, alpha: 0.5 };
    const file = await sharp({ create: { width: 8, height: 8, channels: 4, background: half } })
      .png()
      .toBuffer();
    expectColour((await pixelsOf(file, 8, 8))(4, 4), [128, 0, 0], 2);
  });

  it("takes the first frame of an animation", async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = [await frame("red"), await frame("blue")];
    const file = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await readImageSize(await readImageSource(file), LIMIT)).toEqual({ width: 8, height: 8 });
    expectColour((await pixelsOf(file, 8, 8))(4, 4), [255, 0, 0]);
  });

  it("keeps only a region of the resized image", async () => {
    const source = await readImageSource(await halves().png().toBuffer());
    const region = { left: 30, top: 10, width: 5, height: 7 };
    const picture = await decodeImage(source, { width: 60, height: 40 }, region);
    expect([picture.width, picture.height]).toEqual([5, 7]);
    expectColour([...picture.data.subarray(6, 9)], [0, 0, 255]);
  });

  it.each(["jpeg", "png", "webp", "tiff"] as const)("refuses a %s that is cut off", async (format) => {
    const noise = sharp({
      create: {
        ...{ width: 400, height: 300, channels: 3, background: "#808080" },
        noise: { type: "gaussian", mean: 128, sigma: 30 },
      },
    });
    const whole = await noise.toFormat(format).toBuffer();
    const source = await readImageSource(whole.subarray(0, Math.floor(whole.length * 0.9)));
    const decode = async () => {
      await readImageSize(source, LIMIT);
      await decodeImage(source, { width: 40, height: 30 });
    };
    await expect(decode()).rejects.toMatchObject({
      code: "IMAGE_UNREADABLE",
      message: expect.stringMatching(
        /^The image can't be decoded: .+\. It may be cut off or damaged; save or fetch it again\.$/,
      ),
    });
  });
});

describe("readImageSize", () => {
  it("refuses more pixels than allowed, by the header alone", async () => {
    const source = await readImageSource(await halves().png().toBuffer());
    expect(await readImageSize(source, 9600)).toEqual({ width: 120, height: 80 });
    await expect(readImageSize(source, 9599)).rejects.toMatchObject({
      code: "IMAGE_TOO_LARGE",
      message:
        "The image has 120 × 80 pixels; at most 9599 are decoded. Save it smaller, or raise limitInputPixels.",
    });
  });
});

describe("cropPicture", () => {
  it("cuts and stretches", async () => {
    const picture = await decodeImage(await readImageSource(await halves().png().toBuffer()), {
      width: 120,
      height: 80,
    });
    const crop = await cropPicture(
      picture,
      { left: 80, top: 0, width: 20, height: 20 },
      { width: 7, height: 3 },
    );
    expect([crop.width, crop.height, crop.data.length]).toEqual([7, 3, 63]);
    expectColour([...crop.data.subarray(0, 3)], [0, 0, 255], 2);
  });
});
