import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import pc from "picocolors";
import { exitCodeOf, messageOf } from "./exit-codes.js";
import { printable } from "./printable.js";

/**
 * Parses arguments and runs the command that they name. Each command's code is loaded only when it runs.
 * @returns the exit code
 */
export async function runCommand(argv: string[]): Promise<number> {
  const program = buildProgram();
  try {
    await program.parseAsync(argv);
    return 0;
  } catch (error) {
    // Commander has printed what is wrong with the arguments; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${pc.red("error")} ${messageOf(error)}\n`);
    return exitCodeOf(error);
  }
}

function buildProgram(): Command {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const program = new Command("segue")
    .description("Turns images, effects plans and a narration into a video.")
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(printable(text)) })
    .showHelpAfterError("(segue --help tells more)")
    .configureHelp({ showGlobalOptions: true });
  addRender(program);
  addPlan(program);
  addDetect(program);
  addFrame(program);
  addModels(program);
  program
    .command("clean")
    .description("Remove the chunks that renders keep, of one output or of all.")
    .argument("[output]", "the video whose chunks go")
    .option("--work-dir <folder>", "where the work files are; default under the cache folder")
    .action(async (output, options) => (await import("./commands/clean.js")).clean(output, options));
  program
    .command("doctor")
    .description("Tell what is installed, what is missing, and what to do.")
    .option("--json", "print one line of JSON on stdout")
    .action(async (options) => (await import("./commands/doctor.js")).doctor(options));
  return program;
}

function addTimelineOptions(command: Command): Command {
  return command
    .option("--asset-root <folder...>", "further folders that the timeline's files may lie in")
    .option("--lenient", "leave out unknown effects and parameters with a warning")
    .option("--size <WxH>", "frame size in pixels, such as 1280x720", parseSize)
    .option("--fps <rate>", "frames a second, such as 30 or 30000/1001");
}

const subjectsOption = () =>
  new Option("--subjects <when>", "look for subjects where plans need them, or not at all")
    .choices(["auto", "off"])
    .default("auto");

function addRender(program: Command): void {
  const command = program
    .command("render")
    .description("Render a timeline into a video.")
    .argument("<timeline.json>", "the timeline")
    .option("-o, --output <file>", "the video: .mp4, .mov or .mkv", "out.mp4")
    .option("--audio <file>", "a soundtrack instead of the timeline's own")
    .addOption(
      new Option(
        "--captions <how>",
        "captions from the transcripts: drawn, a stream, or a file beside the video",
      )
        .choices(["burn", "soft", "srt", "vtt", "off"])
        .default("off"),
    );
  addTimelineOptions(command)
    .option("--workers <n>", "worker threads, or auto for one a core", parseWorkers, "auto")
    .option("--batch-seconds <s>", "seconds that a batch should not exceed", parsePositive)
    .option("--encoder <name>", "libx264, libx265 or ffv1 (lossless, into .mkv)", "libx264")
    .option("--preset <name>", "preset of the encoder", "veryfast")
    .option("--crf <n>", "quality of the encoder, 0 to 63; less is better", parseCrf, 20)
    .addOption(subjectsOption())
    .option("--work-dir <folder>", "where work files go; default under the cache folder")
    .option("--no-resume", "draw everything again, whatever an earlier run left")
    .addOption(
      new Option("--progress <how>", "how progress is shown on stderr")
        .choices(["auto", "bars", "plain", "json"])
        .default("auto"),
    )
    .option("--json", "end with one line of JSON on stdout")
    .action(async (timeline, options) => (await import("./commands/render.js")).render(timeline, options));
}

function addPlan(program: Command): void {
  const command = program
    .command("plan")
    .description("Show batches, shots and frames, and what each plan needs, without rendering.")
    .argument("<timeline.json>", "the timeline");
  addTimelineOptions(command)
    .option("--workers <n>", "worker threads, or auto for one a core", parseWorkers, "auto")
    .option("--batch-seconds <s>", "seconds that a batch should not exceed", parsePositive)
    .option("--json", "print one line of JSON on stdout")
    .action(async (timeline, options) => (await import("./commands/plan.js")).plan(timeline, options));
}

