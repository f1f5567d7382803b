// `npm run gallery`: stills and clips of every effect, and the page that shows them.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { entries } from "./entries.mjs";
import { pageOf } from "./page.mjs";
import { clipOf, stillOf } from "./show.mjs";

const HELP = `npm run gallery -- [options]

Renders every effect as a clip and three stills, and writes the page that shows them.

  --only <names>  only these, comma-separated; the page shows all
  --stills        no clips
  --out <folder>  default docs/gallery
`;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    stills: { type: "boolean" },
    out: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help) process.stdout.write(HELP);
else await make();

async function make() {
  const out = values.out ?? fileURLToPath(new URL("../../../docs/gallery", import.meta.url));
  const still = { width: 480, height: 270, fps: 30 };
  const clip = { width: 640, height: 360, fps: 30 };
  const only = values.only?.split(",");
  for (const folder of ["stills", "clips"]) await mkdir(join(out, folder), { recursive: true });
  for (const entry of entries) {
    if (only && !only.includes(entry.name)) continue;
    process.stderr.write(`${entry.name}\n`);
    for (const [i, seconds] of entry.stills.entries()) {
      await writeFile(
        join(out, "stills", `${entry.name}-${i + 1}.jpg`),
        await stillOf(entry, seconds, still),
      );
    }
    if (!values.stills) await clipOf(entry, join(out, "clips", `${entry.name}.mp4`), clip);
  }
  const page = join(out, "index.html");
  await writeFile(page, pageOf(entries));
  process.stderr.write(`open ${page}\n`);
}
