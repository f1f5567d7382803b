// Implementations for the tests of the runner, by their behaviour: node worker.mjs <behaviour>
import { decodeMessage, messageToJson, openEnvelope, SegueError } from "@segue/protocol";
import protobuf from "protobufjs";

const behaviour = process.argv[2];
const root = new protobuf.Root();
root.resolvePath = (_, target) => new URL(`../../../proto/${target}`, import.meta.url).pathname;
root.loadSync("segue/conformance/v1/conformance.proto");
const Envelope = root.lookupType("segue.conformance.v1.Envelope");

const say = (message) => process.stdout.write(Envelope.encodeDelimited(message).finish());
const version = behaviour === "later" ? 2 : 1;

let asked = 0;
function answer({ vector, message, data: bytes, limits: sent }) {
  asked++;
  // protobufjs has a list where no bytes were sent.
  const data = new Uint8Array(bytes);
  // Only what was sent is on the object itself; what was not is at its default.
  const limits = { ...sent };
  if (behaviour === "crash" && vector.includes("bomb")) {
    process.stderr.write("Segmentation fault (not really)\n");
    process.exit(139);
  }
  if (behaviour === "crash-often" && asked % 10 === 0) process.exit(7);
  if (behaviour === "stuck") return;
  if (behaviour === "garbage") return process.stdout.write(Buffer.alloc(8, 0xff));
  if (behaviour === "no-envelope") return process.stdout.write(Buffer.from([2, 0x22, 9]));
  if (behaviour === "hello-again") return hello();
  if (behaviour === "echo") return say({ answer: { data } });
  if (behaviour === "no-json") return say({ answer: { json: "{" } });
  if (behaviour === "no-bytes") return say({ answer: { data: Uint8Array.of(0xff) } });
  try {
    if (message === "Envelope") openEnvelope(data, limits);
    const json = messageToJson(message, decodeMessage(message, data, limits));
    if (behaviour === "careless" && message === "Mask") json.width++;
    say({ answer: { json: JSON.stringify(json) } });
  } catch (error) {
    if (!(error instanceof SegueError)) throw error;
    say({ failure: { code: behaviour === "one-code" ? "NO" : error.code, message: error.message } });
  }
}

const hello = () => say({ hello: { minVersion: version, maxVersion: version, rendererVersion: "A test" } });

if (behaviour === "dead") process.exit(3);
if (behaviour === "answer-first") say({ answer: {} });
else if (behaviour !== "silent") hello();

let kept = Buffer.alloc(0);
process.stdin.on("data", (chunk) => {
  kept = Buffer.concat([kept, chunk]);
  while (kept.length > 0) {
    const reader = protobuf.Reader.create(kept);
    let frame;
    try {
      frame = Envelope.decodeDelimited(reader);
    } catch {
      return;
    }
    kept = kept.subarray(reader.pos);
    answer(frame.question);
  }
});
