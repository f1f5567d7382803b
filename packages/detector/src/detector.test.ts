import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unpackMask } from "@segue/protocol";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { yoloGraph } from "../test/yolo-graph.js";
import { SubjectDetector } from "./detector.js";

const photo = (file: string) => fileURLToPath(new URL(`../../../examples/photos/${file}`, import.meta.url));

let detector: SubjectDetector;
beforeAll(async () => {
  detector = await SubjectDetector.open({ cacheDir: null });
});
afterAll(() => detector.close());

describe("what is found in the photos", () => {
  it("finds the astronaut, with her face and a mask", async () => {
    const { image, subject, candidates, reason } = await detector.detect(photo("astronaut.png"));
    expect(image).toMatchObject({ width: 512, height: 512 });
    expect(reason).toBeUndefined();
    expect(subject).toMatchObject({ target: "", label: "person", confidence: expect.closeTo(0.734, 1) });
    expect(candidates.map(({ label }) => label)).toEqual(["person", "chair"]);
    expect(candidates[0]!.bbox).toEqual(subject!.bbox);

    // Her face lies around column 225, row 115 of 512.
    expect(subject!.anchor.x).toBeCloseTo(225 / 512, 1);
    expect(subject!.anchor.y).toBeCloseTo(115 / 512, 1);

    const mask = subject!.mask!;
    expect([mask.width, mask.height]).toEqual([1024, 1024]);
    expect(mask.data.length).toBeLessThan(10_000);
    const pixels = unpackMask(mask);
    const at = (x: number, y: number) => pixels[y * 2 * 1024 + x * 2];
    // Face, hair, shoulder and chest, against flag, wall and shuttle.
    expect([at(225, 115), at(225, 25), at(80, 300), at(200, 450)]).toEqual([1, 1, 1, 1]);
    expect([at(40, 100), at(130, 60), at(420, 150), at(330, 100)]).toEqual([0, 0, 0, 0]);
  });

  it("covers the astronaut: IoU with a mask drawn by hand, helmet included", async () => {
    const outline =
      "155,57 160,50 172,40 190,22 205,17 225,15 260,20 280,32 295,55 301,80 300,100 292,115 277,132 270,137 256,175 " +
      "282,190 300,215 306,246 330,256 347,275 356,302 363,345 400,343 440,357 475,395 492,445 507,465 507,511 " +
      "22,511 22,450 25,390 30,325 50,270 75,236 114,210 116,185 132,162 160,150 185,149 181,128 165,120 155,90";
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="1024" height="1024"><polygon points="${outline}"/></svg>`;
    const drawn = await sharp(Buffer.from(svg)).extractChannel("alpha").raw().toBuffer();
    const { subject } = await detector.detect(photo("astronaut.png"));
    const found = unpackMask(subject!.mask!);
    let both = 0;
    let either = 0;
    drawn.forEach((alpha, index) => {
      const inDrawn = alpha > 127;
      const inFound = found[index] === 1;
      if (inDrawn && inFound) both++;
      if (inDrawn || inFound) either++;
    });
    expect(both / either).toBeGreaterThan(0.9);
  });

  it("finds the cat, which fills the frame, and its middle; a mask can't be trusted there", async () => {
    const { subject } = await detector.detect(photo("chelsea.png"));
    expect(subject).toMatchObject({ label: "cat", confidence: expect.closeTo(0.574, 1) });
    expect(subject!.mask).toBeUndefined();
    expect(subject!.anchor.x).toBeCloseTo(0.49, 1);
  });

  it("finds the cup on the table, but only when asked", async () => {
    const cup = await detector.detect(photo("coffee.png"), { target: "cup" });
    expect(cup.subject).toMatchObject({ target: "cup", label: "cup", confidence: expect.closeTo(0.273, 1) });
    expect(cup.subject!.bbox.x).toBeCloseTo(0.285, 2);
    const anything = await detector.detect(photo("coffee.png"));
    expect(anything.subject).toBeNull();
    expect(anything.reason).toBe("No subject was found; the model saw dining table (0.53), cup (0.28).");
    expect((await detector.detect(photo("coffee.png"), { texts: ["Cups of coffee."] })).subject?.label).toBe(
      "cup",
    );
  });

  it.each(["rocket.jpg", "hubble_deep_field.jpg", "retina.jpg"])("finds nothing in %s", async (file) => {
    expect((await detector.detect(photo(file))).subject).toBeNull();
  });

  it("says so when the target is not there", async () => {
    const { subject, reason } = await detector.detect(photo("chelsea.png"), { target: "dog" });
    expect(subject).toBeNull();
    expect(reason).toBe('No "dog" was found; the model saw cat (0.57).');
  });
});

describe("files as they come", () => {
  it("finds the same in a file that is stored turned, and in grey, CMYK, 16-bit and transparent ones", async () => {
    const astronaut = () => sharp(photo("astronaut.png"));
    const files = [
      await astronaut().rotate(90).withMetadata({ orientation: 8 }).jpeg({ quality: 95 }).toBuffer(),
      await astronaut().flop().withMetadata({ orientation: 2 }).jpeg({ quality: 95 }).toBuffer(),
      await astronaut().toColourspace("b-w").png().toBuffer(),
      await astronaut().toColourspace("cmyk").jpeg().toBuffer(),
      await astronaut().toColourspace("rgb16").png().toBuffer(),
      await astronaut().ensureAlpha(0.9).webp().toBuffer(),
    ];
    for (const file of files) {
      const { subject } = await detector.detect(file, { mask: false });
      expect(subject).toMatchObject({ label: "person" });
      expect(subject!.bbox.x).toBeCloseTo(0.03, 1);
      expect(subject!.bbox.width).toBeCloseTo(0.68, 1);
      expect(subject!.bbox.height).toBeCloseTo(0.965, 1);
    }
  });

  it.each([
    [1, 1],
    [1, 3000],
    [3000, 1],
  ])("takes a picture of %i x %i", async (width, height) => {
    const file = await sharp({ create: { width, height, channels: 3, background: "red" } })
      .png()
      .toBuffer();
    const { image, subject } = await detector.detect(file);
    expect(image).toMatchObject({ width, height });
    expect(subject).toBeNull();
  });

  it("refuses 100 megapixels by default", async () => {
    const huge = { width: 10_000, height: 10_000, channels: 3 as const, background: "red" };
    const file = await sharp({ create: huge }).png({ compressionLevel: 1 }).toBuffer();
    await expect(detector.detect(file)).rejects.toMatchObject({
      code: "IMAGE_TOO_LARGE",
      message:
        "The image has 10000 × 10000 pixels; at most 80000000 are decoded. Save it smaller, or raise limitInputPixels.",
    });
  });
});

describe("models that can't be used", () => {
  const seen = [{ cx: 32, cy: 32, w: 32, h: 16, classId: 0, score: 0.9 }];
  const good = yoloGraph({ names: ["ball"], seen });

  it.each<[string, Buffer, RegExp]>([
    [
      "half a file",
      good.subarray(0, good.length >> 1),
      /bad\.onnx is not a model that ONNX Runtime can load: /,
    ],
    ["random bytes", Buffer.from("no model at all"), /bad\.onnx is not a model that ONNX Runtime can load: /],
    [
      "an opset of the future",
      yoloGraph({ names: ["ball"], seen, change: (model) => ({ ...model, opset: 999 }) }),
      /bad\.onnx is not a model that ONNX Runtime can load: .+opset/,
    ],
    [
      "another network",
      yoloGraph({ names: ["ball"], seen, metadata: { task: "classify" } }),
      /bad\.onnx is a YOLO model for the task "classify"/,
    ],
    [
      "shapes that do not fit each other",
      yoloGraph({
        names: ["ball"],
        seen,
        change: (model) => ({ ...model, inputs: [{ name: "images", dims: [1, 3, 64, 48] }], metadata: {} }),
      }),
      /bad\.onnx is not a detection model that Segue knows/,
    ],
  ])("%s", async (_what, bytes, message) => {
    const folder = await mkdtemp(join(tmpdir(), "segue-bad-"));
    const model = join(folder, "bad.onnx");
    try {
      await writeFile(model, bytes);
      await using own = await SubjectDetector.open({ model, cacheDir: null });
      const refused = { code: "MODEL_INVALID", message: expect.stringMatching(message) };
      await expect(own.detect(photo("chelsea.png"))).rejects.toMatchObject(refused);
      await expect(SubjectDetector.open({ model, preload: true })).rejects.toMatchObject(refused);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("are missed when the detector is opened", async () => {
    const missing = { code: "MODEL_MISSING" };
    await expect(SubjectDetector.open({ model: "/nowhere/m.onnx" })).rejects.toMatchObject({
      ...missing,
      message:
        "There is no model file at /nowhere/m.onnx. Check the path, or fetch a model with segue models pull.",
    });
    await expect(SubjectDetector.open({ maskModel: "/nowhere/m.onnx" })).rejects.toMatchObject(missing);
    await expect(SubjectDetector.open({ clip: "/nowhere" })).rejects.toMatchObject({
      ...missing,
      message: expect.stringMatching(/^There is no .+vision_model\.onnx\. A CLIP folder has tokenizer\.json/),
    });
  });
});

describe("once", () => {
  it("loads each model when it is first needed, and computes nothing twice", async () => {
    await using own = await SubjectDetector.open({ cacheDir: null });
    const counts = () => [own.modelLoads, own.inferences, own.maskInferences];
    expect(counts()).toEqual([0, 0, 0]);

    await Promise.all([own.detect(photo("coffee.png"), { target: "cup" }), own.detect(photo("coffee.png"))]);
    expect(counts()).toEqual([1, 1, 1]);
    await own.detect(photo("astronaut.png"), { mask: false });
    expect(counts()).toEqual([1, 2, 1]);
    await own.detect(photo("astronaut.png"));
    expect(counts()).toEqual([2, 2, 2]);

    const bytes = await readFile(photo("astronaut.png"));
    const targets = ["woman", "person", undefined, "chair"];
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, index) => own.detect(bytes, { target: targets[index % 4] })),
    );
    expect(counts()).toEqual([2, 2, 3]);
    expect(all[0]).toBe(all[4]);
    expect(all[0]!.subject!.mask).toBe(all[1]!.subject!.mask);
  });

  it("may load the detection model at once", async () => {
    await using own = await SubjectDetector.open({ preload: true, threads: 1, cacheDir: null });
    expect(own.modelLoads).toBe(1);
  });
});

describe("the life of a detector", () => {
  it("refuses work when it is closed, and may be closed twice", async () => {
    const own = await SubjectDetector.open({ cacheDir: null });
    const begun = own.detect(photo("chelsea.png"));
    const waiting = [1, 2, 3].map(() => own.detect(photo("coffee.png")));
    const outcomes = Promise.allSettled([begun, ...waiting]);
    await own.close();
    await own.close();
    // Two images are in work at a time; what still waits when it closes is rejected.
    const states = (await outcomes).map(({ status }) => status);
    expect(states.slice(2)).toEqual(["rejected", "rejected"]);
    await expect(own.detect(photo("coffee.png"))).rejects.toMatchObject({
      code: "ABORTED",
      message: "The detector is closed. Open another one.",
    });
  });

  it("lets one caller go without the others", async () => {
    await using own = await SubjectDetector.open({ cacheDir: null });
    const controller = new AbortController();
    const aborted = own.detect(photo("chelsea.png"), {}, { signal: controller.signal });
    const kept = own.detect(photo("chelsea.png"));
    controller.abort("enough");
    await expect(aborted).rejects.toMatchObject({ code: "ABORTED", message: "The detection was aborted." });
    expect((await kept).subject?.label).toBe("cat");
    const late = own.detect(photo("chelsea.png"), {}, { signal: AbortSignal.abort() });
    await expect(late).rejects.toMatchObject({ code: "ABORTED" });
  });

  it("refuses wrong options", async () => {
    await expect(SubjectDetector.open({ threads: 0 })).rejects.toMatchObject({
      code: "INVALID_OPTION",
      at: "options.threads",
      message: "options.threads must be a whole number from 1 to 64, not 0.",
    });
    await expect(SubjectDetector.open({ limitInputPixels: -1 })).rejects.toMatchObject({
      message: "options.limitInputPixels must be a positive whole number, not -1.",
    });
    await expect(SubjectDetector.open({ model: "" })).rejects.toMatchObject({
      message: "options.model must be a path or null.",
    });
    await expect(
      SubjectDetector.open({ maskModel: { path: "m.onnx", std: [1, 0, 1] } }),
    ).rejects.toMatchObject({
      at: "options.maskModel.std",
      message: "options.maskModel.std must be three numbers above 0.",
    });
    await expect(SubjectDetector.open({ maskModel: { path: "m.onnx", inputSize: 5 } })).rejects.toMatchObject(
      {
        message: "options.maskModel.inputSize must be a whole number from 32 to 4096, not 5.",
      },
    );
    await expect(SubjectDetector.open({ preload: 1 as unknown as boolean })).rejects.toMatchObject({
      message: "options.preload must be true or false.",
    });
    await expect(detector.detect(photo("chelsea.png"), { nth: -1 })).rejects.toMatchObject({
      at: "request.nth",
    });
  });
});
