import { cleanWorkspaces } from "@segue/pipeline";

/** `segue clean`. */
export async function clean(output: string | undefined, options: { workDir?: string }): Promise<void> {
  const { removed, inUse } = await cleanWorkspaces(output, options.workDir);
  const workspaces = (count: number) => (count === 1 ? "1 workspace" : `${count} workspaces`);
  const kept = inUse > 0 ? `; ${workspaces(inUse)} in use stayed` : "";
  process.stderr.write(`${workspaces(removed)} removed${kept}\n`);
}
