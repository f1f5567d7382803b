/** A task that stops when the signal says so. */
export type Task<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Runs two tasks side by side. Where one fails, the other is stopped, and nothing is thrown before both have ended.
 * @param signal stops both
 * @throws what the first one to fail threw
 */
export async function sideBySide<A, B>(a: Task<A>, b: Task<B>, signal?: AbortSignal): Promise<[A, B]> {
  const halt = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, halt.signal]) : halt.signal;
  const failures: unknown[] = [];
  const run = <T>(task: Task<T>) =>
    task(stopped).catch((error) => {
      failures.push(error);
      halt.abort();
      throw error;
    });
  const [first, second] = await Promise.allSettled([run(a), run(b)]);
  if (first.status === "fulfilled" && second.status === "fulfilled") return [first.value, second.value];
  throw failures[0];
}
