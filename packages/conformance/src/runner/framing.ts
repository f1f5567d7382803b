/** Longer frames than any vector needs are a fault of the other side. */
const MAX_FRAME_BYTES = 16 << 20;

/** A message with its length before it, as a varint: protobuf's delimited form. */
export function frame(message: Uint8Array): Uint8Array {
  const head: number[] = [];
  let rest = message.length;
  for (; rest > 127; rest >>>= 7) head.push((rest & 127) | 128);
  head.push(rest);
  return Buffer.concat([Uint8Array.from(head), message]);
}

/** Cuts a stream of bytes into its messages. */
export class FrameReader {
  #kept: Buffer = Buffer.alloc(0);

  /**
   * Takes what has arrived.
   * @returns the messages that are whole now
   * @throws {Error} where the length of a message is none, or is over 16 MiB
   */
  push(chunk: Uint8Array): Uint8Array[] {
    this.#kept = Buffer.concat([this.#kept, chunk]);
    const messages: Uint8Array[] = [];
    for (let head = this.#head(); head && head.end <= this.#kept.length; head = this.#head()) {
      messages.push(new Uint8Array(this.#kept.subarray(head.start, head.end)));
      this.#kept = this.#kept.subarray(head.end);
    }
    return messages;
  }

  /** Where the next message starts and ends, once its length has arrived. */
  #head(): { start: number; end: number } | undefined {
    let length = 0;
    for (let i = 0; i < this.#kept.length; i++) {
      if (i === 5) throw new Error("a message's length has more than 5 bytes");
      const byte = this.#kept[i]!;
      length += (byte & 127) * 128 ** i;
      if (length > MAX_FRAME_BYTES)
        throw new Error(`a message is said to have over ${MAX_FRAME_BYTES} bytes`);
      if (byte < 128) return { start: i + 1, end: i + 1 + length };
    }
    return undefined;
  }
}
