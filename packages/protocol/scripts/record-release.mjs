// Records what is released, so that later versions can be held against it: the schema for `buf breaking`, and a
// conversation between a main process and a worker, in bytes. Run it once, when a version is released:
//   pnpm --filter @segue/protocol run release:record
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import { conversationOf, releasedDir, schemaOf } from "./releases.mjs";
import { runBuf } from "./run-buf.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
mkdirSync(join(releasedDir, version), { recursive: true });
const { status, output } = runBuf(["build", "--exclude-source-info", "-o", schemaOf(version)]);
process.stderr.write(output);
if (status !== 0) process.exit(1);
