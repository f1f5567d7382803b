// `npm run demo`: installs, builds, and renders examples/demo into out/demo.mp4.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root, run, setUp } from "./setup.mjs";

const start = performance.now();
setUp();
console.error(`Set up in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
mkdirSync(join(root, "out"), { recursive: true });
const segue = join(root, "packages/cli/bin/segue.js");
run(
  process.execPath,
  [segue, "render", "examples/demo/timeline.json", "--asset-root", "examples/photos", "-o", "out/demo.mp4"],
  {
    stdio: "inherit",
  },
);
console.log("Watch out/demo.mp4; `npx segue --help` shows what else there is.");
