import { expect, test } from "vitest";
import { scratchFolder } from "../../render-worker/test/scratch-folder.js";
import { seededRandom } from "../src/fuzz/mutate.js";
import { allCases } from "./hostile/all-cases.js";
import { judge } from "./hostile/judge.js";

// Hundreds of hostile inputs through the program itself, each in a folder of its own. `npm run torture` runs all of
// them; a few of every kind run with the other tests.
const all = process.env.SEGUE_HOSTILE === "all";
const seed = Number(process.env.SEGUE_TORTURE_SEED ?? 1);
const FEW = 50;

const folder = scratchFolder();

test("each is refused with a sentence or drawn, in 300 MB, and leaves nothing", async () => {
  const every = await allCases(folder, seed, 1);
  const random = seededRandom(seed);
  const cases = all ? every : Array.from({ length: FEW }, () => every[random(every.length)]!);
  const faults: string[] = [];
  const most = { seconds: 0, megabytes: 0, slowest: "", largest: "" };
  let refused = 0;
  for (const one of cases) {
    const { run, faults: found } = await judge(one, folder);
    if (run.code !== 0) refused++;
    if (found.length > 0) faults.push(`${one.name}: ${found.join(", ")}\n${run.stderr.slice(-500)}`);
    if (run.seconds > most.seconds) Object.assign(most, { seconds: run.seconds, slowest: one.name });
    if (run.megabytes > most.megabytes) Object.assign(most, { megabytes: run.megabytes, largest: one.name });
  }
  console.log(
    `${cases.length} inputs of seed ${seed}, ${refused} refused; ` +
      `at most ${most.seconds.toFixed(2)} s (${most.slowest.slice(0, 80)}), ` +
      `${most.megabytes.toFixed(0)} MB (${most.largest.slice(0, 80)})`,
  );
  expect(faults).toEqual([]);
  // Else nothing was hostile.
  expect(refused).toBeGreaterThan(cases.length / 2);
}, 3_600_000);
