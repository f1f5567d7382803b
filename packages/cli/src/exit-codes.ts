import { SegueError, type SegueErrorKind } from "@segue/protocol";
import { printable } from "./printable.js";

/** What the process's exit code says. */
const CODES: Record<SegueErrorKind, number> = { input: 2, missing: 3, render: 4, interrupted: 130 };

/** The exit code of an error; one that nobody expected counts as failed rendering. */
export function exitCodeOf(error: unknown): number {
  return error instanceof SegueError ? CODES[error.kind] : 4;
}

/** The text that a person sees of an error: a sentence, never a stack trace. */
export function messageOf(error: unknown): string {
  if (error instanceof SegueError) return printable(error.message);
  const message = error instanceof Error ? error.message : String(error);
  return `Something went wrong that Segue did not expect: ${printable(message)}. Please report it, with what you ran.`;
}
