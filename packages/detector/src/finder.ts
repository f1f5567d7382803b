import type { BoundingBox, Mask, Subject } from "@segue/protocol";
import { anchorOf } from "./anchor.js";
import {
  type Choice,
  chooseSubject,
  describeSeen,
  type Fitness,
  matchesOfTarget,
  NAMED_MIN_SCORE,
  pick,
} from "./choose.js";
import { Clip, type Embedding } from "./clip/clip.js";
import { bestFits, embedPlaces, type Fit, fitText, type Place, weightsOf } from "./clip/match-text.js";
import { recogniseDetectionModel } from "./decode/families.js";
import type { Detection, DetectionModel } from "./decode/family.js";
import { NANODET } from "./embedded.js";
import { intersectionOverUnion } from "./geometry.js";
import { decodeImage, type ImageSize, readImageSize } from "./image.js";
import type { ImageSource } from "./image-source.js";
import { letterboxFor } from "./letterbox.js";
import { makeMask } from "./masks/mask-maker.js";
import { Memo } from "./memo.js";
import { ModelShelf } from "./model-shelf.js";
import type { ResolvedDetectorOptions } from "./options.js";
import { proposeRegions } from "./proposals.js";
import type { ResolvedRequest } from "./request.js";
import type { DetectionResult } from "./result.js";
import { findSaliency, type Saliency } from "./saliency.js";
import type { ModelSession } from "./session.js";
import { isClassName } from "./target.js";

/** What the model is asked for: faint boxes are places where a text may be matched, never subjects by themselves. */
const FAINT_MIN_SCORE = 0.08;

/** Places that a text is compared with: what a detector faintly saw, and what stands out. */
const MAX_FAINT = 16;
const MAX_SALIENT = 24;

/** Places that overlap more than this are one. */
const SAME_PLACE_IOU = 0.7;

/** What is seen in one image, whatever is looked for. */
interface Sighting {
  readonly size: ImageSize;
  /** Everything seen at `FAINT_MIN_SCORE` or more, best first. */
  readonly all: readonly Detection[];
  /** Of that, what was seen clearly enough to be named. */
  readonly clear: readonly Detection[];
  readonly labels: readonly string[];
}

/** A detection model in memory, and how to use it. */
interface LoadedDetectionModel {
  readonly session: ModelSession;
  readonly model: DetectionModel;
}

/** How often networks have run. */
export interface InferenceCounts {
  detections: number;
  masks: number;
  texts: number;
}

/** Does what a detector is asked for, each thing once: looks at an image, chooses, makes the mask. */
export class Finder implements AsyncDisposable {
  readonly #options: ResolvedDetectorOptions;
  readonly #shelf: ModelShelf;
  readonly #models = new Memo<LoadedDetectionModel>();
  readonly #clips = new Memo<Clip>();
  readonly #crops = new Memo<readonly Embedding[]>();
  readonly #sightings = new Memo<Sighting>();
  readonly #saliencies = new Memo<Saliency | null>();
  readonly #masks = new Memo<Mask | null>();
  readonly counts: InferenceCounts = { detections: 0, masks: 0, texts: 0 };

  constructor(options: ResolvedDetectorOptions) {
    this.#options = options;
    this.#shelf = new ModelShelf(options.threads);
  }

  /** Model files loaded so far. */
  get modelLoads(): number {
    return this.#shelf.loads;
  }

  /** Loads the detection model now rather than when it is first needed. */
  async preload(): Promise<void> {
    await this.#detectionModel();
  }

  /** Finds what a request asks for. */
  async find(source: ImageSource, request: ResolvedRequest): Promise<DetectionResult> {
    const sighting = await this.#sightings.get(source.sha256, () => this.#look(source));
    const { size } = sighting;
    const image = { ...size, sha256: source.sha256 };
    const candidates = sighting.clear.map(({ label, score, box }) => ({ label, score, bbox: box }));
    const { detection, reason } = await this.#choose(source, sighting, request);
    if (!detection) {
      const saliency = await this.#saliencies.get(source.sha256, () => findSaliency(source, size));
      return { image, subject: null, candidates, reason, saliency };
    }
    const { label, score, box } = detection;
    const mask = request.mask ? await this.#maskOf(source, sighting, detection) : null;
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

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#shelf[Symbol.asyncDispose]();
  }

