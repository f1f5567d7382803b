import { createHash } from "node:crypto";
import type { Frame, Kernels } from "@segue/kernels";
import { type Canvas, encodeMessage, type Shot } from "@segue/protocol";
import { transitions } from "../transitions/registry.js";
import { collectGarbage } from "./collect-garbage.js";
import { onScreen } from "./on-screen.js";
import { Scene, type SceneState } from "./scene.js";
import { prepareScene, type SceneSource } from "./scene-source.js";
import { SharedMaps } from "./shared-maps.js";

/** A shot of the batch, with what tells it from every other shot. */
interface StagedShot {
  shot: Shot;
  /** Hash of the shot and the canvas: all that its scene is made from. */
  key: string;
}

/**
 * The shots of a batch, each loaded while it is seen. The next one is decoded while the current one is drawn,
 * and each is freed after its last frame.
 *
 * A stage outlives its batches: where the next batch goes on where the last one ended, the scenes at the seam are
 * still there, and a transition over it costs no second look at an image.
 */
export class Stage implements Disposable {
  readonly #kernels: Kernels;
  readonly #maps: SharedMaps;
  readonly #scenes = new Map<string, Scene>();
  readonly #sources = new Map<string, Promise<SceneSource>>();
  #canvas: Canvas | undefined;
  #staged: readonly StagedShot[] = [];
  #shots: readonly Shot[] = [];
  #halves: { outgoing: Frame; incoming: Frame } | undefined;
  /** Time spent compiling scenes since `begin`. Unit: millisecond. */
  compileMs = 0;

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
    this.#maps = new SharedMaps(kernels);
  }

  /** Sets the shots of a batch, in order of time, and begins to decode the first one. */
  begin(canvas: Canvas, shots: readonly Shot[]): void {
    const { width, height } = this.#canvas ?? canvas;
    if (width !== canvas.width || height !== canvas.height) this[Symbol.dispose]();
    this.#canvas = canvas;
    this.#shots = shots;
    this.#staged = shots.map((shot) => ({ shot, key: keyOf(shot, canvas) }));
    this.#sources.clear();
    this.compileMs = 0;
    const [first] = shots;
    if (first && !this.#sceneOf(first)) this.#prepare(first);
  }

  /** Whether `load` has to be called before a frame can be drawn. */
  needsLoad(frame: number): boolean {
    const { shot, incoming } = onScreen(this.#shots, frame);
    return !this.#sceneOf(shot) || (incoming !== undefined && !this.#sceneOf(incoming.shot));
  }

  /**
   * Loads what a frame shows, frees what is over, and begins to decode what comes next.
   * Allocates kernel memory: no frame may be being read meanwhile.
   */
  async load(frame: number): Promise<void> {
    const start = performance.now();
    const { shot, incoming } = onScreen(this.#shots, frame);
    const wanted = incoming ? [shot, incoming.shot] : [shot];
    const keys = wanted.map((one) => this.#keyOf(one));
    for (const [key, scene] of this.#scenes) {
      if (keys.includes(key)) continue;
      scene.dispose();
      this.#scenes.delete(key);
    }
    for (const one of wanted) {
      if (this.#sceneOf(one)) continue;
      const source = await this.#prepare(one);
      this.#sources.delete(this.#keyOf(one));
      this.#scenes.set(this.#keyOf(one), new Scene(this.#kernels, source, this.#maps));
    }
    if (incoming) {
      this.#halves ??= this.#allocHalves();
      transitions[incoming.type]!.prepare?.(this.#maps, this.#canvas!);
    }
    // What the scenes were made from is garbage now.
    collectGarbage();
    const next = this.#shots[this.#shots.indexOf(wanted.at(-1)!) + 1];
    if (next && !this.#sceneOf(next)) this.#prepare(next);
    this.compileMs += performance.now() - start;
  }

  /** What a frame's look depends on; undefined in transitions, where no two frames are alike. */
  state(frame: number): SceneState | undefined {
    const { shot, incoming } = onScreen(this.#shots, frame);
    if (incoming) return undefined;
    return [shot.segmentIndex, ...this.#sceneOf(shot)!.state(frame)];
  }

  /** Draws a frame whose shots are loaded. */
  draw(frame: number, out: Frame): void {
    const { shot, incoming } = onScreen(this.#shots, frame);
    const scene = this.#sceneOf(shot)!;
    if (!incoming) {
      scene.draw(frame, out);
      return;
    }
    const halves = this.#halves!;
    scene.draw(frame, halves.outgoing);
    this.#sceneOf(incoming.shot)!.draw(frame, halves.incoming);
    transitions[incoming.type]!(this.#kernels, { out, ...halves }, incoming.progress, this.#maps);
  }

  /** Frees all kernel memory. The stage can be used again. */
  [Symbol.dispose](): void {
    for (const scene of this.#scenes.values()) scene.dispose();
    this.#scenes.clear();
    this.#maps[Symbol.dispose]();
    if (!this.#halves) return;
    this.#kernels.free(this.#halves.outgoing);
    this.#kernels.free(this.#halves.incoming);
    this.#halves = undefined;
  }

  #keyOf(shot: Shot): string {
    return this.#staged.find((staged) => staged.shot === shot)!.key;
  }

  #sceneOf(shot: Shot): Scene | undefined {
    return this.#scenes.get(this.#keyOf(shot));
  }

  #prepare(shot: Shot): Promise<SceneSource> {
    const key = this.#keyOf(shot);
    const known = this.#sources.get(key);
    if (known) return known;
    const source = prepareScene(shot, this.#canvas!);
    // It is awaited when the shot is loaded, which may be never.
    source.catch(() => {});
    this.#sources.set(key, source);
    return source;
  }

  #allocHalves(): { outgoing: Frame; incoming: Frame } {
    const { width, height } = this.#canvas!;
    return {
      outgoing: this.#kernels.allocFrame(width, height),
      incoming: this.#kernels.allocFrame(width, height),
    };
  }
}

function keyOf(shot: Shot, canvas: Canvas): string {
  const hash = createHash("sha256");
  return hash.update(encodeMessage("Shot", shot)).update(encodeMessage("Canvas", canvas)).digest("base64");
}
