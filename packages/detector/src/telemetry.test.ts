import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const detect = `
  import { SubjectDetector } from "@segue/detector";
  const detector = await SubjectDetector.open({ cacheDir: null });
  const { subject } = await detector.detect(process.argv[1], { target: "cat" });
  console.log(subject?.label);
  await detector.close();
`;

it("leaves no trace of the runtime's telemetry: no log, no identifier", async () => {
  const home = await mkdtemp(join(tmpdir(), "segue-telemetry-"));
  try {
    // The runtime keeps quiet by itself where CI is set; users' machines are not CI.
    const { CI: _, ORT_DISABLE_TELEMETRY: __, ...environment } = process.env;
    const photo = new URL("../../../examples/photos/chelsea.png", import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "-e", detect, photo],
      {
        cwd: new URL("..", import.meta.url).pathname,
        env: { ...environment, HOME: home, TMPDIR: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home },
      },
    );
    expect(stdout.trim()).toBe("cat");
    expect(await readdir(home, { recursive: true })).toEqual([]);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});
