// `npm run generate`: what follows from the .proto files is made anew: codecs, interfaces, the schema, the vectors.
// What uses them is not built here: an effect may be written before its parameters are generated.
import { join } from "node:path";
import { install, pnpm, root, run } from "./setup.mjs";

install();
run(process.execPath, ["scripts/generate.mjs"], { cwd: join(root, "packages/protocol") });
pnpm("exec", "turbo", "run", "build", "--filter=@segue/conformance^...", "--output-logs=errors-only");
pnpm("--filter", "@segue/conformance", "run", "vectors");
