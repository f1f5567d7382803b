import { writeFile } from "node:fs/promises";
import { chosenModels, drawOverlay, maskPng, SubjectDetector } from "@segue/detector";
import { SegueError } from "@segue/protocol";

interface Options {
  target?: string;
  prefer?: "center" | "left" | "right" | "top" | "bottom" | "largest";
  nth?: number;
  model?: string;
  maskModel?: string;
  clip?: string;
  json?: boolean;
  output?: string;
  mask?: string;
}

/** `segue detect`. */
export async function detect(image: string, options: Options): Promise<void> {
  const { target, prefer, nth, model, maskModel, clip } = options;
  const chosen = await chosenModels();
  await using detector = await SubjectDetector.open({
    ...chosen,
    ...(model && { model }),
    ...(maskModel && { maskModel }),
    ...(clip && { clip }),
  });
  const result = await detector.detect(image, { target, prefer, nth });
  const { subject, candidates, reason, saliency } = result;
  if (options.output) await write(options.output, await drawOverlay(image, result));
  if (options.mask && subject?.mask)
    await write(options.mask, await maskPng(subject.mask, result.image.width, result.image.height));
  if (options.mask && !subject?.mask) process.stderr.write("There is no mask to write.\n");
  if (options.json) {
    const { mask, ...found } = subject ?? {};
    const told = subject ? { ...found, maskBytes: mask?.data.length ?? 0 } : null;
    process.stdout.write(`${JSON.stringify({ subject: told, candidates, reason, saliency })}\n`);
    return;
  }
  if (!subject) {
    process.stdout.write(`Nothing was found: ${reason ?? "no subject"}\n`);
    return;
  }
  const { x, y, width, height } = subject.bbox;
  const box = [x, y, width, height].map((value) => value.toFixed(3)).join(", ");
  const masked = subject.mask ? `, mask of ${subject.mask.data.length} bytes` : ", no mask";
  process.stdout.write(
    `${subject.label}  ${(subject.confidence * 100).toFixed(0)}%  box [${box}]${masked}\n`,
  );
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes).catch((cause) => {
    throw new SegueError(
      "OUTPUT_UNWRITABLE",
      `${path} can't be written (${cause.message}); choose another place.`,
      { at: path, cause },
    );
  });
}
