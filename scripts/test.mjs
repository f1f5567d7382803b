// `npm test`: sets up what is missing and runs every test of every package. Arguments go to vitest.

import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

setUp();
const report = join(root, "node_modules/.segue-tests.json");
rmSync(report, { force: true });
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const args = [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile=${report}`,
  ...process.argv.slice(2),
];
const { status } = spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: "inherit" });
const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
  readFileSync(report, "utf8"),
);
// A file that can't be loaded fails without a test of its own.
const failed = Math.max(
  numFailedTests,
  status === 0 ? 0 : Math.max(1, numFailedTestSuites > 0 ? numFailedTests : 0),
);
console.log(
  `${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ""}`,
);
process.exit(status ?? 1);
