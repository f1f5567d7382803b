import { TransitionType } from "@segue/protocol";
import { expect, test } from "vitest";
import { batchOf, effectOf, planOf, shotOf } from "../../test/shot-of.js";
import { checkBatch, drawnNames } from "./abilities.js";

/** What a worker of an earlier release might draw. */
const fewer = drawnNames.filter((name) => name !== "vignette" && name !== "luminance");

const batchWith = (effectsPlan: Parameters<typeof planOf>[0]) =>
  batchOf([shotOf({ segmentIndex: 2, effectsPlan: planOf(effectsPlan) })], "/chunk.nut");

test("a batch with an effect or a transition that the worker does not draw is refused by name", () => {
  const refused = (at: string, name: string) =>
    expect.objectContaining({
      code: "BATCH_UNSUPPORTED",
      at,
      message: `${at} is ${name}, which this worker does not draw; update the worker.`,
    });
  const vignette = batchWith({ overlays: [effectOf("warmGrade", {}), effectOf("vignette", {})] });
  expect(() => checkBatch(vignette, fewer)).toThrow(
    refused("segments[2].effects_plan.overlays[1]", "vignette"),
  );
  const luminance = batchWith({ transition: { type: TransitionType.LUMINANCE } });
  expect(() => checkBatch(luminance, fewer)).toThrow(
    refused("segments[2].effects_plan.transition", "luminance"),
  );
  for (const batch of [vignette, luminance]) expect(() => checkBatch(batch)).not.toThrow();
});
