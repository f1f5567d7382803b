import { runCommand } from "./run-command.js";

// `segue … | head` closes the pipe early: that is the reader's right, and no reason to end a render.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await runCommand(process.argv);
