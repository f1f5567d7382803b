/** Whole milliseconds since the last lap, and since the start. */
export class StageTimer {
  readonly #start = performance.now();
  #last = this.#start;

  /** Time since the lap before. */
  lap(): number {
    const now = performance.now();
    const took = now - this.#last;
    this.#last = now;
    return Math.round(took);
  }

  /** Time since the last lap, which goes on. */
  sinceLap(): number {
    return Math.round(performance.now() - this.#last);
  }

  /** Time since the start. */
  total(): number {
    return Math.round(performance.now() - this.#start);
  }
}
