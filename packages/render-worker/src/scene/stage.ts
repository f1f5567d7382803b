import type { Frame, Kernels } from "@segue/kernels";
import { type Canvas, type Shot, TransitionType } from "@segue/protocol";
import { transitions } from "../transitions/registry.js";
import { collectGarbage } from "./collect-garbage.js";
import { Scene, type SceneState } from "./scene.js";
import { prepareScene, type SceneSource } from "./scene-source.js";

/** Which shots are on screen in a frame. */
interface OnScreen {
  /** The only shot, or the outgoing one. */
  shot: Shot;
  incoming?: { shot: Shot; type: TransitionType; progress: number };
}

/**
 * Says which shots a frame shows, and how far the transition between them is.
 * @param shots in order of time, the batch's own and its context
 */
export function onScreen(shots: readonly Shot[], frame: number): OnScreen {
  let i = shots.findIndex((shot) => frame < shot.endFrame);
  if (i < 0) i = shots.length - 1;
  const shot = shots[i]!;
  const before = shots[i - 1];
  const after = shots[i + 1];
  if (before && frame < shot.startFrame + before.leadOutFrames) return between(before, shot, frame);
  if (after && frame >= shot.endFrame - after.leadInFrames) return between(shot, after, frame);
  return { shot };
}

function between(outgoing: Shot, incoming: Shot, frame: number): OnScreen {
  const first = incoming.startFrame - incoming.leadInFrames;
  const frames = incoming.leadInFrames + outgoing.leadOutFrames;
  // Half a frame in, so that the first frame already differs, and the window is the same seen from both sides.
  const progress = (frame - first + 0.5) / frames;
  const type = outgoing.effectsPlan.transition?.type ?? TransitionType.NONE;
  return { shot: outgoing, incoming: { shot: incoming, type, progress } };
}

/**
 * The shots of a batch, each loaded while it is seen. The next one is decoded while the current one is drawn,
 * and each is freed after its last frame.
 */
export class Stage implements Disposable {
  readonly #kernels: Kernels;
  readonly #canvas: Canvas;
  readonly #shots: readonly Shot[];
  readonly #scenes = new Map<Shot, Scene>();
  readonly #sources = new Map<Shot, Promise<SceneSource>>();
  #halves: { outgoing: Frame; incoming: Frame } | undefined;
  /** Time spent compiling scenes. Unit: millisecond. */
  compileMs = 0;

  constructor(kernels: Kernels, canvas: Canvas, shots: readonly Shot[]) {
    this.#kernels = kernels;
    this.#canvas = canvas;
    this.#shots = shots;
    if (shots[0]) this.#prepare(shots[0]);
  }

  /** Whether `load` has to be called before a frame can be drawn. */
  needsLoad(frame: number): boolean {
    const { shot, incoming } = onScreen(this.#shots, frame);
    return !this.#scenes.has(shot) || (incoming !== undefined && !this.#scenes.has(incoming.shot));
  }

  /**
   * Loads what a frame shows, frees what is over, and begins to decode what comes next.
   * Allocates kernel memory: no frame may be being read meanwhile.
   */
  async load(frame: number): Promise<void> {
    const start = performance.now();
    const { shot, incoming } = onScreen(this.#shots, frame);
    const wanted = incoming ? [shot, incoming.shot] : [shot];
    for (const [old, scene] of this.#scenes) {
      if (wanted.includes(old)) continue;
      scene.dispose();
      this.#scenes.delete(old);
    }
    for (const one of wanted) {
      if (this.#scenes.has(one)) continue;
      const source = await this.#prepare(one);
      this.#sources.delete(one);
      this.#scenes.set(one, new Scene(this.#kernels, source));
    }
    if (incoming) this.#halves ??= this.#allocHalves();
    // What the scenes were made from is garbage now.
    collectGarbage();
    const next = this.#shots[this.#shots.indexOf(wanted.at(-1)!) + 1];
    if (next) this.#prepare(next);
    this.compileMs += performance.now() - start;
  }

  /** What a frame's look depends on; undefined in transitions, where no two frames are alike. */
  state(frame: number): SceneState | undefined {
    const { shot, incoming } = onScreen(this.#shots, frame);
    if (incoming) return undefined;
    return [shot.segmentIndex, ...this.#scenes.get(shot)!.state(frame)];
  }

  /** Draws a frame whose shots are loaded. */
  draw(frame: number, out: Frame): void {
    const { shot, incoming } = onScreen(this.#shots, frame);
    const scene = this.#scenes.get(shot)!;
    if (!incoming) {
      scene.draw(frame, out);
      return;
    }
    const halves = this.#halves!;
    scene.draw(frame, halves.outgoing);
    this.#scenes.get(incoming.shot)!.draw(frame, halves.incoming);
    transitions[incoming.type]!(this.#kernels, { out, ...halves }, incoming.progress);
  }

  [Symbol.dispose](): void {
    for (const scene of this.#scenes.values()) scene.dispose();
    this.#scenes.clear();
    if (this.#halves) {
      this.#kernels.free(this.#halves.outgoing);
      this.#kernels.free(this.#halves.incoming);
      this.#halves = undefined;
    }
  }

  #prepare(shot: Shot): Promise<SceneSource> {
    const known = this.#sources.get(shot);
    if (known) return known;
    const source = prepareScene(shot, this.#canvas);
    // It is awaited when the shot is loaded, which may be never.
    source.catch(() => {});
    this.#sources.set(shot, source);
    return source;
  }

  #allocHalves(): { outgoing: Frame; incoming: Frame } {
    const { width, height } = this.#canvas;
    return {
      outgoing: this.#kernels.allocFrame(width, height),
      incoming: this.#kernels.allocFrame(width, height),
    };
  }
}
