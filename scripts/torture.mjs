// `npm run torture [what] [-- options]`: what takes too long for `npm test`, which has short forms of all of it.
//   kill      renders of a minute are killed at random moments, and must lose nothing   --rounds 30  --seconds 60
//   soak      a timeline of an hour, with flat memory and file descriptors              --seconds 3600
//   hostile   every hostile input through the program                                   --seed
//   fuzz      timelines and plans, read, planned and drawn                              --runs 5000
//   faults    what goes wrong where files are read and written, and full disks
// Without a name all of it runs. `--seed` makes a run again.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./setup.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "30" },
    seconds: { type: "string" },
    runs: { type: "string", default: "5000" },
    seed: { type: "string", default: String(Date.now() % 1e9) },
  },
});
const tests = {
  kill: ["torture"],
  soak: ["soak"],
  hostile: ["hostile-inputs"],
  fuzz: ["timeline-fuzz", "drawing-fuzz"],
  faults: ["io-faults", "disk-full"],
};
const unknown = positionals.filter((name) => !(name in tests));
if (unknown.length > 0) {
  console.error(`${unknown.join(", ")}: not known; there are ${Object.keys(tests).join(", ")}.`);
  process.exit(2);
}
const chosen = positionals.length > 0 ? positionals : Object.keys(tests);
console.log(`${chosen.join(", ")} with seed ${values.seed}`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, "scripts/test.mjs"),
    ...chosen.flatMap((name) => tests[name]).map((name) => `packages/conformance/test/${name}.test.ts`),
    // Renders that are measured and killed at moments should not compete for the cores.
    "--maxWorkers=1",
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      SEGUE_TORTURE_ROUNDS: values.rounds,
      SEGUE_TORTURE_SECONDS: values.seconds ?? "60",
      SEGUE_SOAK_SECONDS: values.seconds ?? "3600",
      SEGUE_TORTURE_SEED: values.seed,
      SEGUE_FUZZ_RUNS: values.runs,
      SEGUE_FUZZ_SEED: values.seed,
      SEGUE_HOSTILE: "all",
      SEGUE_DISK: "all",
    },
  },
);
process.exit(status ?? 1);