  async #look(source: ImageSource): Promise<Sighting> {
    const size = await readImageSize(source, this.#options.limitInputPixels);
    const { session, model } = await this.#detectionModel();
    const letterbox = letterboxFor(size, model.input);
    const picture = await decodeImage(source, letterbox);
    this.counts.detections++;
    const all = model.decode(await session.run(model.feed(picture, letterbox)), letterbox, FAINT_MIN_SCORE);
    const clear = all.filter(({ score }) => score >= NAMED_MIN_SCORE);
    return { size, all, clear, labels: model.labels };
  }

  async #choose(source: ImageSource, sighting: Sighting, request: ResolvedRequest): Promise<Choice> {
    const { clear, labels, size } = sighting;
    const { target } = request;
    const matches = target === null ? [] : matchesOfTarget(clear, labels, target);
    if (target === null || this.#options.clip === null) return chooseSubject(clear, labels, request);
    if (matches === null) return this.#chooseByText(source, sighting, target, request);
    // One object of the class is the one; and "cat" says nothing about which cat.
    if (matches.length < 2 || isClassName(target, labels)) return chooseSubject(clear, labels, request);
    const fits = weightsOf(await this.#fitText(source, size, matches, target));
    const fit: Fitness = (detection) => fits[matches.indexOf(detection)] ?? 0;
    return chooseSubject(clear, labels, request, fit);
  }

  /** Looks for something that is no class of the model among all that it faintly saw and all that stands out. */
  async #chooseByText(
    source: ImageSource,
    { size, all, clear }: Sighting,
    target: string,
    request: ResolvedRequest,
  ): Promise<Choice> {
    const seen = all.slice(0, MAX_FAINT);
    const boxes: BoundingBox[] = [];
    for (const box of await proposeRegions(source, size, MAX_SALIENT)) {
      if (!seen.some((other) => intersectionOverUnion(other.box, box) > SAME_PLACE_IOU)) boxes.push(box);
    }
    const places: Detection[] = [...seen, ...boxes.map((box) => ({ label: target, score: 0, box }))];
    const fits = await this.#fitText(source, size, places, target);
    const found = bestFits(fits, places).map((index) => ({
      ...places[index]!,
      score: fits[index]!.confidence,
    }));
    if (found.length === 0) {
      return {
        detection: null,
        reason: `Nothing in the picture looks like "${target}"; ${describeSeen(clear)}.`,
      };
    }
    if (request.nth === null && request.prefer === null) return { detection: found[0]! };
    return pick(found, request, `"${target}"`);
  }

  async #fitText(
    source: ImageSource,
    size: ImageSize,
    detections: readonly Detection[],
    target: string,
  ): Promise<Fit[]> {
    const clip = await this.#clip();
    const places: Place[] = detections.map(({ box, label }) => ({
      box,
      label: label === target ? null : label,
    }));
    const key = JSON.stringify([source.sha256, places.map(({ box }) => box)]);
    const crops = await this.#crops.get(key, () => embedPlaces(clip, source, size, places));
    this.counts.texts++;
    return fitText(clip, places, crops, target);
  }

  #maskOf(source: ImageSource, { size, clear }: Sighting, detection: Detection): Promise<Mask | null> {
    return this.#masks.get(JSON.stringify([source.sha256, detection.label, detection.box]), () => {
      this.counts.masks++;
      return makeMask(this.#shelf, this.#options.maskModel, source, size, detection, clear);
    });
  }

  #clip(): Promise<Clip> {
    const folder = this.#options.clip!;
    return this.#clips.get(folder, () => Clip.open(folder, (path) => this.#shelf.session(path)));
  }

  #detectionModel(): Promise<LoadedDetectionModel> {
    const path = this.#options.model ?? NANODET.path;
    return this.#models.get(path, async () => {
      const session = await this.#shelf.session(path);
      return { session, model: recogniseDetectionModel(path, session.signature) };
    });
  }
}
