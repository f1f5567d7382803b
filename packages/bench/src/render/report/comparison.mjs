import { methods } from "../methods/registry.mjs";
import { megabytes, none, seconds, sizeOf, table, times } from "./markdown.mjs";
import { middle, peakOf, ratio } from "./ratios.mjs";

const title = (name) => methods.find((method) => method.name === name).title;

/** Each workload and size in a row, each method's time as a multiple of the floor's. */
export function comparison(parts) {
  const others = methods.map(({ name }) => name).filter((name) => name !== "floor");
  const rows = parts.map((part) => [
    `${part.workload.toUpperCase()} ${sizeOf(part)}`,
    ...others.map((name) => {
      const over = ratio(part, name, "floor");
      return over ? times(over.median) : none;
    }),
  ]);
  return [
    "## Side by side",
    "",
    "Time of the whole process as a multiple of what the encoder alone takes for the same frames; less is better, 1.00 can't be beaten. Where there is none, the method can't draw the workload or was not run on it.",
    "",
    table(["workload and size", ...others.map(title)], rows),
  ].join("\n");
}

/** All that was measured of one workload at one size. */
export function comparisonInDetail(part) {
  const names = methods.map(({ name }) => name).filter((name) => part.methods[name]);
  const rows = names.map((name) => {
    const runs = part.methods[name];
    const over = ratio(part, name, "floor");
    const cpu = ratio(part, name, "floor", ({ cpuMs }) => cpuMs);
    const busy = middle(runs, ({ cpuMs, wallMs }) => cpuMs / wallMs) / part.cores;
    return [
      title(name),
      over ? times(over.median) : none,
      over ? `${over.least.toFixed(2)}–${over.greatest.toFixed(2)}` : none,
      cpu ? times(cpu.median) : none,
      busy ? `${(busy * 100).toFixed(0)} %` : none,
      megabytes(peakOf(runs)),
      megabytes(middle(runs, ({ outputBytes }) => outputBytes)),
    ];
  });
  const effects = part.effects.length > 0 ? ` Effects: ${part.effects.join(", ")}.` : "";
  const notes = part.notes.length > 0 ? ` Not the whole workload: ${part.notes.join("; ")}.` : "";
  const threads = `${part.processes} processes at a time, ${part.encoder.threads} encoder ${part.encoder.threads === 1 ? "thread" : "threads"} each`;
  return [
    `### ${part.title}, ${sizeOf(part)}`,
    "",
    `${part.segments} segments of ${part.segmentSeconds} s, ${part.frames} frames; ${threads}.${effects}${notes}`,
    "",
    table(["method", "time", "least–greatest", "time on cores", "cores busy", "peak memory", "file"], rows),
    ...remarksOn(part),
  ].join("\n");
}

/** Absolute times, for a footnote. */
export function absoluteTimes(parts) {
  const rows = parts.flatMap((part) =>
    methods
      .filter(({ name }) => part.methods[name])
      .map(({ name }) => {
        const wallMs = middle(part.methods[name], (run) => run.wallMs);
        const rate = (part.frames * 1000) / wallMs;
        return [
          `${part.workload.toUpperCase()} ${sizeOf(part)}, ${title(name)}`,
          seconds(wallMs),
          rate.toFixed(1),
        ];
      }),
  );
  return table(["workload, size and method", "time", "frames/s"], rows);
}

/** What the figures do not say: who used the cores, how even the floor is, and what was not drawn. */
function remarksOn({ methods: { segue, floor } }) {
  const programs = Object.entries(segue?.find(({ seen }) => seen)?.seen.cpuMsByProgram ?? {});
  const total = programs.reduce((sum, [, cpuMs]) => sum + cpuMs, 0);
  const shares = programs.map(([name, cpuMs]) => `${name} ${((100 * cpuMs) / total).toFixed(0)} %`);
  const uneven = floor && middle(floor, ({ details }) => details.unevenness);
  return [
    ...(shares.length > 0 ? [`Segue's time on cores: ${shares.join(", ")}.`] : []),
    ...(uneven === undefined
      ? []
      : [`The first of the floor's encoders is done ${(100 * uneven).toFixed(1)} % before the last.`]),
    ...(segue?.[0].details.warnings ?? []).map((warning) => `Segue warned: ${warning}`),
  ].flatMap((remark) => ["", remark]);
}
