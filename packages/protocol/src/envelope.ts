import { SegueError } from "./errors.js";
import type { Envelope, Hello } from "./gen/messages.js";
import type { Limits } from "./limits.js";
import { decodeMessage } from "./wire/decode.js";
import { encodeMessage } from "./wire/encode.js";

/** Versions of the protocol that this package speaks: oldest and newest. */
export const protocolVersions = { min: 1, max: 1 } as const;

/** The message inside an envelope, told apart by `case`. */
export type EnvelopeBody = Envelope["body"];

/**
 * Puts a message into an envelope of this version.
 * @returns protobuf bytes of their own, which may be transferred to another thread
 * @throws {SegueError} `MESSAGE_INVALID` where a value is wrong
 */
export function sealEnvelope(body: EnvelopeBody, limits?: Partial<Limits>): Uint8Array<ArrayBuffer> {
  return encodeMessage("Envelope", { protocolVersion: protocolVersions.max, body }, limits);
}

/**
 * Opens an envelope. The version is looked at first: what else a later version has need not be readable here.
 * @param bytes an envelope that may be hostile; `bytes` fields of the message are views into it
 * @throws {SegueError} `VERSION_UNSUPPORTED` for a version outside {@link protocolVersions}, else as `decodeMessage`
 */
export function openEnvelope(bytes: Uint8Array, limits?: Partial<Limits>): EnvelopeBody {
  checkVersion(leadingVersion(bytes));
  const envelope = decodeMessage("Envelope", bytes, limits);
  checkVersion(envelope.protocolVersion);
  return envelope.body;
}

function checkVersion(version: number | undefined): void {
  if (version === undefined || (version >= protocolVersions.min && version <= protocolVersions.max)) return;
  throw new SegueError(
    "VERSION_UNSUPPORTED",
    `This message speaks protocol version ${version}; ${range()} can be read here. Update the older side.`,
  );
}

/** Field 1 of an envelope where it comes first, as every known encoder writes it. */
function leadingVersion(bytes: Uint8Array): number | undefined {
  if (bytes?.[0] !== 0x08) return undefined;
  let version = 0;
  for (let i = 1; i <= 5; i++) {
    const byte = bytes[i];
    if (byte === undefined) return undefined;
    version += (byte & 127) * 128 ** (i - 1);
    if (byte < 128) return version >= 1 && version <= 0xffffffff ? version : undefined;
  }
  return undefined;
}

/**
 * Checks that a worker's hello and this process have a version in common.
 * @returns the newest version that both speak
 * @throws {SegueError} `VERSION_UNSUPPORTED` where there is none
 */
export function agreeOnVersion(hello: Hello): number {
  const version = Math.min(hello.maxVersion, protocolVersions.max);
  if (version < hello.minVersion || version < protocolVersions.min) {
    throw new SegueError(
      "VERSION_UNSUPPORTED",
      `The worker speaks protocol versions ${hello.minVersion} to ${hello.maxVersion}, but ${range()} is spoken here. Update the older side.`,
    );
  }
  return version;
}

const range = () =>
  protocolVersions.min === Number(protocolVersions.max)
    ? `version ${protocolVersions.max}`
    : `versions ${protocolVersions.min} to ${protocolVersions.max}`;
