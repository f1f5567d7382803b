// Measures one method, in a process of its own so that its peak memory is its own:
//   node measure.mjs <method> <pictures>
import { noise, person, SHOTS } from "./batch.mjs";
import { methods } from "./methods.mjs";

const [name, pictures] = process.argv.slice(2);
const method = methods[name];
const input = Array.from({ length: SHOTS }, (_, i) => (pictures === "noise" ? noise(i) : person(i)));
const given = method.prepare?.(input) ?? input;
const before = process.resourceUsage().maxRSS;

const rounds = name.includes("numbers") ? 5 : 30;
const times = [];
let bytes = 0;
for (let i = 0; i < rounds; i++) {
  const start = performance.now();
  const sent = method.encode(given);
  const middle = performance.now();
  const received = method.decode(sent);
  const end = performance.now();
  times.push({ encode: middle - start, decode: end - middle, both: end - start });
  bytes = method.bytes?.(sent) ?? sent.length;
  if (i > 0) continue;
  const pixels = method.pixels?.(received) ?? received;
  if (pixels.some((one, k) => Buffer.compare(one, input[k]) !== 0))
    throw new Error(`${name} changed the pixels`);
}
// The median of what came after the code was warm.
const [median] = times
  .slice(2)
  .sort((a, b) => a.both - b.both)
  .slice(Math.floor((rounds - 2) / 2));
process.stdout.write(
  JSON.stringify({ bytes, ...median, peak: (process.resourceUsage().maxRSS - before) * 1024 }),
);
