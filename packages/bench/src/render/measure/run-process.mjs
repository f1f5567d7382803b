import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {object} options
 * @param {AbortSignal} [options.signal] ends it
 * @param {import("./process-tree.mjs").ProcessTreeMeter} [options.meter] watches it
 * @param {Record<string, string>} [options.env] variables besides this process's own
 * @param {(line: string) => void} [options.onErrorLine] called for each line on stderr
 * @param {(stdout: import("node:stream").Readable) => Promise<void>} [options.readOutput] reads stdout instead of
 *   collecting it
 * @returns {Promise<{ stdout: string, wallMs: number }>}
 * @throws {Error} with its last words, where it fails
 */
export async function runProcess(command, args, options = {}) {
  const { signal, meter, env, onErrorLine, readOutput = collect } = options;
  const start = performance.now();
  const child = spawn(command, args, {
    signal,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.pid !== undefined) meter?.add(child.pid);
  const lastWords = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    lastWords.push(line);
    if (lastWords.length > 5) lastWords.shift();
    onErrorLine?.(line);
  });
  const exit = new Promise((resolve, reject) => {
    let failure;
    child.once("error", (error) => {
      failure = error;
      // One that never started does not close either.
      if (child.pid === undefined) reject(error);
    });
    // Also one that was stopped is waited for, since its files are removed next.
    child.once("close", (code, killer) => (failure ? reject(failure) : resolve(killer ?? code)));
  });
  const [stdout, how] = await allDone([readOutput(child.stdout), exit]);
  if (how !== 0) throw new Error(`${command} ended with ${how}: ${lastWords.join(" | ")}`);
  return { stdout: stdout ?? "", wallMs: performance.now() - start };
}

/** As `Promise.all`, but fails only when nothing is going on any more. */
export async function allDone(promises) {
  const ends = await Promise.allSettled(promises);
  const failed = ends.find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
  return ends.map(({ value }) => value);
}

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Runs tasks, at most `most` at a time, and none after one has failed. @returns their results, in order */
export async function runPool(most, tasks) {
  const results = new Array(tasks.length);
  let next = 0;
  const work = async () => {
    while (next < tasks.length) {
      const i = next++;
      try {
        results[i] = await tasks[i]();
      } catch (error) {
        next = tasks.length;
        throw error;
      }
    }
  };
  await allDone(Array.from({ length: Math.min(most, tasks.length) }, work));
  return results;
}
