/**
 * What a method is given.
 * @typedef {object} Job
 * @property {import("../workloads.mjs").Segment[]} segments
 * @property {string} timeline path of the same as a timeline
 * @property {number[]} shotFrames frames of each segment
 * @property {{ width: number, height: number, fps: number }} canvas
 * @property {{ name: string, preset?: string, crf?: number, threads: number }} encoder
 * @property {number} processes how many encoders run at once: as many as Segue has workers
 * @property {number} prescale longer side that the prescaling method scales photos to; pixels
 * @property {string[]} [rawFiles] the floor's frames, a file for each process
 * @property {string} folder for what it writes
 * @property {AbortSignal} [signal]
 * @property {import("../measure/process-tree.mjs").ProcessTreeMeter} [meter] is told of every process
 * @property {number | "auto"} [workers] Segue's workers; default: auto
 * @property {string} [cores] cores that Segue is held to, as taskset reads them
 */

/**
 * A way to make a workload's video.
 * @typedef {object} Method
 * @property {string} name
 * @property {string} title
 * @property {(job: Job) => Promise<{ outputs: string[], details?: object }>} run makes it; all of this is timed
 */

import { floor } from "./floor.mjs";
import { segue } from "./segue.mjs";
import { sharpFrames } from "./sharp-frames.mjs";
import { zoompan, zoompanAlone, zoompanPrescaled } from "./zoompan.mjs";

/** Every method, in the order in which a round runs them. @type {Method[]} */
export const methods = [floor, segue, zoompan, zoompanAlone, zoompanPrescaled, sharpFrames];
