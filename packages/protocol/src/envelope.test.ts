import { describe, expect, it } from "vitest";
import { agreeOnVersion, openEnvelope, protocolVersions, sealEnvelope } from "./envelope.js";
import type { Hello } from "./gen/messages.js";

const hello = (minVersion: number, maxVersion: number): Hello => ({
  minVersion,
  maxVersion,
  rendererVersion: "1",
  effects: ["vignette"],
  encoders: ["libx264"],
});

describe("sealEnvelope and openEnvelope", () => {
  it("carry a message, and the version first", () => {
    const bytes = sealEnvelope({ case: "cancel", value: { batchIndex: 3 } });
    expect(bytes).toEqual(Uint8Array.of(0x08, 1, 0x22, 2, 0x08, 3));
    expect(bytes.buffer.byteLength).toBe(6);
    expect(openEnvelope(bytes)).toEqual({ case: "cancel", value: { batchIndex: 3 } });
  });

  it.each([
    ["at the start", Uint8Array.of(0x08, 2, 0x22, 2, 0x08, 3)],
    ["before a message that is not known", Uint8Array.of(0x08, 2, 0x7a, 1, 0)],
    ["at the end", Uint8Array.of(0x22, 2, 0x08, 3, 0x08, 2)],
  ])("refuse a later version %s", (_, bytes) => {
    expect(() => openEnvelope(bytes)).toThrowError(
      expect.objectContaining({
        code: "VERSION_UNSUPPORTED",
        message: "This message speaks protocol version 2; version 1 can be read here. Update the older side.",
      }),
    );
  });

  it.each([
    ["no bytes", Uint8Array.of(), "body has none of its cases (byte 0)."],
    ["no version", Uint8Array.of(0x22, 0), "protocol_version must be from 1 to 4294967295, not 0."],
    ["version 0", Uint8Array.of(0x08, 0, 0x22, 0), "protocol_version must be from 1 to 4294967295, not 0."],
    [
      "a version without end",
      new Uint8Array(12).fill(0x88).fill(8, 0, 1),
      "protocol_version has a varint of more than 10 bytes (byte 11).",
    ],
  ])("refuse %s", (_, bytes, message) => {
    expect(() => openEnvelope(bytes)).toThrowError(
      expect.objectContaining({ code: "MESSAGE_INVALID", message }),
    );
  });
});

describe("openEnvelope", () => {
  it("refuses what is no bytes", () => {
    for (const bytes of [undefined, null, new ArrayBuffer(2)]) {
      expect(() => openEnvelope(bytes as unknown as Uint8Array)).toThrowError(
        expect.objectContaining({
          code: "MESSAGE_INVALID",
          message: expect.stringMatching(/^The Envelope message is read from a Uint8Array, not from /),
        }),
      );
    }
  });
});

describe("agreeOnVersion", () => {
  it("takes the newest version that both speak", () => {
    expect(agreeOnVersion(hello(1, 1))).toBe(1);
    expect(agreeOnVersion(hello(1, 7))).toBe(protocolVersions.max);
  });

  it("refuses a worker that has none in common", () => {
    expect(() => agreeOnVersion(hello(2, 3))).toThrowError(
      expect.objectContaining({
        code: "VERSION_UNSUPPORTED",
        message:
          "The worker speaks protocol versions 2 to 3, but version 1 is spoken here. Update the older side.",
      }),
    );
  });
});
