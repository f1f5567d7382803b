import { listModels, type ModelEntry, pullModel, useModel, verifyModels } from "@segue/detector";
import { SegueError } from "@segue/protocol";
import pc from "picocolors";
import { onInterrupt } from "./interrupt.js";

interface Options {
  json?: boolean;
}

/** `segue models list`. */
export async function listOfModels({ json }: Options): Promise<void> {
  const models = await listModels();
  if (json) {
    const told = models.map(({ entry: { name, kind, licence, description }, installed, used }) => ({
      ...{ name, kind, licence, description, installed, used },
    }));
    process.stdout.write(`${JSON.stringify({ models: told })}\n`);
    return;
  }
  for (const { entry, installed, used } of models) {
    const state = used ? pc.green("in use   ") : installed ? "installed" : "         ";
    const size = megabytes(entry.files.reduce((sum, { bytes = 0 }) => sum + bytes, 0));
    process.stdout.write(
      `${state}  ${entry.name}  ${entry.kind}  ${entry.licence}  ${size}\n           ${entry.description}\n`,
    );
  }
}

/** `segue models pull <name>`. */
export async function pull(name: string, { json }: Options): Promise<void> {
  using interrupt = onInterrupt();
  const meter = new Meter();
  const { entry, paths, fetched } = await pullModel(name, {
    signal: interrupt.signal,
    onEntry: showLicence,
    onProgress: ({ path }, received, total) => meter.show(path, received, total),
  }).finally(() => meter.end());
  if (json) process.stdout.write(`${JSON.stringify({ name: entry.name, paths, fetched })}\n`);
  else
    process.stderr.write(
      `${entry.name} ${fetched ? "was fetched" : "is there"}; use it with: segue models use ${entry.name}\n`,
    );
}

/** `segue models verify [name]`. */
export async function verify(name: string | undefined, { json }: Options): Promise<void> {
  const models = await verifyModels(name);
  if (json) process.stdout.write(`${JSON.stringify({ models })}\n`);
  else if (models.length === 0) process.stdout.write("No model has been pulled.\n");
  else {
    for (const { name: model, ok, faults } of models) {
      process.stdout.write(
        `${ok ? pc.green("ok    ") : pc.red("broken")}  ${model}${ok ? "" : `  ${faults.join(", ")}`}\n`,
      );
    }
  }
  const broken = models.filter(({ ok }) => !ok).map((model) => model.name);
  if (broken.length > 0) {
    throw new SegueError(
      "MODEL_INVALID",
      `Broken: ${broken.join(", ")}. Fetch again: segue models pull ${broken[0]}.`,
    );
  }
}

/** `segue models use <name>`. */
export async function use(name: string): Promise<void> {
  await useModel(name);
  process.stderr.write(
    name === "embedded" ? "The embedded models are used.\n" : `${name} is used from now on.\n`,
  );
}

function showLicence({ name, licence, licenceUrl, source }: ModelEntry): void {
  process.stderr.write(`${name} is under ${pc.bold(licence)} (${licenceUrl})\nfrom ${source}\n`);
}

const megabytes = (bytes: number) => (bytes === 0 ? "" : `${(bytes / 1e6).toFixed(1)} MB`);

/** One line that counts up on a terminal, a line a file elsewhere. */
class Meter {
  readonly #live = process.stderr.isTTY;
  #file = "";
  #lastMs = 0;

  show(file: string, received: number, total: number | undefined): void {
    const done = received === total;
    if (!this.#live) {
      if (file !== this.#file) process.stderr.write(`${file}  ${megabytes(total ?? 0)}\n`);
    } else if (done || file !== this.#file || Date.now() - this.#lastMs > 100) {
      const of = total ? ` of ${megabytes(total)}  ${Math.floor((100 * received) / total)}%` : "";
      process.stderr.write(
        `${this.#file && file !== this.#file ? "\n" : "\r"}${file}  ${megabytes(received)}${of}\x1b[K`,
      );
      this.#lastMs = Date.now();
    }
    this.#file = file;
  }

  end(): void {
    if (this.#live && this.#file) process.stderr.write("\n");
  }
}
