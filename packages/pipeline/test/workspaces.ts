import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Files in a folder of workspaces that are neither a finished chunk nor its record. */
export function strayFiles(workDir: string): string[] {
  if (!existsSync(workDir)) return [];
  const all = readdirSync(workDir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const isChunk = (path: string) => /\/[0-9a-f]{32}\/[0-9a-f]{40}\.(mp4|nut)$/.test(path);
  return all.filter((path) => {
    const chunk = path.replace(/\.json$/, "");
    return !isChunk(chunk) || !all.includes(chunk) || !all.includes(`${chunk}.json`);
  });
}
