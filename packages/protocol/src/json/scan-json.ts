import { SegueError } from "../errors.js";
import { pathTo } from "../wire/fault.js";
import type { Warning } from "./report.js";

/** Lists and objects inside each other. A timeline's own go to about ten. */
const MAX_DEPTH = 100;
/** Names in one object; a timeline's own objects have about thirty. */
const MAX_NAMES = 20_000;
/** Lists and objects in all. `[]` takes 2 bytes of text, and 80 of memory. */
const MAX_LISTS_AND_OBJECTS = 300_000;
/** Values in all, but for the first of each list and object. 20,000 segments of 100 values fit. */
const MAX_VALUES = 2_000_000;
const MAX_WARNINGS = 20;

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** A list or object that is open. */
interface Open {
  /** Names so far; undefined for a list. */
  names: Set<string> | undefined;
  /** The name, or index, of the value that is being read. */
  place: string | number;
}

/**
 * Looks over JSON text before it is parsed, for what `JSON.parse` does not mind: it would take memory for any depth
 * and any number of values, and of a name that is given twice it keeps the last value and says nothing. Text that is
 * no JSON is left to it.
 * @returns a warning for each name that an object has twice, at most 20
 * @throws {SegueError} `TIMELINE_UNREADABLE` where the text nests more than 100 deep, has over 300,000 lists and
 *   objects or two million values, or 20,000 names in one object
 */
export function scanJson(text: string): Warning[] {
  const warnings: Warning[] = [];
  const open: Open[] = [];
  let opened = 0;
  let values = 0;
  let string: string | undefined;
  for (let i = 0; i < text.length; i++) {
    const inside = open.at(-1);
    switch (text.charCodeAt(i)) {
      case QUOTE: {
        const end = endOfString(text, i);
        // Only names are kept: a value is followed by no colon.
        string = inside?.names ? text.slice(i, end + 1) : undefined;
        i = end;
        break;
      }
      case COLON:
        if (inside?.names && string !== undefined) takeName(open, nameOf(string), warnings);
        break;
      case COMMA:
        if (++values > MAX_VALUES) throw refuse(`has more than ${MAX_VALUES} values`);
        if (typeof inside?.place === "number") inside.place++;
        break;
      case OPEN_LIST:
      case OPEN_OBJECT: {
        if (open.length === MAX_DEPTH) throw refuse(`nests lists and objects more than ${MAX_DEPTH} deep`);
        if (++opened > MAX_LISTS_AND_OBJECTS)
          throw refuse(`has more than ${MAX_LISTS_AND_OBJECTS} lists and objects`);
        if (text.charCodeAt(i) === OPEN_LIST) open.push({ names: undefined, place: 0 });
        else open.push({ names: new Set(), place: "" });
        break;
      }
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        open.pop();
    }
  }
  return warnings;
}

/** Notes a name of the innermost object. */
function takeName(open: Open[], name: string, warnings: Warning[]): void {
  const object = open.at(-1)!;
  const names = object.names!;
  object.place = name;
  if (names.has(name) && warnings.length < MAX_WARNINGS) {
    const at = placeOf(open);
    warnings.push({ at, message: `${at} is given more than once; the last one counts.` });
  }
  names.add(name);
  if (names.size > MAX_NAMES) throw refuse(`has an object with more than ${MAX_NAMES} names`);
}

/** The path to the value that is being read. */
const placeOf = (open: Open[]): string =>
  open.reduce((at, { place }) => (typeof place === "number" ? `${at}[${place}]` : pathTo(at, place)), "");

/** Index of the quote that ends a string; the text's end where none does. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i;
    if (code === BACKSLASH) i++;
  }
  return text.length;
}

/** A name without its quotes; `"\u0061"` is `"a"`. */
function nameOf(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted);
  } catch {
    // No JSON, which the parser tells better.
    return quoted;
  }
}

const refuse = (what: string) =>
  new SegueError("TIMELINE_UNREADABLE", `The timeline ${what}, as no timeline does; correct the file.`);
