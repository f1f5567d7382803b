import { join } from "node:path";
import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";

/** Where the .proto files and the vectors are. */
export const protoDir = fileURLToPath(new URL("../../../../proto", import.meta.url));

/** What an implementation says. */
export type Reply =
  | { case: "hello"; minVersion: number; maxVersion: number; rendererVersion: string }
  | { case: "answer"; data: Uint8Array | undefined; json: string | undefined }
  | { case: "failure"; code: string; message: string };

const envelope = loadEnvelope();

/** Bytes that an implementation is asked to read. */
export interface Question {
  /** Name of the vector, for people. */
  vector: string;
  /** The message of `segue.v1` that the bytes claim to be. */
  message: string;
  /** The bytes; they may be hostile. */
  data: Uint8Array;
  /** Limits in place of the defaults, by their names in the `.proto`. */
  limits?: Record<string, number> | undefined;
}

/** Encodes a question: what do these bytes say? */
export function encodeQuestion({ limits, ...question }: Question): Uint8Array {
  return envelope.encode({ question: { ...question, ...(limits && { limits: asFields(limits) }) } }).finish();
}

/** Names of the `.proto` as protobufjs has them: `max_nesting` is `maxNesting`. */
const asFields = (limits: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(limits).map(([name, value]) => [
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

/**
 * Decodes what an implementation says.
 * @throws {Error} where it is no envelope, or has nothing in it that an implementation may say
 */
export function decodeReply(bytes: Uint8Array): Reply {
  const { hello, answer, failure } = envelope.decode(bytes) as unknown as Body;
  if (hello) return { case: "hello", ...hello };
  if (failure) return { case: "failure", code: failure.code, message: failure.message };
  if (!answer) throw new Error("it has neither a hello nor an answer nor a failure");
  // Only what was sent is on the object itself. Empty bytes are not sent, and are a message of defaults.
  const json = Object.hasOwn(answer, "json") ? answer.json : undefined;
  const data = Object.hasOwn(answer, "data")
    ? answer.data
    : json === undefined
      ? new Uint8Array(0)
      : undefined;
  return { case: "answer", json, data };
}

interface Body {
  hello: { minVersion: number; maxVersion: number; rendererVersion: string } | null;
  answer: { data: Uint8Array; json: string } | null;
  failure: { code: string; message: string } | null;
}

function loadEnvelope(): protobuf.Type {
  const root = new protobuf.Root();
  root.resolvePath = (_, target) => join(protoDir, target);
  root.loadSync("segue/conformance/v1/conformance.proto");
  return root.lookupType("segue.conformance.v1.Envelope");
}
