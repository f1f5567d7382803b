/** Remembers what was computed for a key, also while it is being computed. A failure is not remembered. */
export class Memo<T> {
  readonly #entries = new Map<string, Promise<T>>();

  get(key: string, compute: () => Promise<T>): Promise<T> {
    const known = this.#entries.get(key);
    if (known) return known;
    const entry = compute();
    this.#entries.set(key, entry);
    entry.catch(() => this.#entries.delete(key));
    return entry;
  }
}
