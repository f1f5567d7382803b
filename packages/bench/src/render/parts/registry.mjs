import { accuracy } from "./accuracy.mjs";
import { compare } from "./compare.mjs";
import { lengths } from "./lengths.mjs";
import { memory } from "./memory.mjs";
import { scaling } from "./scaling.mjs";
import { shake } from "./shake.mjs";
import { stages } from "./stages.mjs";

/** Parts that are no comparison of methods. */
const others = { stages, scaling, memory, lengths, shake, accuracy };

/**
 * The parts of a bench, in the order in which they run.
 * @param {import("../config.mjs").Config} config
 * @returns {{ name: string, run: (context: import("../job.mjs").Context) => Promise<object> }[]}
 */
export function partsOf(config) {
  return [
    ...config.cells.map((cell) => ({ name: cell.name, run: (context) => compare(context, cell) })),
    ...Object.entries(others).map(([name, run]) => ({ name, run })),
  ];
}

/**
 * The parts that a person asked for.
 * @param {{ name: string }[]} parts
 * @param {string | undefined} only names or pieces of names, comma-separated; missing: all
 * @throws {Error} where one names no part
 */
export function chosen(parts, only) {
  if (only === undefined) return parts;
  const wanted = only.split(",").map((name) => name.trim());
  const matches = (part, name) => part.name === name || part.name.split("-").includes(name);
  for (const name of wanted) {
    if (parts.some((part) => matches(part, name))) continue;
    throw new Error(`--only names ${name}, but the parts are ${parts.map((part) => part.name).join(", ")}.`);
  }
  return parts.filter((part) => wanted.some((name) => matches(part, name)));
}
