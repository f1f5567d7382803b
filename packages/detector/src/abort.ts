import { SegueError } from "@segue/protocol";

/**
 * Settles like `work`, unless the signal fires first: then it rejects with `ABORTED`. The work itself goes on; it may
 * be shared.
 */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(abortError(signal));
  });
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    if (signal.aborted) onAbort();
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

/** The error of a call whose signal has fired. */
export function abortError(signal: AbortSignal): SegueError {
  return new SegueError("ABORTED", "The detection was aborted.", { cause: signal.reason });
}
