// `npm run bench`: sets up what is missing, then measures; see `npm run bench -- --help`.
import { join } from "node:path";
import { root, run, setUp } from "./setup.mjs";

setUp();
run(process.execPath, [join(root, "packages/bench/src/main.mjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
