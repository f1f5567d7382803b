import type { DetectorOptions, SubjectDetector } from "@segue/detector";
import type { ImageInfo } from "@segue/render-worker";
import {
  type Findings,
  type FoundSubject,
  findingsOf,
  joinFindings,
  noImage,
  subjectsOff,
  takenInstead,
} from "./found-subjects.js";
import type { SubjectNeed } from "./subject-needs.js";

/** How subjects are looked for. */
export interface DetectSubjectsOptions {
  /** `off` looks for none: zooms go to the centre, other subject effects are left out. Default: `auto`. */
  subjects?: "auto" | "off" | undefined;
  detector?: Partial<DetectorOptions> | undefined;
}

/** What the detector found, and what it did not. */
export interface FoundSubjects extends Findings {
  /** Model files that were opened: none where no plan needs a subject. */
  modelLoads: number;
  inferences: Inferences;
}

/** How often models ran: not at all where everything is remembered from an earlier run. */
export interface Inferences {
  /** Images that the detection network looked into. */
  images: number;
  /** Masks that were made. */
  masks: number;
}

/** All needs of one segment. */
class Task {
  readonly needs: SubjectNeed[] = [];
  isSettled = false;
  readonly findings: Promise<Findings>;
  settle!: (findings: Findings) => void;
  fail!: (error: unknown) => void;

  constructor(readonly segmentIndex: number) {
    this.findings = new Promise((resolve, reject) => {
      this.settle = (findings) => {
        this.isSettled = true;
        resolve(findings);
      };
      this.fail = reject;
    });
    // Whoever waits for it is told of a failure.
    this.findings.catch(() => {});
  }
}

/**
 * Finds the subjects that plans need, once each, in the main process. What a batch waits for comes first, so that
 * workers render the first batches while the subjects of the others are still looked for.
 *
 * A subject that can't be found costs a warning: a zoom goes to what draws the eye instead, and what else acts on the
 * subject is left out of that segment.
 */
export class SubjectSearch {
  readonly #images: readonly (ImageInfo | undefined)[];
  readonly #options: DetectSubjectsOptions;
  /** By segment, in order of time. */
  readonly #tasks = new Map<number, Task>();
  /** Those that nobody has begun, and of them those that a batch waits for. */
  readonly #waiting = new Set<Task>();
  readonly #urgent = new Set<Task>();

  /** @param images by segment index; undefined where a segment has none */
  constructor(
    needs: readonly SubjectNeed[],
    images: readonly (ImageInfo | undefined)[],
    options: DetectSubjectsOptions = {},
  ) {
    this.#images = images;
    this.#options = options;
    for (const need of needs) {
      const task = this.#tasks.get(need.segmentIndex) ?? new Task(need.segmentIndex);
      this.#tasks.set(need.segmentIndex, task);
      this.#waiting.add(task);
      task.needs.push(need);
    }
  }

  /**
   * Looks for all subjects.
   * @returns what was found, in order of time, once the models are closed
   * @throws {SegueError} where a model is missing or broken, or an image can't be read; `ABORTED`
   */
  async run(signal?: AbortSignal): Promise<FoundSubjects> {
    try {
      const counts = await this.#search(signal);
      const findings = await Promise.all([...this.#tasks.values()].map((task) => task.findings));
      return { ...joinFindings(findings), ...counts };
    } catch (error) {
      for (const task of this.#tasks.values()) task.fail(error);
      throw error;
    }
  }

  /**
   * The subjects of some segments, which are looked for next.
   * @throws {SegueError} as `run`, which has to be called too
   */
  async of(segments: readonly number[]): Promise<FoundSubject[]> {
    const tasks = segments.flatMap((segment) => this.#tasks.get(segment) ?? []);
    for (const task of tasks) if (this.#waiting.has(task)) this.#urgent.add(task);
    return joinFindings(await Promise.all(tasks.map(({ findings }) => findings))).found;
  }

  /** How many of some segments are still to be searched. */
  missing(segments: readonly number[]): number {
    return segments.filter((segment) => this.#tasks.get(segment)?.isSettled === false).length;
  }

  async #search(signal: AbortSignal | undefined): Promise<Pick<FoundSubjects, "modelLoads" | "inferences">> {
    for (const task of this.#tasks.values()) {
      const hasImage = this.#images[task.segmentIndex] !== undefined;
      if (hasImage && this.#options.subjects !== "off") continue;
      this.#begin(task);
      task.settle(joinFindings(task.needs.map(hasImage ? subjectsOff : noImage)));
    }
    if (this.#waiting.size === 0) return { modelLoads: 0, inferences: { images: 0, masks: 0 } };
    // The inference runtime is loaded only here, and only now.
    const { SubjectDetector, chosenModels } = await import("@segue/detector");
    const options = { ...(await chosenModels()), ...this.#options.detector };
    await using detector = await SubjectDetector.open(options);
    // One after the other: what nobody waits for yet must not hold up what somebody does.
    for (let task = this.#next(); task; task = this.#next()) {
      this.#begin(task);
      const { path } = this.#images[task.segmentIndex]!;
      const findings: Findings[] = [];
      for (const need of task.needs) {
        findings.push(await lookFor(need, path, detector, signal));
      }
      task.settle(joinFindings(findings));
    }
    const { modelLoads, inferences: images, maskInferences: masks } = detector;
    return { modelLoads, inferences: { images, masks } };
  }

  /** The next task: one that somebody waits for, else the first in order of time. */
  #next(): Task | undefined {
    const [task] = this.#urgent.size > 0 ? this.#urgent : this.#waiting;
    return task;
  }

  #begin(task: Task): void {
    this.#waiting.delete(task);
    this.#urgent.delete(task);
  }
}

async function lookFor(
  need: SubjectNeed,
  path: string,
  detector: SubjectDetector,
  signal: AbortSignal | undefined,
): Promise<Findings> {
  const result = await detector.detect(path, need.request, { signal });
  if (result.subject || need.instead === undefined) return findingsOf(need, result);
  const other = await detector.detect(path, { ...need.request, target: need.instead }, { signal });
  return other.subject ? takenInstead(need, other.subject) : findingsOf(need, result);
}

/**
 * Finds all subjects that plans need.
 * @throws {SegueError} where a model is missing or broken, or an image can't be read; `ABORTED`
 */
export async function detectSubjects(
  needs: readonly SubjectNeed[],
  images: readonly (ImageInfo | undefined)[],
  options: DetectSubjectsOptions = {},
  signal?: AbortSignal,
): Promise<FoundSubjects> {
  return await new SubjectSearch(needs, images, options).run(signal);
}
