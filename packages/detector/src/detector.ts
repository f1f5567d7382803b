import { type BoundingBox, type Mask, SegueError, type Subject } from "@segue/protocol";
import { abortError, unlessAborted } from "./abort.js";
import { anchorOf } from "./anchor.js";
import { chooseSubject, NAMED_MIN_SCORE } from "./choose.js";
import { recogniseDetectionModel } from "./decode/families.js";
import type { Detection, DetectionModel } from "./decode/family.js";
import { NANODET, SELFIE_SEGMENTATION } from "./embedded.js";
import { Gate } from "./gate.js";
import { decodeImage, type ImageSize, readImageSize } from "./image.js";
import { type ImageInput, type ImageSource, readImageSource } from "./image-source.js";
import { letterboxFor } from "./letterbox.js";
import { personMask } from "./masks/person.js";
import { Memo } from "./memo.js";
import { type DetectorOptions, resolveDetectorOptions } from "./options.js";
import { type DetectRequest, type ResolvedRequest, resolveRequest } from "./request.js";
import { ModelSession, requireModelFile } from "./session.js";

/** One object that the model saw. */
export interface Candidate {
  /** The model's class name. */
  readonly label: string;
  /** How sure the model is, 0..1. */
  readonly score: number;
  /** In fractions of the displayed image. */
  readonly bbox: BoundingBox;
}

/** What was found in an image. It may be shared between callers: do not change it. */
export interface DetectionResult {
  /** The displayed image: its size in pixels after EXIF rotation, and the SHA-256 of its file's bytes. */
  readonly image: { readonly width: number; readonly height: number; readonly sha256: string };
  /** The subject, or null when nothing fits the request. */
  readonly subject: Subject | null;
  /** Everything that scored 0.25 or more, best first. */
  readonly candidates: readonly Candidate[];
  /** Why there is no subject: a sentence. Undefined when there is one. */
  readonly reason?: string | undefined;
}

/** What is seen in one image, whatever is looked for. */
interface Sighting {
  readonly size: ImageSize;
  readonly detections: readonly Detection[];
  readonly labels: readonly string[];
}

/** A detection model in memory, and how to use it. */
interface LoadedDetectionModel {
  readonly session: ModelSession;
  readonly model: DetectionModel;
}

/** Images in work at a time: while the network runs on one, the next is decoded. More would only take memory. */
const IMAGES_AT_A_TIME = 2;

/**
 * Finds subjects in images. Open one for a whole job, in the main process, and close it at the end.
 *
 * Nothing is computed twice while it is open: the network runs once for an image's bytes, whatever is looked for in
 * them, and a request that comes again gets the result it had. Models are loaded when they are first needed: the
 * person model only for the mask of a person.
 */
export class SubjectDetector implements AsyncDisposable {
  readonly #options: DetectorOptions;
  readonly #gate = new Gate(IMAGES_AT_A_TIME);
  readonly #models = new Memo<LoadedDetectionModel>();
  readonly #sessions = new Memo<ModelSession>();
  readonly #opened: ModelSession[] = [];
  readonly #sightings = new Memo<Sighting>();
  readonly #masks = new Memo<Mask | null>();
  readonly #results = new Memo<DetectionResult>();
  readonly #running = new Set<Promise<unknown>>();
  #closed = false;
  #modelLoads = 0;
  #inferences = 0;
  #maskInferences = 0;

  private constructor(options: DetectorOptions) {
    this.#options = options;
  }

  /**
   * Opens a detector.
   * @throws {SegueError} `INVALID_OPTION`; `MODEL_MISSING` where a model's file is not there; with `preload` also
   *   `MODEL_INVALID`
   */
  static async open(options: Partial<DetectorOptions> = {}): Promise<SubjectDetector> {
    const detector = new SubjectDetector(resolveDetectorOptions(options));
    await Promise.all([requireModelFile(NANODET.path), requireModelFile(SELFIE_SEGMENTATION.path)]);
    try {
      if (detector.#options.preload) await detector.#detectionModel(NANODET.path);
      return detector;
    } catch (error) {
      await detector.close();
      throw error;
    }
  }

  /** Model files loaded so far. */
  get modelLoads(): number {
    return this.#modelLoads;
  }

  /** How often the detection network has run: once for each different image. */
  get inferences(): number {
    return this.#inferences;
  }

  /** How many person masks have been computed: once for each different person. */
  get maskInferences(): number {
    return this.#maskInferences;
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
      return this.#results.get(key, () => this.#find(source, resolved));
    });
    const settled = work.catch(() => undefined).finally(() => this.#running.delete(settled));
    this.#running.add(settled);
    return unlessAborted(work, signal);
  }

  /** Waits for what is running, then frees the models. Calls that have not begun are rejected. May be called twice. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#running);
    await Promise.all(this.#opened.splice(0).map((session) => session[Symbol.asyncDispose]()));
  }

  /** The same as `close()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #find(source: ImageSource, request: ResolvedRequest): Promise<DetectionResult> {
    const { size, detections, labels } = await this.#sightings.get(source.sha256, () => this.#look(source));
    const image = { ...size, sha256: source.sha256 };
    const candidates = detections.map(({ label, score, box }) => ({ label, score, bbox: box }));
    const { detection, reason } = chooseSubject(detections, labels, request);
    if (!detection) return { image, subject: null, candidates, reason };
    const { label, score, box } = detection;
    const mask = request.mask ? await this.#maskOf(source, size, detection) : null;
    const subject: Subject = {
      target: request.target ?? "",
      label,
      confidence: score,
      bbox: box,
      anchor: anchorOf(label, box, mask, size),
      ...(mask && { mask }),
    };
    return { image, subject, candidates };
  }

  async #look(source: ImageSource): Promise<Sighting> {
    const size = await readImageSize(source, this.#options.limitInputPixels);
    const { session, model } = await this.#detectionModel(NANODET.path);
    const letterbox = letterboxFor(size, model.input);
    const picture = await decodeImage(source, letterbox);
    this.#inferences++;
    const outputs = await session.run(model.feed(picture, letterbox));
    return { size, detections: model.decode(outputs, letterbox, NAMED_MIN_SCORE), labels: model.labels };
  }

  async #maskOf(source: ImageSource, size: ImageSize, { label, box }: Detection): Promise<Mask | null> {
    if (label !== "person") return null;
    return this.#masks.get(JSON.stringify([source.sha256, box]), async () => {
      const session = await this.#session(SELFIE_SEGMENTATION.path);
      this.#maskInferences++;
      return personMask(session, source, size, box);
    });
  }

  #detectionModel(path: string): Promise<LoadedDetectionModel> {
    return this.#models.get(path, async () => {
      const session = await this.#session(path);
      return { session, model: recogniseDetectionModel(path, session.signature) };
    });
  }

  #session(path: string): Promise<ModelSession> {
    return this.#sessions.get(path, async () => {
      const session = await ModelSession.open(path, this.#options.threads);
      this.#modelLoads++;
      this.#opened.push(session);
      return session;
    });
  }

  #requireOpen(): void {
    if (this.#closed) throw new SegueError("ABORTED", "The detector is closed. Open another one.");
  }
}
