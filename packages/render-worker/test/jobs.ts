import { join } from "node:path";
import { Motion, type RenderBatch, type Shot, sealEnvelope } from "@segue/protocol";
import type { BatchJob, ExecutorEvents } from "../src/executor/executor.js";
import { batchOf, photo, planOf, shotOf } from "./shot-of.js";

/** A batch of a few frames of the cat. */
export function jobOf(
  index: number,
  out: string,
  more: Partial<Shot> = {},
  batch: Partial<RenderBatch> = {},
): BatchJob {
  const shot = shotOf({
    endFrame: 4 + (index % 3),
    imagePath: photo("chelsea.png"),
    effectsPlan: planOf({ motion: Motion.KEN_BURNS_IN }),
    ...more,
  });
  const value = batchOf([shot], join(out, `${index}.nut`), { index, ...batch });
  return {
    index,
    cost: value.endFrame - value.startFrame,
    envelope: async () => sealEnvelope({ case: "renderBatch", value }),
  };
}

/** Notes what happens, a word each. */
export function journal(): { events: ExecutorEvents; lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    events: {
      onStart: (index, worker, attempt) => lines.push(`start ${index} on ${worker}, try ${attempt}`),
      onRetry: (index, attempt, reason) => lines.push(`retry ${index} after try ${attempt}: ${reason}`),
      onResult: (result, worker) => lines.push(`result ${result.batchIndex} of ${worker}`),
    },
  };
}