function addDetect(program: Command): void {
  program
    .command("detect")
    .description("Find the subject of an image.")
    .argument("<image>", "the image")
    .option("--target <what>", "what to look for, such as cat")
    .addOption(
      new Option("--prefer <which>", "which of several").choices([
        "center",
        "left",
        "right",
        "top",
        "bottom",
        "largest",
      ]),
    )
    .option("--nth <n>", "which of several, counted from the left", parseNth)
    .option("--model <path.onnx>", "a YOLO model instead of the one in use")
    .option("--mask-model <path.onnx>", "a salient-object model (U²-Net, IS-Net) for the mask")
    .option("--clip <folder>", "a CLIP model for targets in free text")
    .option("--json", "print one line of JSON on stdout")
    .option("-o, --output <overlay.png>", "draw box, label, mask edge and anchor")
    .option("--mask <mask.png>", "write the mask")
    .action(async (image, options) => (await import("./commands/detect.js")).detect(image, options));
}

function addModels(program: Command): void {
  const models = program
    .command("models")
    .description("Fetch, check and choose models for finding subjects.");
  const json = ["--json", "print one line of JSON on stdout"] as const;
  models
    .command("list")
    .description("List the models that can be fetched, with their licences.")
    .option(...json)
    .action(async (options) => (await import("./commands/models.js")).listOfModels(options));
  models
    .command("pull")
    .description("Fetch a model, check it, and pin it in the lock file.")
    .argument("<name>", "its name in the list")
    .option(...json)
    .action(async (name, options) => (await import("./commands/models.js")).pull(name, options));
  models
    .command("verify")
    .description("Compare fetched models with the lock file.")
    .argument("[name]", "one of them")
    .option(...json)
    .action(async (name, options) => (await import("./commands/models.js")).verify(name, options));
  models
    .command("use")
    .description("Use a fetched model from now on.")
    .argument("<name>", 'its name, or "embedded" for those that came with Segue')
    .action(async (name) => (await import("./commands/models.js")).use(name));
}

function addFrame(program: Command): void {
  const command = program
    .command("frame")
    .description("Draw one frame, by the same code that renders the video.")
    .argument("<timeline.json>", "the timeline")
    .requiredOption("--at <seconds>", "when", parseSeconds)
    .option("-o, --output <frame.png>", "the picture", "frame.png");
  addTimelineOptions(command)
    .addOption(subjectsOption())
    .action(async (timeline, options) => (await import("./commands/frame.js")).frame(timeline, options));
}

function parseSize(text: string): { width: number; height: number } {
  const parts = /^(\d{1,5})[x×](\d{1,5})$/i.exec(text);
  if (!parts) throw new InvalidArgumentError("It must look like 1920x1080.");
  return { width: Number(parts[1]), height: Number(parts[2]) };
}

function parseWorkers(text: string): number | "auto" {
  if (text === "auto") return text;
  return wholeNumber(text, 1, 256, 'It must be "auto" or a whole number from 1 to 256.');
}

const parseNth = (text: string) => wholeNumber(text, 1, 100, "It must be a whole number from 1 to 100.");

function wholeNumber(text: string, least: number, most: number, otherwise: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new InvalidArgumentError(otherwise);
  return value;
}

function parsePositive(text: string): number {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError("It must be a number above 0.");
  return value;
}

function parseSeconds(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!(value >= 0 && Number.isFinite(value)))
    throw new InvalidArgumentError("It must be a number of seconds from 0.");
  return value;
}

function parseCrf(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!(value >= 0 && value <= 63)) throw new InvalidArgumentError("It must be a number from 0 to 63.");
  return value;
}
