import { parseArgs } from "node:util";

export const help = `npm run bench -- [options]

Measures Segue beside the encoder's floor and its peers, and writes RESULTS.md and results.json.

  --only <names>     run only these parts, and keep what the results hold of the others; comma-separated,
                     each a part's name or a piece of it: w1-1080p, w2, 2160p, shake (see --list)
  --list             print the names of the parts
  --methods <names>  compare only these: floor, segue, zoompan, zoompan-alone, zoompan-prescaled, sharp-frames
  --runs <n>         runs of each method, of which the median counts; default 3
  --quick            one run of everything, small and short; the figures mean nothing
  --complete         every method on every workload at every size, none shortened: takes hours
  --size <WxH>       size of --quick's frames; default 320x180
  --photos <folder>  photos to use; default examples/photos
  --out <folder>     where the results go; default bench, with --quick out/bench
  --temp <folder>    where work files go, up to 20 GB; default the system's
`;

/** Reads the command line. @throws {Error} a sentence that says what is wrong with it */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string" },
      list: { type: "boolean", default: false },
      methods: { type: "string" },
      runs: { type: "string" },
      quick: { type: "boolean", default: false },
      complete: { type: "boolean", default: false },
      size: { type: "string" },
      photos: { type: "string" },
      out: { type: "string" },
      temp: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.size && !values.quick)
    throw new Error("--size is for --quick; the sizes of a real run are fixed.");
  return { ...values, runs: runsOf(values.runs), size: sizeOf(values.size) };
}

function runsOf(text) {
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new Error(`--runs must be a whole number from 1 to 99, not ${text}.`);
}

function sizeOf(text) {
  if (text === undefined) return undefined;
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text)?.map(Number) ?? [];
  if (width >= 64 && height >= 64 && width % 2 === 0 && height % 2 === 0) return { width, height };
  throw new Error(`--size must look like 320x180, both even and 64 or more, not ${text}.`);
}
