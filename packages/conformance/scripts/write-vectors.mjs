// Writes proto/vectors from the code in src/vectors: `pnpm --filter @segue/conformance run vectors`.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { allVectors, vectorFiles } from "../dist/index.js";

const folder = fileURLToPath(new URL("../../../proto/vectors", import.meta.url));
for (const kind of ["valid", "refused"]) rmSync(join(folder, kind), { recursive: true, force: true });
for (const [path, content] of vectorFiles(allVectors())) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
