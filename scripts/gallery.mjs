// `npm run gallery` and `npm run goldens`: set up what is missing, then draw every effect.
import { join } from "node:path";
import { root, run, setUp } from "./setup.mjs";

const [what = "main", ...args] = process.argv.slice(2);
setUp();
run(process.execPath, [join(root, `packages/gallery/src/${what}.mjs`), ...args], { stdio: "inherit" });
