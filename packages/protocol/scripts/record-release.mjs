// Records what is released, so that later versions can be held against it: the schema for `buf breaking`, and a
// conversation between a main process and a worker, in bytes. Run it once, when a version is released:
//   pnpm --filter @segue/protocol run release:record
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeMessage, messageToJson, sealEnvelope } from "../dist/index.js";
import { conversationOf, schemaOf } from "./releases.mjs";
import { runBuf } from "./run-buf.mjs";
import { conversation } from "./worker-conversation.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = conversationOf(version);
mkdirSync(folder, { recursive: true });

const { status, output } = runBuf(["build", "--exclude-source-info", "-o", schemaOf(version)]);
process.stderr.write(output);
if (status !== 0) process.exit(1);

for (const { name, from, body } of conversation) {
  const bytes = sealEnvelope(body);
  const json = messageToJson("Envelope", decodeMessage("Envelope", bytes));
  writeFileSync(join(folder, `${name}.${from}.bin`), bytes);
  writeFileSync(join(folder, `${name}.${from}.json`), `${JSON.stringify(json, null, 2)}\n`);
}
