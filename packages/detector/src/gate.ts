/** Lets at most `limit` tasks run at a time; the others wait their turn. */
export class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(limit: number) {
    this.#free = limit;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      // A waiting task takes over the place, so that none that comes later can slip in before it.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
