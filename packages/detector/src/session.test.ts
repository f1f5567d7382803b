import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NANODET, SELFIE_SEGMENTATION } from "./embedded.js";
import { ModelSession, requireModelFile } from "./session.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "segue-detector-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("embedded models", () => {
  it.each([NANODET, SELFIE_SEGMENTATION])("$name is the file that was checked", async ({ path, sha256 }) => {
    expect(
      createHash("sha256")
        .update(await readFile(path))
        .digest("hex"),
    ).toBe(sha256);
  });
});

describe("ModelSession", () => {
  it("says what a model takes and gives", async () => {
    await using session = await ModelSession.open(SELFIE_SEGMENTATION.path, 1);
    expect(session.signature).toEqual({
      inputs: [{ name: "image", type: "uint8", dims: [1, 256, 256, 3] }],
      outputs: [{ name: "mask", type: "float32", dims: [1, 256, 256] }],
      metadata: expect.any(Object),
    });
  });

  it("refuses a file that is not there", async () => {
    const path = join(folder, "none.onnx");
    await expect(ModelSession.open(path, 1)).rejects.toMatchObject({
      code: "MODEL_MISSING",
      message: `There is no model file at ${path}. Check the path, or fetch a model with segue models pull.`,
    });
    await expect(requireModelFile(folder)).rejects.toMatchObject({ code: "MODEL_MISSING" });
  });

  it.each([
    ["text", Buffer.from("not a model")],
    ["nothing", Buffer.alloc(0)],
    ["half a model", readFileSync(SELFIE_SEGMENTATION.path).subarray(0, 100_000)],
  ])("refuses %s", async (_what, bytes) => {
    const path = join(folder, "broken.onnx");
    await writeFile(path, bytes);
    await expect(ModelSession.open(path, 1)).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message: expect.stringMatching(
        /broken\.onnx is not a model that ONNX Runtime can load: .+\. Fetch or export it again\.$/,
      ),
    });
  });

  it("refuses an input of the wrong shape", async () => {
    await using session = await ModelSession.open(SELFIE_SEGMENTATION.path, 1);
    const image = { type: "uint8", dims: [1, 2, 2, 3], data: new Uint8Array(12) } as const;
    await expect(session.run({ image })).rejects.toMatchObject({ code: "MODEL_INVALID" });
  });
});
