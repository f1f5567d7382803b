import type { Canvas, Hello, Progress, RenderBatch, Segment, Shot } from "../gen/messages.js";

/** A rule that one field breaks: the field, and what is wrong with it. */
type Fault = [json: string, what: string] | undefined;

/** Rules that hold between the fields of a message. The comments in the `.proto` files say them in words. */
const rules: Record<string, ((message: never) => Fault) | undefined> = {
  Canvas: ({ width, height, fps }: Canvas): Fault => {
    if (width % 2) return ["width", `must be even, not ${width}`];
    if (height % 2) return ["height", `must be even, not ${height}`];
    const rate = fps.numerator / fps.denominator;
    return rate >= 1 && rate <= 240
      ? undefined
      : ["fps", `must be from 1 to 240, not ${fps.numerator}/${fps.denominator}`];
  },
  Segment: ({ startTime, endTime }: Segment): Fault =>
    endTime < startTime ? ["end_time", `is ${endTime}, before start_time ${startTime}`] : undefined,
  Shot: ({ startFrame, endFrame }: Shot): Fault => backwards(startFrame, endFrame),
  RenderBatch: ({ startFrame, endFrame }: RenderBatch): Fault => backwards(startFrame, endFrame),
  Progress: ({ framesDone, framesTotal }: Progress): Fault =>
    framesDone > framesTotal
      ? ["frames_done", `is ${framesDone}, over frames_total ${framesTotal}`]
      : undefined,
  Hello: ({ minVersion, maxVersion }: Hello): Fault =>
    maxVersion < minVersion
      ? ["max_version", `is ${maxVersion}, under min_version ${minVersion}`]
      : undefined,
};

const backwards = (start: number, end: number): Fault =>
  end < start ? ["end_frame", `is ${end}, before start_frame ${start}`] : undefined;

/** Says which rule between its fields a message breaks, or nothing. */
export function faultBetweenFields(name: string, message: object): Fault {
  return rules[name]?.(message as never);
}
