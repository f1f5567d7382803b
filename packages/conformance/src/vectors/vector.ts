import {
  decodeMessage,
  type Limits,
  type Messages,
  messageToJson,
  openEnvelope,
  protocolVersions,
  type SegueErrorCode,
} from "@segue/protocol";

/** One case of the contract: bytes, and what every implementation must make of them. */
export interface Vector {
  /** A name that is also a file's: lower case, words joined by `-`. */
  name: string;
  /** The message that the bytes claim to be. */
  message: keyof Messages;
  /** What is given to the decoder. */
  bytes: Uint8Array;
  /** What it proves; one sentence. */
  proves: string;
  /** The code under which the bytes must be refused; missing: they must be read. */
  refused?: SegueErrorCode;
  /** Limits that hold for it in place of the defaults, so that a small vector can be over one. */
  limits?: Partial<Limits>;
}

/**
 * Reads a message as Segue does: an envelope of another version is refused by its version, whatever else it has.
 * @param limits what the bytes may ask for; default: Segue's defaults
 * @throws {SegueError} under the code for which the bytes are refused
 */
export function readMessage<K extends keyof Messages>(
  message: K,
  bytes: Uint8Array,
  limits?: Partial<Limits>,
): Messages[K] {
  if (message === "Envelope") {
    const body = openEnvelope(bytes, limits);
    return { protocolVersion: protocolVersions.max, body } as unknown as Messages[K];
  }
  return decodeMessage(message, bytes, limits);
}

/** Reads as {@link readMessage} does, and gives the message as protobuf's JSON. */
export function readAsJson(message: keyof Messages, bytes: Uint8Array, limits?: Partial<Limits>): unknown {
  return messageToJson(message, readMessage(message, bytes, limits));
}
