import type { Outcome, Report } from "./play.js";

/** The outcomes as a table, a line for each vector, and at its end how many passed. */
export function formatReport({ hello, outcomes, left }: Report): string {
  const width = Math.max(0, ...outcomes.map(({ vector }) => vector.name.length));
  const lines = outcomes.map((outcome) => formatOutcome(outcome, width));
  const failed = outcomes.filter(({ fault }) => fault !== undefined).length;
  const played = outcomes.filter(({ vector }) => !vector.refused).length;
  const name = hello.rendererVersion ? `${hello.rendererVersion}, which` : "The implementation";
  lines.push(
    "",
    `${name} reads versions ${hello.minVersion} to ${hello.maxVersion}, was played ${played} vectors to read and ${outcomes.length - played} to refuse.`,
  );
  if (left > 0) lines.push(`${left} vectors were not played: the command died too often.`);
  lines.push(`${outcomes.length - failed} passed, ${failed + left} failed`);
  return `${lines.join("\n")}\n`;
}

function formatOutcome({ vector, fault, ms }: Outcome, width: number): string {
  const wanted = vector.refused ?? "read";
  const head = `${fault === undefined ? "pass" : "FAIL"}  ${vector.name.padEnd(width)}  ${wanted.padEnd(19)} ${ms.toFixed(0).padStart(5)} ms`;
  return fault === undefined
    ? head
    : `${head}\n      ${vector.proves}\n      It ${fault.replace(/^The command/, "failed: the command")}.`.replace(
        /\.\.$/,
        ".",
      );
}
