import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeReport } from "./report/report.mjs";

/** Raised when the results' form changes; older files are not added to. */
const FORMAT = 1;

/**
 * Results on disk: `results.json`, and `RESULTS.md` made from it. They are written after each part, so that what
 * was measured is kept if the run is stopped, and parts that are not run again stay.
 */
export class ResultsFile {
  #folder;
  #results;

  constructor(folder, results) {
    this.#folder = folder;
    this.#results = results;
  }

  /**
   * Opens the results in a folder; those of another machine are left behind.
   * @throws {Error} where a quick look would replace real figures
   */
  static async open(folder, machine, quick) {
    await mkdir(folder, { recursive: true });
    const known = await readFile(join(folder, "results.json"), "utf8").then(JSON.parse, () => undefined);
    if (quick && known?.quick === false) {
      throw new Error(
        `${folder} holds the results of a real run, which --quick would replace; choose another --out.`,
      );
    }
    const same =
      known?.quick === quick &&
      known.format === FORMAT &&
      JSON.stringify(known.machine) === JSON.stringify(machine);
    return new ResultsFile(folder, same ? known : { format: FORMAT, machine, quick, parts: {} });
  }

  /** Sets a part's result, and writes both files. */
  async set(name, part) {
    this.#results.parts[name] = part;
    await this.#write("results.json", `${JSON.stringify(this.#results, undefined, 1)}\n`);
    await this.#write("RESULTS.md", writeReport(this.#results));
  }

  async #write(name, text) {
    const path = join(this.#folder, name);
    await writeFile(`${path}.partial`, text);
    await rename(`${path}.partial`, path);
  }
}
