import { Memo } from "./memo.js";
import { ModelSession } from "./session.js";

/** The models of one detector: each file is loaded once, when it is first asked for, and freed with the others. */
export class ModelShelf implements AsyncDisposable {
  readonly #threads: number;
  readonly #sessions = new Memo<ModelSession>();
  readonly #opened: ModelSession[] = [];
  #loads = 0;

  /** @param threads threads of one inference */
  constructor(threads: number) {
    this.#threads = threads;
  }

  /** Model files loaded so far. */
  get loads(): number {
    return this.#loads;
  }

  /**
   * The session of a model file.
   * @throws {SegueError} `MODEL_MISSING`, `MODEL_INVALID`
   */
  session(path: string): Promise<ModelSession> {
    return this.#sessions.get(path, async () => {
      const session = await ModelSession.open(path, this.#threads);
      this.#loads++;
      this.#opened.push(session);
      return session;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((session) => session[Symbol.asyncDispose]()));
  }
}
