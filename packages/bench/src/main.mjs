// Entry of `npm run bench`.
import { bench } from "./render/bench.mjs";
import { help, readOptions } from "./render/options.mjs";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => stop.abort(new Error(`The bench was stopped by ${signal}.`)));
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(help);
  else if (!(await bench(options, (text) => process.stderr.write(`${text}\n`), stop.signal)))
    process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = stop.signal.aborted ? 130 : 2;
}
