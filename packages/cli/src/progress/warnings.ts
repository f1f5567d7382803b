import type { Warning } from "@segue/protocol";
import pc from "picocolors";
import { printable } from "../printable.js";

/** Prints warnings on stderr, a line each. */
export function printWarnings(warnings: readonly Warning[]): void {
  for (const { message } of warnings) process.stderr.write(`${pc.yellow("warning")} ${printable(message)}\n`);
}
