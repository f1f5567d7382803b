import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, vi } from "vitest";

/** Command lines of all running processes whose arguments mention a text, such as the path of a test's folder. */
export function processesOf(text: string): string[] {
  return commandLines().filter((line) => line.includes(text));
}

/** Waits until no process mentions a text any more; fails where one stays. */
export async function untilGone(text: string): Promise<void> {
  await vi.waitFor(() => expect(processesOf(text)).toEqual([]), { timeout: 20_000, interval: 50 });
}

function commandLines(): string[] {
  if (!existsSync("/proc/self/cmdline"))
    return execFileSync("ps", ["-A", "-o", "args="], { encoding: "utf8" }).split("\n");
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      } catch {
        // It ended between the two looks.
        return "";
      }
    });
}
