import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { onnxModel } from "../../test/onnx-graph.js";
import { readModelMetadata } from "../onnx/metadata.js";
import { readClassNames, readInputSize } from "./yolo-metadata.js";

describe("readClassNames", () => {
  it.each([
    ["{0: 'person', 1: 'bicycle'}", ["person", "bicycle"]],
    [`{0: "rock 'n' roll", 1: 'it\\'s'}`, ["rock 'n' roll", "it's"]],
    ["{1: 'bicycle'}", null],
    ["['a', 'b']", null],
    ["", null],
  ])("reads %s", (names, expected) => {
    expect(readClassNames({ names })).toEqual(expected);
  });

  it("finds none where there are none", () => {
    expect(readClassNames({})).toBeNull();
  });
});

describe("readInputSize", () => {
  it.each([
    ["[640, 640]", { width: 640, height: 640 }],
    ["[384,640]", { width: 640, height: 384 }],
    ["[640]", null],
    ["[100, 640]", null],
    ["[99999968, 640]", null],
  ])("reads %s", (imgsz, expected) => {
    expect(readInputSize({ imgsz })).toEqual(expected);
  });
});

describe("readModelMetadata", () => {
  async function read(bytes: Uint8Array) {
    const folder = await mkdtemp(join(tmpdir(), "segue-metadata-"));
    try {
      await writeFile(join(folder, "m.onnx"), bytes);
      return await readModelMetadata(join(folder, "m.onnx"));
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  const model = onnxModel({
    inputs: [],
    outputs: [],
    nodes: [],
    metadata: { task: "detect", names: "{0: 'é'}" },
  });

  it("reads the entries behind the graph", async () => {
    expect(await read(model)).toEqual({ task: "detect", names: "{0: 'é'}" });
  });

  it("finds none in what is no model, and never fails", async () => {
    expect(await read(Buffer.alloc(0))).toEqual({});
    expect(await read(Buffer.from("not a model, just some text"))).toEqual({});
    for (let length = 1; length < model.length; length += 3) await read(model.subarray(0, length));
    // A field that claims to be longer than any file.
    expect(await read(Buffer.from([0x3a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]))).toEqual({});
  });
});
