import { SegueError } from "../errors.js";
import type { Limits } from "../limits.js";
import { nearNames } from "./near-names.js";

/** Something that was noticed and did not stop anything. */
export interface Warning {
  /** Where, such as `segments[3].duration`. */
  at: string;
  /** A sentence. */
  message: string;
}

/** More than anyone reads; a hostile timeline may have millions of faults. */
const MAX_FAULTS = 10;
const MAX_WARNINGS = 200;
const MAX_SUGGESTIONS = 200;

/** Collects what a reader finds wrong, so that one run tells all of it. */
export class Report {
  readonly #warnings = new Findings(MAX_WARNINGS);
  readonly #faults = new Findings(MAX_FAULTS);
  #suggestions = 0;

  constructor(
    readonly limits: Limits,
    /** Whether unknown names in plans are dropped with a warning. */
    readonly lenient: boolean,
  ) {}

  /** Notes a fault; reading goes on to find more. */
  fault(at: string, what: string): undefined {
    this.#faults.add(at, what);
  }

  /** Notes a warning. */
  warn(at: string, what: string): undefined {
    this.#warnings.add(at, what);
  }

  /** A fault, or a warning where the reader is lenient. */
  unknown(at: string, what: string): undefined {
    if (this.lenient) this.warn(at, `${what}; it is left out`);
    else this.fault(at, what);
  }

  /** A name that is not known, at a place: {@link unknown}, with the names that are near. */
  unknownName(name: string, at: string, known: readonly string[]): void {
    this.unknown(at, `is not known${this.near(name, known)}`);
  }

  /** A field beside a timeline's own, which is no fault: a warning, with the names that are near. */
  ignoredName(name: string, at: string, known: readonly string[]): void {
    this.warn(at, `is not a field that Segue knows, and is left out${this.near(name, known)}`);
  }

  /** “ (did you mean …?)” for a name that is not known, or nothing. */
  near(name: string, known: readonly string[]): string {
    if (++this.#suggestions > MAX_SUGGESTIONS) return "";
    const near = nearNames(name, known);
    return near.length ? ` (did you mean ${near.join(" or ")}?)` : "";
  }

  /** The warnings, at most 200, and then one that says how many more there are. */
  warnings(): Warning[] {
    return this.#warnings.list();
  }

  /**
   * @throws {SegueError} `TIMELINE_INVALID` with a line for each fault, at most ten
   */
  throwIfFaulty(): void {
    const faults = this.#faults.list();
    const first = faults[0];
    if (!first) return;
    throw new SegueError("TIMELINE_INVALID", faults.map(({ message }) => message).join("\n"), {
      at: first.at,
    });
  }
}

/** A list that keeps its first entries and counts the others. */
class Findings {
  readonly #kept: Warning[] = [];
  #more = 0;

  constructor(readonly most: number) {}

  add(at: string, what: string): void {
    if (this.#kept.length < this.most) this.#kept.push({ at, message: `${at} ${what}.` });
    else this.#more++;
  }

  list(): Warning[] {
    return this.#more > 0
      ? [...this.#kept, { at: "", message: `And ${this.#more} more like these.` }]
      : this.#kept;
  }
}
