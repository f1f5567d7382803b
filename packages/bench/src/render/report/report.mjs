import { absoluteTimes, comparison, comparisonInDetail } from "./comparison.mjs";
import { goalsSection } from "./goals.mjs";
import {
  accuracySection,
  lengthsSection,
  memorySection,
  scalingSection,
  shakeSection,
  stagesSection,
} from "./sections.mjs";

/** The section of each part that is no comparison, in the order of the report. */
const sections = {
  stages: stagesSection,
  scaling: scalingSection,
  memory: memorySection,
  lengths: lengthsSection,
  shake: shakeSection,
  accuracy: accuracySection,
};

/** Writes RESULTS.md from the results. @param {object} results as in results.json */
export function writeReport({ machine, quick, parts }) {
  const measured = Object.entries(parts).filter(([, part]) => !part.failure);
  const failed = Object.entries(parts).filter(([, part]) => part.failure);
  const known = Object.fromEntries(measured);
  const cells = measured.flatMap(([, part]) => (part.methods ? [part] : [])).sort(byWorkloadAndSize);
  const blocks = [
    "# What Segue costs",
    introduction(machine),
    quick ? "**A quick look: one run, small and short. The figures mean nothing.**" : "",
    quick ? "" : goalsSection(known),
    cells.length > 0 ? comparison(cells) : "",
    ...cells.map(comparisonInDetail),
    ...Object.entries(sections).map(([name, section]) => (known[name] ? section(known[name]) : "")),
    footnotes(cells, parts, failed),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function byWorkloadAndSize(a, b) {
  return a.workload.localeCompare(b.workload) || a.width * a.height - b.width * b.height || b.width - a.width;
}

function introduction({ cpu, cores, memoryBytes, system, node, ffmpeg, workers, encoderThreads }) {
  return [
    "Written by `npm run bench`; `npm run bench -- --help` says how to run parts of it. Every method encodes the same number of frames with the same settings (libx264, veryfast, crf 20), as many at once, and is timed as whole processes from start to exit; each video's frames are counted. Methods take turns, A B C A B C; a ratio is the median of the rounds' ratios.",
    `Machine: ${cpu}, ${cores} cores, ${Math.round(memoryBytes / 2 ** 30)} GiB, ${system}; Node ${node}, ffmpeg ${ffmpeg}; ${workers} workers with ${encoderThreads} encoder ${encoderThreads === 1 ? "thread" : "threads"} each.`,
  ].join("\n\n");
}

function footnotes(cells, parts, failed) {
  const when = Object.entries(parts).map(([name, { measuredAt, commit, tookSeconds }]) => {
    const at = `${measuredAt.slice(0, 16).replace("T", " ")} UTC`;
    return `${name} ${at}${commit ? `, ${commit}` : ""}, ${tookSeconds} s`;
  });
  return [
    "## Footnotes",
    ...(cells.length > 0 ? ["Absolute times, medians, of this machine only:", absoluteTimes(cells)] : []),
    "The encoder alone reads Segue's own frames, ready-made, from files that the system holds in memory; each process gets a piece of every shot. Memory is the sum over all processes of their share of pages (Pss; resident set where the system does not tell), looked at ten times a second, in the first round only, since looking takes time itself. Segue begins every run with an empty cache. The first frames count as encoded with the first progress event, which the first frame sends when it is handed to the encoder.",
    ...failed.map(([name, { failure }]) => `**${name} failed:** ${failure}`),
    `Measured: ${when.join("; ")}. A + behind a commit: with changes.`,
  ].join("\n\n");
}
