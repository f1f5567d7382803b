import { join } from "node:path";
import { SegueError } from "@segue/protocol";
import type { ClipFiles } from "./files.js";

/** Positions that the text model has. The graph says its length is free, but longer inputs fail. */
const CONTEXT = 77;

const START = "<|startoftext|>";
const END = "<|endoftext|>";

/** Turns a text into token ids: start, at most 75 tokens, end. */
export type Tokenize = (text: string) => number[];

/**
 * Makes the tokenizer of a CLIP model.
 * @throws {SegueError} `MODEL_INVALID`
 */
export async function openTokenizer({ folder, tokenizer, tokenizerConfig }: ClipFiles): Promise<Tokenize> {
  const path = join(folder, "tokenizer.json");
  const { Tokenizer } = await import("@huggingface/tokenizers");
  try {
    const inner = new Tokenizer(tokenizer, tokenizerConfig);
    // From the tokenizer, not from config.json: the ids there are wrong even in the published model.
    const start = inner.token_to_id(START);
    const end = inner.token_to_id(END);
    if (start === undefined || end === undefined) throw new Error(`it has no ${START} and ${END}`);
    return (text) => {
      // Written out in a text they would be read as the tokens themselves, and the model looks at the first end.
      const plain = text.replaceAll(/<\|(?:startoftext|endoftext)\|>/gi, " ");
      const { ids } = inner.encode(plain, { add_special_tokens: false });
      return [start, ...ids.slice(0, CONTEXT - 2), end];
    };
  } catch (cause) {
    throw new SegueError(
      "MODEL_INVALID",
      `${path} can't be used: ${(cause as Error).message}. Fetch the model again.`,
      {
        cause,
      },
    );
  }
}
