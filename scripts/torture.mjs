// `npm run torture [rounds] [seed]`: renders are killed at random moments, 30 times unless told otherwise, and must
// lose nothing. `npm test` has a few rounds of it.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./setup.mjs";

const [rounds = "30", seed = String(Date.now() % 1e9)] = process.argv.slice(2);
console.log(`${rounds} rounds of seed ${seed}`);
const { status } = spawnSync(
  process.execPath,
  [join(root, "scripts/test.mjs"), "packages/conformance/test/torture.test.ts"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, SEGUE_TORTURE_ROUNDS: rounds, SEGUE_TORTURE_SEED: seed },
  },
);
process.exit(status ?? 1);
