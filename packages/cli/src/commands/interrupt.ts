/** Interrupts as a signal for cancellation. */
export interface Interrupt extends Disposable {
  signal: AbortSignal;
}

/** Exit code of a process that was interrupted. */
const INTERRUPTED = 130;

/** The first Ctrl-C (or termination) stops in an orderly way, the second at once. */
export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
    process.stderr.write("\nStopping; press Ctrl-C again to stop at once.\n");
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const name of signals) process.on(name, stop);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const name of signals) process.off(name, stop);
    },
  };
}
