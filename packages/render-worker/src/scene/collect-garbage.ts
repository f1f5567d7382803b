import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: ((options: { type: "minor" }) => void) | undefined;

/**
 * Collects young garbage now. A decoded picture takes megabytes outside V8's heap, which V8 lets pile up before
 * it looks. Measured over 80 shots at 1080p in one thread: 199 MB of process memory without, 147 MB with it and
 * flat after ten shots; a collection takes 0.1 to 1 ms.
 */
export function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as typeof collect;
  }
  collect?.({ type: "minor" });
}
