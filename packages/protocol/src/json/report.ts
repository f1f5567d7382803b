import { SegueError } from "../errors.js";
import type { Limits } from "../limits.js";

/** Something that was noticed and did not stop anything. */
export interface Warning {
  /** Where, such as `segments[3].duration`. */
  at: string;
  /** A sentence. */
  message: string;
}

/** Collects what a reader finds wrong, so that one run tells all of it. */
export class Report {
  readonly warnings: Warning[] = [];
  readonly #faults: Warning[] = [];

  constructor(
    readonly limits: Limits,
    /** Whether unknown names in plans are dropped with a warning. */
    readonly lenient: boolean,
  ) {}

  /** Notes a fault; reading goes on to find more. */
  fault(at: string, what: string): undefined {
    this.#faults.push({ at, message: `${at} ${what}.` });
  }

  /** Notes a warning. */
  warn(at: string, what: string): undefined {
    this.warnings.push({ at, message: `${at} ${what}.` });
  }

  /** A fault, or a warning where the reader is lenient. */
  unknown(at: string, what: string): undefined {
    if (this.lenient) this.warn(at, `${what}; it is left out`);
    else this.fault(at, what);
  }

  /**
   * @throws {SegueError} `TIMELINE_INVALID` with a line for each fault, at most ten
   */
  throwIfFaulty(): void {
    const first = this.#faults[0];
    if (!first) return;
    const lines = this.#faults.slice(0, 10).map(({ message }) => message);
    const more = this.#faults.length - lines.length;
    if (more > 0) lines.push(`And ${more} more like these.`);
    throw new SegueError("TIMELINE_INVALID", lines.join("\n"), { at: first.at });
  }
}
