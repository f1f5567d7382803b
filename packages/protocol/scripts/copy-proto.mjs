// Puts the .proto files and their rules into the package while npm packs it, and takes them away afterwards:
//   node scripts/copy-proto.mjs [--remove]
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const from = new URL("../../../proto/", import.meta.url);
const to = new URL("../proto/", import.meta.url);

rmSync(to, { recursive: true, force: true });
if (!process.argv.includes("--remove")) {
  for (const part of ["segue/v1", "README.md"]) {
    cpSync(fileURLToPath(new URL(part, from)), fileURLToPath(new URL(part, to)), { recursive: true });
  }
}
