import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrameReader, frame } from "./framing.js";

describe("frames", () => {
  it("are cut out of a stream, however it arrives", () => {
    const messages = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 });
    fc.assert(
      fc.property(messages, fc.array(fc.nat(200), { maxLength: 20 }), (sent, cuts) => {
        const stream = Buffer.concat(sent.map(frame));
        const reader = new FrameReader();
        const read: Uint8Array[] = [];
        let at = 0;
        for (const cut of [...cuts, stream.length]) {
          read.push(...reader.push(stream.subarray(at, at + cut)));
          at += cut;
        }
        expect(read).toEqual(sent);
      }),
    );
  });

  it("are refused where their length is none", () => {
    expect(() => new FrameReader().push(new Uint8Array(6).fill(0x80))).toThrowError(
      "a message's length has more than 5 bytes",
    );
    expect(() => new FrameReader().push(Uint8Array.of(0xff, 0xff, 0xff, 0x7f))).toThrowError(
      "a message is said to have over 16777216 bytes",
    );
  });
});
