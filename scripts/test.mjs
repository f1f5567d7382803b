// `npm test`: sets up what is missing and runs every test of every package. Arguments go to vitest.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
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
const { numPassedTests = 0, numPendingTests = 0, numFailedTests = 0, testResults = [] } = readReport();
// A file that can't be loaded fails without a test of its own; so does a run with errors outside of tests.
const isBroken = ({ status, assertionResults }) =>
  status === "failed" && assertionResults.every((one) => one.status !== "failed");
const failed = numFailedTests + testResults.filter(isBroken).length;
if (numPendingTests > 0) console.log(`${numPendingTests} skipped`);
console.log(`${numPassedTests} passed, ${status === 0 ? failed : Math.max(1, failed)} failed`);
process.exit(status ?? 1);

/** What vitest reports; nothing where it did not get so far. */
function readReport() {
  return existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
}
