import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryMessage } from "../../test/arbitrary-message.js";
import { messageNames } from "../schema.js";
import { decodeMessage } from "./decode.js";
import { encodeMessage } from "./encode.js";

describe("encodeMessage and decodeMessage", () => {
  it.each(messageNames)("carry any %s unchanged", (name) => {
    fc.assert(
      fc.property(arbitraryMessage(name), (message) => {
        const bytes = encodeMessage(name, message);
        const read = decodeMessage(name, bytes);
        expect(read).toEqual(message);
        expect(encodeMessage(name, read)).toEqual(bytes);
      }),
      { numRuns: 40 },
    );
  });

  it("give bytes of their own, which can be transferred", () => {
    const bytes = encodeMessage("Point", { x: 0.5, y: 0.25 });
    expect(bytes.buffer.byteLength).toBe(bytes.length);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    expect(bytes.length).toBe(0);
  });

  it("tell a zero that was sent from one that was not, where the field is optional", () => {
    expect(decodeMessage("TemporalZoom", new Uint8Array(0))).toEqual({});
    expect(encodeMessage("Encoder", { name: "", preset: "", crf: 0, threads: 0 })).toHaveLength(9);
    expect(
      decodeMessage("Encoder", encodeMessage("Encoder", { name: "x", preset: "", crf: 0, threads: 0 })),
    ).toEqual({
      name: "x",
      preset: "",
      crf: 0,
      threads: 0,
    });
  });

  it("hand out bytes as plain views, never Buffers, so that slice copies", () => {
    const mask = { width: 2, height: 1, encoding: 3 as const, data: new Uint8Array([7, 9]) };
    const bytes = Buffer.from(encodeMessage("Mask", mask));
    const { data } = decodeMessage("Mask", bytes);
    expect(Buffer.isBuffer(data)).toBe(false);
    expect(data.buffer).toBe(bytes.buffer);
    expect(data).toEqual(new Uint8Array([7, 9]));
  });
});
