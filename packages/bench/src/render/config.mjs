/**
 * A workload at a size, with the methods that are compared on it.
 * @typedef {object} Cell
 * @property {string} name
 * @property {"w1" | "w2" | "w3"} workload
 * @property {{ width: number, height: number }} size
 * @property {string[]} methods
 * @property {number} [segments] instead of the workload's
 * @property {number} [seconds] of a segment, instead of the workload's
 * @property {string} [note] why it is not the workload's own length
 */

/**
 * What is run, and how large.
 * @typedef {object} Config
 * @property {boolean} quick
 * @property {number} runs of each method; the median counts
 * @property {number} fps
 * @property {number} photoPixels least length of a photo's longer side
 * @property {number} prescale longer side that zoompan's photos are scaled to
 * @property {Cell[]} cells
 * @property {{ cells: Cell[] }} stages
 * @property {{ size: Size, seconds: number }} scaling seconds of each of eight segments
 * @property {{ size: Size, seconds: number, segments: number, times: number }} memory
 * @property {{ size: Size, seconds: number[], longRuns: number }} lengths
 * @property {{ size: Size, seconds: number }} shake
 * @property {{ size: Size }} accuracy
 * @typedef {{ width: number, height: number }} Size
 */

const sizes = {
  "720p": { width: 1280, height: 720 },
  "1080p": { width: 1920, height: 1080 },
  "2160p": { width: 3840, height: 2160 },
  "9x16": { width: 1080, height: 1920 },
};

const all = ["floor", "segue", "zoompan", "zoompan-alone", "zoompan-prescaled", "sharp-frames"];

/** What peers can't draw is compared with the floor only. */
const ours = ["floor", "segue"];

const cell = (workload, size, methods, more = {}) => ({
  name: `${workload}-${size}`,
  workload,
  size: sizes[size],
  methods,
  ...more,
});

/** The default: about half an hour on two cores. @type {Config} */
export const fullConfig = {
  quick: false,
  runs: 3,
  fps: 30,
  photoPixels: 2560,
  prescale: 8000,
  cells: [
    cell("w1", "1080p", all),
    cell("w2", "1080p", ours),
    cell("w3", "1080p", ours),
    cell("w1", "720p", all),
    cell("w1", "2160p", [...ours, "zoompan"], { seconds: 1.5, note: "segments of 1.5 s" }),
    cell("w1", "9x16", [...ours, "zoompan", "sharp-frames"], { seconds: 2.5, note: "segments of 2.5 s" }),
  ],
  stages: {
    cells: [
      cell("w1", "720p", [], { seconds: 2 }),
      cell("w1", "1080p", [], { seconds: 2 }),
      cell("w2", "1080p", [], { seconds: 2 }),
      cell("w1", "2160p", [], { seconds: 1 }),
      cell("w1", "9x16", [], { seconds: 2 }),
    ],
  },
  scaling: { size: sizes["720p"], seconds: 5 },
  memory: { size: sizes["1080p"], seconds: 1, segments: 8, times: 10 },
  lengths: { size: { width: 320, height: 180 }, seconds: [60, 600, 3600], longRuns: 1 },
  shake: { size: sizes["720p"], seconds: 5 },
  accuracy: { size: sizes["1080p"] },
};

/** Every method on every workload that it can draw, at every size, none shortened: hours. @type {Config} */
export const completeConfig = {
  ...fullConfig,
  cells: ["w1", "w2", "w3"].flatMap((workload) =>
    Object.keys(sizes).map((size) => cell(workload, size, workload === "w2" ? ours : all)),
  ),
  lengths: { ...fullConfig.lengths, longRuns: 3 },
};

/** A look at whether everything works: one run of everything, small and short. @returns {Config} */
export function quickConfig(size = { width: 320, height: 180 }) {
  const small = (workload, methods, segments) => {
    return {
      name: `${workload}-quick`,
      workload,
      size,
      methods,
      segments,
      seconds: 0.5,
      note: "a quick look",
    };
  };
  const w1 = small("w1", all, 4);
  const w2 = small("w2", ours, 4);
  return {
    quick: true,
    runs: 1,
    fps: 30,
    photoPixels: 1280,
    prescale: 2000,
    cells: [w1, w2, small("w3", ours, 8)],
    stages: { cells: [w1, w2] },
    scaling: { size, seconds: 0.5 },
    memory: { size, seconds: 0.2, segments: 4, times: 10 },
    lengths: { size, seconds: [2, 20], longRuns: 1 },
    shake: { size: { width: 640, height: 360 }, seconds: 1 },
    accuracy: { size },
  };
}
