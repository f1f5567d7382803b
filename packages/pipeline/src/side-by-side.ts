/** A task that stops when the signal says so. */
export type Task<T> = (signal: AbortSignal) => Promise<T>;

/** What tasks give, in their order. */
type Results<T extends readonly Task<unknown>[]> = { [K in keyof T]: Awaited<ReturnType<T[K]>> };

/**
 * Runs tasks side by side. Where one fails, the others are stopped, and nothing is thrown before all have ended.
 * @param signal stops all
 * @throws what the first one to fail threw
 */
export async function sideBySide<const T extends readonly Task<unknown>[]>(
  tasks: T,
  signal?: AbortSignal,
): Promise<Results<T>> {
  const halt = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, halt.signal]) : halt.signal;
  const failures: unknown[] = [];
  const ends = await Promise.all(
    tasks.map((task) =>
      task(stopped).catch((error) => {
        failures.push(error);
        halt.abort();
      }),
    ),
  );
  if (failures.length > 0) throw failures[0];
  return ends as Results<T>;
}
