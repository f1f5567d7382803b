import {
  decodeMessage,
  type Messages,
  messageToJson,
  openEnvelope,
  type SegueErrorCode,
} from "@segue/protocol";

/** One case of the contract: bytes, and what every implementation must make of them. */
export interface Vector {
  /** A name that is also a file's: lower case, words joined by `-`. */
  name: string;
  /** The message that the bytes claim to be. */
  message: keyof Messages;
  bytes: Uint8Array;
  /** What it proves; one sentence. */
  proves: string;
  /** The code under which the bytes must be refused; missing: they must be read. */
  refused?: SegueErrorCode;
}

/**
 * Reads a message as Segue does: an envelope of another version is refused by its version, whatever else it has.
 * @returns the message as protobuf's JSON
 * @throws {SegueError}
 */
export function readAsJson(message: keyof Messages, bytes: Uint8Array): unknown {
  if (message === "Envelope") openEnvelope(bytes);
  return messageToJson(message, decodeMessage(message, bytes));
}
