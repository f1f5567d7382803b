import type { Frame } from "@segue/kernels";
import type { ChunkEncoder } from "../ffmpeg/chunk-encoder.js";

/**
 * Frame buffers in rotation: while the encoder takes one, the next is drawn. A buffer is handed out again only
 * when every write of it is done.
 */
export class FrameQueue {
  readonly #encoder: ChunkEncoder;
  readonly #slots: { frame: Frame; written: Promise<void> }[];
  #last = 0;
  #failure: unknown;
  /** Time spent waiting for the encoder. Unit: millisecond. */
  waitMs = 0;

  constructor(encoder: ChunkEncoder, frames: Frame[]) {
    this.#encoder = encoder;
    this.#slots = frames.map((frame) => ({ frame, written: Promise.resolve() }));
  }

  /** The next buffer to draw into. */
  async next(): Promise<Frame> {
    this.#last = (this.#last + 1) % this.#slots.length;
    await this.#settle(this.#slots[this.#last]!.written);
    return this.#slots[this.#last]!.frame;
  }

  /** Sends the buffer that was handed out last; sending it again sends the same frame again. */
  async send(): Promise<void> {
    const slot = this.#slots[this.#last]!;
    // The same frame many times over would pile up writes: wait for the one before.
    await this.#settle(slot.written);
    slot.written = this.#encoder.write(slot.frame.bytes).catch((error) => {
      this.#failure ??= error;
    });
  }

  /** Waits until nothing is being read from any buffer. */
  async drain(): Promise<void> {
    for (const { written } of this.#slots) await this.#settle(written);
  }

  async #settle(written: Promise<void>): Promise<void> {
    const start = performance.now();
    await written;
    this.waitMs += performance.now() - start;
    if (this.#failure) throw this.#failure;
  }
}
