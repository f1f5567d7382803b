// Decodes random mutations of the vectors: node scripts/fuzz.mjs [runs, default 200000] [seed]
import { allVectors, fuzzVectors } from "../dist/index.js";

const runs = Number(process.argv[2] ?? 200_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const rss = process.memoryUsage().rss;
const start = performance.now();
const report = fuzzVectors(allVectors(), runs, seed);
const { faults, slowestMs, mostBytes, ...counts } = report;
console.log({
  seed,
  ...counts,
  slowestMs: Number(slowestMs.toFixed(1)),
  mostMB: Number((mostBytes / 2 ** 20).toFixed(1)),
  rssGrowthMB: Number(((process.resourceUsage().maxRSS * 1024 - rss) / 2 ** 20).toFixed(0)),
  seconds: Number(((performance.now() - start) / 1000).toFixed(1)),
});
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
