import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { protocolVersions } from "@segue/protocol";
import { decodeReply, encodeQuestion, type Question, type Reply } from "./envelopes.js";
import { FrameReader, frame } from "./framing.js";

/** Why there is no conversation: the command did not start, died, or said what is none. */
export class ConversationError extends Error {
  override readonly name = "ConversationError";
}

/** What an implementation said in its hello. */
export type Hello = Extract<Reply, { case: "hello" }>;

/** How much of what the implementation wrote to stderr is told. */
const LAST_WORDS = 600;

/** An implementation that runs: a child process that is asked one question at a time. `close` it, whatever happens. */
export class Implementation implements AsyncDisposable {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #frames = new FrameReader();
  readonly #replies: Uint8Array[] = [];
  #lastWords = "";
  #end: string | undefined;
  #wake: () => void = () => {};

  private constructor(
    command: readonly string[],
    readonly timeoutMs: number,
  ) {
    const [program = "", ...args] = command;
    this.#child = spawn(program, args, { stdio: "pipe", shell: false, windowsHide: true });
    this.#child.on("error", (error) => this.#ended(`can't be started: ${error.message}`));
    this.#child.on("close", (status, signal) =>
      this.#ended(`ended with ${signal ?? `exit status ${status}`}`),
    );
    this.#child.on("exit", () => this.#wake());
    // Writing to a process that has died is told by its end.
    this.#child.stdin.on("error", () => {});
    this.#child.stderr.on("data", (chunk: Buffer) => {
      this.#lastWords = (this.#lastWords + chunk.toString()).slice(-LAST_WORDS);
    });
    this.#child.stdout.on("data", (chunk: Buffer) => {
      try {
        this.#replies.push(...this.#frames.push(chunk));
      } catch (error) {
        this.#ended(`wrote what is no length-delimited envelope: ${(error as Error).message}`);
        this.#child.kill("SIGKILL");
      }
      this.#wake();
    });
  }

  /**
   * Starts a command, and waits for its hello.
   * @param command the program and its arguments; no shell reads them
   * @param timeoutMs how long it may take to say hello, and for each answer
   * @throws {ConversationError} where it can't be started, says something else, or speaks no version that we do
   */
  static async start(
    command: readonly string[],
    timeoutMs: number,
  ): Promise<{ one: Implementation; hello: Hello }> {
    const one = new Implementation(command, timeoutMs);
    try {
      const hello = await one.#reply("say hello");
      if (hello.case !== "hello")
        throw new ConversationError(`The command began with ${article(hello.case)}, not with a hello.`);
      const version = protocolVersions.max;
      if (hello.minVersion > version || hello.maxVersion < version) {
        throw new ConversationError(
          `The command reads versions ${hello.minVersion} to ${hello.maxVersion}; the vectors are of version ${version}.`,
        );
      }
      return { one, hello };
    } catch (error) {
      await one.close();
      throw error;
    }
  }

  /**
   * Asks what bytes say.
   * @throws {ConversationError} where no answer comes in time, or none that can be read
   */
  async ask(question: Question): Promise<Exclude<Reply, Hello>> {
    this.#child.stdin.write(frame(encodeQuestion(question)));
    const reply = await this.#reply("answer");
    if (reply.case === "hello")
      throw new ConversationError("The command said hello again instead of an answer.");
    return reply;
  }

  /** Ends the process, at once if it does not end by itself within a second. */
  async close(): Promise<void> {
    this.#child.stdin.end();
    const kill = setTimeout(() => this.#child.kill("SIGKILL"), 1000);
    while (
      this.#child.exitCode === null &&
      this.#child.signalCode === null &&
      this.#child.pid !== undefined
    ) {
      await this.#change();
    }
    clearTimeout(kill);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #reply(doing: string): Promise<Reply> {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.#wake();
    }, this.timeoutMs);
    try {
      while (this.#replies.length === 0 && this.#end === undefined && !late) await this.#change();
    } finally {
      clearTimeout(timer);
    }
    const bytes = this.#replies.shift();
    if (bytes) return this.#decode(bytes);
    if (this.#end === undefined) {
      this.#child.kill("SIGKILL");
      throw new ConversationError(
        `The command did not ${doing} within ${this.timeoutMs / 1000} s.${this.#words()}`,
      );
    }
    throw new ConversationError(`The command ${this.#end}.${this.#words()}`);
  }

  #decode(bytes: Uint8Array): Reply {
    try {
      return decodeReply(bytes);
    } catch (cause) {
      throw new ConversationError(
        `The command sent ${bytes.length} bytes that are no envelope: ${(cause as Error).message}.`,
        { cause },
      );
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #ended(how: string): void {
    this.#end ??= how;
    this.#wake();
  }

  #words(): string {
    return this.#lastWords ? ` Its last words: ${this.#lastWords.trim()}` : "";
  }
}

const article = (name: string) => (name === "answer" ? "an answer" : `a ${name}`);
