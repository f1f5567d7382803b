/** Ends what shows no sign of life while something is expected of it. */
export class StallWatch implements Disposable {
  readonly #look: NodeJS.Timeout;
  #expected = 0;
  #lastSign = 0;
  #isStalled = false;

  /**
   * @param ms how long it may be silent; a quarter more may pass before it is noticed. Unit: millisecond
   * @param end ends it
   */
  constructor(ms: number, end: () => void) {
    this.#look = setInterval(() => {
      if (this.#expected === 0 || performance.now() - this.#lastSign < ms) return;
      this.#isStalled = true;
      end();
    }, ms / 4);
  }

  /** Whether it was ended. */
  get isStalled(): boolean {
    return this.#isStalled;
  }

  /** It shows that it works. */
  sign(): void {
    this.#lastSign = performance.now();
  }

  /** Something is expected of it until this work is done. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.sign();
    this.#expected++;
    try {
      return await work;
    } finally {
      this.#expected--;
      this.sign();
    }
  }

  /** Ends the watch. */
  [Symbol.dispose](): void {
    clearInterval(this.#look);
  }
}
