import { FfmpegFailure } from "@segue/render-worker";

/** How often a run of ffmpeg is tried that somebody ended. */
const ATTEMPTS = 3;

/** Is told of each try that failed and is followed by another; tries count from 1. */
export type OnKilled = (attempt: number, reason: string) => void;

/**
 * Runs ffmpeg again where it was killed, such as by a system that is short of memory, three times at most.
 * @throws what the last try threw; what any other failure throws at once
 */
export async function retryKilled<T>(run: () => Promise<T>, onKilled: OnKilled = () => {}): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof FfmpegFailure && error.isKilled) || attempt >= ATTEMPTS) throw error;
      onKilled(attempt, error.message);
    }
  }
}
