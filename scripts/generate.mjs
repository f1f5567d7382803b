// `npm run generate`: what follows from the .proto files is made anew: codecs, interfaces, the schema, the vectors.
import { join } from "node:path";
import { pnpm, root, run, setUp } from "./setup.mjs";

setUp();
run(process.execPath, ["scripts/generate.mjs"], { cwd: join(root, "packages/protocol") });
pnpm("--filter", "@segue/conformance", "run", "vectors");
