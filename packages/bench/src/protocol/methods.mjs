// Ways to send a batch: each takes pixels to bytes, and bytes to pixels again.
import { deserialize, serialize } from "node:v8";
import { openEnvelope, packMask, sealEnvelope, unpackMask } from "@segue/protocol";
import { batch, HEIGHT, masksOf, plainMask, WIDTH } from "./batch.mjs";

const json = {
  encode: (message) => Buffer.from(JSON.stringify(message)),
  decode: (bytes) => JSON.parse(bytes.toString()),
};

/**
 * By name; the first is what the others are held against. `prepare` and `pixels` are not timed; `bytes` counts what
 * has no bytes of its own.
 */
export const methods = {
  "segue.v1 envelope": {
    encode: (pictures) =>
      sealEnvelope({
        case: "renderBatch",
        value: batch(pictures, (pixels) => packMask(pixels, WIDTH, HEIGHT)),
      }),
    decode: (bytes) => masksOf(openEnvelope(bytes).value).map(unpackMask),
  },
  "the same, masks packed before": {
    prepare: (pictures) => batch(pictures, (pixels) => packMask(pixels, WIDTH, HEIGHT)),
    encode: (value) => sealEnvelope({ case: "renderBatch", value }),
    decode: (bytes) => masksOf(openEnvelope(bytes).value),
    pixels: (masks) => masks.map(unpackMask),
  },
  "JSON, lists of numbers": {
    encode: (pictures) => json.encode(batch(pictures, (pixels) => plainMask(Array.from(pixels)))),
    decode: (bytes) => masksOf(json.decode(bytes)).map(({ data }) => Uint8Array.from(data)),
  },
  "JSON, base64": {
    encode: (pictures) =>
      json.encode(batch(pictures, (pixels) => plainMask(Buffer.from(pixels).toString("base64")))),
    decode: (bytes) =>
      masksOf(json.decode(bytes)).map(({ data }) => new Uint8Array(Buffer.from(data, "base64"))),
  },
  structuredClone: {
    encode: (pictures) => structuredClone(batch(pictures, plainMask)),
    decode: (message) => masksOf(message).map(({ data }) => data),
    bytes: (message) => serialize(message).length,
  },
  "v8.serialize": {
    encode: (pictures) => serialize(batch(pictures, plainMask)),
    decode: (bytes) => masksOf(deserialize(bytes)).map(({ data }) => new Uint8Array(data)),
  },
};
