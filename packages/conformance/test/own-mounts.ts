import { execFileSync, spawnSync } from "node:child_process";

const command = (script: string) => ["unshare", ["-rm", "sh", "-c", script]] as const;

/** Whether this system lets anybody mount in a namespace of their own (Linux, unless its keeper forbids it). */
export const canMount = spawnSync(...command("mount -t tmpfs -o size=1m tmpfs /mnt")).status === 0;

/** Runs a shell script that may mount: only its own processes see it, and it is gone when they are. Nothing is coloured. */
export function withOwnMounts(script: string): void {
  const [program, args] = command(script);
  const env = { ...process.env, NO_COLOR: "1" };
  execFileSync(program, args, { stdio: ["ignore", "ignore", "inherit"], env });
}
