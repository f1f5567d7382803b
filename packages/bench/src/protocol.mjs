// Sends a batch of 16 shots with 1920 × 1080 masks in several ways, and prints a table:
//   pnpm --filter @segue/bench run protocol
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { methods } from "./protocol/methods.mjs";

const script = fileURLToPath(new URL("protocol/measure.mjs", import.meta.url));
const measure = (name, pictures) =>
  JSON.parse(execFileSync(process.execPath, [script, name, pictures], { encoding: "utf8" }));

const size = (bytes) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
const ratio = (value, to) => `${(value / to).toFixed(value < 10 * to ? 1 : 0)}×`;

function table(pictures) {
  const rows = Object.keys(methods).map((name) => ({ name, ...measure(name, pictures) }));
  const [ours] = rows;
  console.log(`\n16 shots, masks of 1920 × 1080: ${pictures}\n`);
  console.log("| way | bytes | encode ms | decode ms | both ms | peak memory | bytes | time | memory |");
  console.log("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
  for (const { name, bytes, encode, decode, both, peak } of rows) {
    const figures = [size(bytes), encode.toFixed(1), decode.toFixed(1), both.toFixed(1), size(peak)];
    const ratios = [ratio(bytes, ours.bytes), ratio(both, ours.both), ratio(peak, ours.peak)];
    console.log(`| ${[name, ...figures, ...ratios].join(" | ")} |`);
  }
}

for (const pictures of ["a person", "noise"]) table(pictures);
