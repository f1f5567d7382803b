import { parseArgs } from "node:util";
import { SegueError } from "@segue/protocol";
import { ConversationError } from "./runner/implementation.js";
import { playVectors } from "./runner/play.js";
import { splitCommand } from "./runner/split-command.js";
import { formatReport } from "./runner/table.js";

const USAGE = `Plays the contract vectors of segue.v1 to an implementation.

  segue-conformance --cmd "python3 my_worker.py" [--only NAME] [--timeout SECONDS] [--vectors FOLDER]

  --cmd       the implementation: a program and its arguments; no shell reads them
  --only      play only vectors whose name contains this
  --timeout   how long each answer may take (default 10)
  --vectors   the folder with manifest.json (default: the repository's proto/vectors)

Exit status: 0 all passed, 1 some did not, 2 the arguments are wrong, 3 there was no conversation.
`;

/** Where the command writes. */
export interface Output {
  /** Writes to stdout. */
  out(text: string): void;
  /** Writes to stderr. */
  err(text: string): void;
}

/**
 * The command `segue-conformance`.
 * @param args its arguments, without the program
 * @returns its exit status
 */
export async function main(args: string[], { out, err }: Output): Promise<number> {
  let command: string[];
  let options: Parameters<typeof playVectors>[1];
  try {
    const { values } = parseArgs({
      args,
      options: {
        cmd: { type: "string" },
        only: { type: "string" },
        timeout: { type: "string" },
        vectors: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) {
      out(USAGE);
      return 0;
    }
    if (values.cmd === undefined) throw new Error("--cmd is missing");
    command = splitCommand(values.cmd);
    const seconds = Number(values.timeout ?? 10);
    if (!(seconds > 0 && seconds <= 3600))
      throw new Error(`--timeout must be from 0 to 3600 seconds, not ${values.timeout}`);
    options = {
      timeoutMs: seconds * 1000,
      ...(values.only !== undefined && { only: values.only }),
      ...(values.vectors !== undefined && { vectors: values.vectors }),
    };
  } catch (error) {
    err(`segue-conformance: ${(error as Error).message}.\n\n${USAGE}`);
    return 2;
  }
  try {
    const report = await playVectors(command, options);
    out(formatReport(report));
    return report.left === 0 && report.outcomes.every(({ fault }) => fault === undefined) ? 0 : 1;
  } catch (error) {
    const known = error instanceof ConversationError || error instanceof SegueError;
    if (!known) throw error;
    err(`segue-conformance: ${error.message}\n`);
    return error instanceof SegueError ? 2 : 3;
  }
}
