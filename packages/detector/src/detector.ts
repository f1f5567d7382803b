import { SegueError } from "@segue/protocol";
import { abortError, unlessAborted } from "./abort.js";
import { ResultCache } from "./cache/result-cache.js";
import { Finder } from "./finder.js";
import { Gate } from "./gate.js";
import { type ImageInput, type ImageSource, readImageSource } from "./image-source.js";
import { Memo } from "./memo.js";
import { identifyModels } from "./model-identity.js";
import { type DetectorOptions, type ResolvedDetectorOptions, resolveDetectorOptions } from "./options.js";
import { type DetectRequest, type ResolvedRequest, resolveRequest } from "./request.js";
import type { DetectionResult } from "./result.js";

/** Images in work at a time: while the network runs on one, the next is decoded. More would only take memory. */
const IMAGES_AT_A_TIME = 2;

/**
 * Finds subjects in images. Open one for a whole job, in the main process, and close it at the end.
 *
 * Nothing is computed twice while it is open: the network runs once for an image's bytes, whatever is looked for in
 * them, and a request that comes again gets the result it had; also from an earlier run, if there is a cache folder.
 * Models are loaded when they are first needed: for what an earlier run has seen, none.
 */
export class SubjectDetector implements AsyncDisposable {
  readonly #options: ResolvedDetectorOptions;
  readonly #models: string;
  readonly #finder: Finder;
  readonly #cache: ResultCache | null;
  readonly #gate = new Gate(IMAGES_AT_A_TIME);
  readonly #results = new Memo<DetectionResult>();
  readonly #running = new Set<Promise<unknown>>();
  #closed = false;

  private constructor(options: ResolvedDetectorOptions, models: string) {
    this.#options = options;
    this.#models = models;
    this.#finder = new Finder(options);
    this.#cache = options.cacheDir === null ? null : new ResultCache(options.cacheDir);
  }

  /**
   * Opens a detector.
   * @throws {SegueError} `INVALID_OPTION`; `MODEL_MISSING` where a model's file is not there; with `preload` also
   *   `MODEL_INVALID`
   */
  static async open(options: Partial<DetectorOptions> = {}): Promise<SubjectDetector> {
    const resolved = resolveDetectorOptions(options);
    const detector = new SubjectDetector(resolved, await identifyModels(resolved));
    try {
      if (resolved.preload) await detector.#finder.preload();
      return detector;
    } catch (error) {
      await detector.close();
      throw error;
    }
  }

  /** Model files loaded so far. */
  get modelLoads(): number {
    return this.#finder.modelLoads;
  }

  /** How often the detection network has run: once for each different image. */
  get inferences(): number {
    return this.#finder.counts.detections;
  }

  /** How many masks have been computed: once for each different subject. */
  get maskInferences(): number {
    return this.#finder.counts.masks;
  }

  /** How often a text was compared with what is in an image. */
  get textInferences(): number {
    return this.#finder.counts.texts;
  }

  /**
   * Finds the subject of an image.
   *
   * @param image path or bytes of a JPEG, PNG, WebP, AVIF, TIFF or GIF (its first frame)
   * @param request what to look for; default: whatever the picture is about
   * @param signal rejects this call with its reason; what other calls wait for goes on
   * @throws {SegueError} `IMAGE_MISSING`, `IMAGE_UNREADABLE`, `IMAGE_TYPE`, `IMAGE_TOO_LARGE`, `INVALID_OPTION`,
   *   `MODEL_MISSING`, `MODEL_INVALID`, or `ABORTED` when the signal fires or the detector is closed
   */
  async detect(
    image: ImageInput,
    request: DetectRequest = {},
    { signal }: { signal?: AbortSignal | undefined } = {},
  ): Promise<DetectionResult> {
    const resolved = resolveRequest(request);
    this.#requireOpen();
    const work = this.#gate.run(async () => {
      this.#requireOpen();
      if (signal?.aborted) throw abortError(signal);
      const source = await readImageSource(image);
      const key = JSON.stringify([source.sha256, resolved]);
      return this.#results.get(key, () => this.#recallOrFind(source, resolved));
    });
    const settled = work.catch(() => undefined).finally(() => this.#running.delete(settled));
    this.#running.add(settled);
    return unlessAborted(work, signal);
  }

  /** Waits for what is running, then frees the models. Calls that have not begun are rejected. May be called twice. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#running);
    await Promise.all([this.#finder[Symbol.asyncDispose](), this.#cache?.tidy()]);
  }

  /** The same as `close()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #recallOrFind(source: ImageSource, request: ResolvedRequest): Promise<DetectionResult> {
    const key = JSON.stringify([source.sha256, request, this.#models]);
    const known = await this.#cache?.get(key);
    // The limit is part of no key: it says what may be decoded, not what is seen.
    if (known && known.image.width * known.image.height <= this.#options.limitInputPixels) return known;
    const result = await this.#finder.find(source, request);
    await this.#cache?.put(key, result);
    return result;
  }

  #requireOpen(): void {
    if (this.#closed) throw new SegueError("ABORTED", "The detector is closed. Open another one.");
  }
}
