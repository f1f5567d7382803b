import { type GridShot, timeOf } from "@segue/batcher";
import {
  type Effect,
  effectName,
  type Rational,
  resolveParams,
  type Timeline,
  type Warning,
} from "@segue/protocol";
import { placesOf } from "./subject-needs.js";

/** Flashes that are allowed within any second. Source: WCAG 2.2, 2.3.1, “general flash”. */
const MOST_IN_A_SECOND = 3;
/** Change of relative luminance from which a flash counts. Source: as above. */
const COUNTED_CHANGE = 0.1;
/** The darker side of a flash that counts is below this relative luminance. Source: as above. */
const DARK_SIDE = 0.8;
/** A longer series of flashes only repeats itself. */
const LONGEST_SERIES = 10_000;

/** When an overlay flashes. */
interface FlashSeries {
  /** Place of the overlay in the timeline. */
  at: string;
  name: string;
  /** Seconds from the start of the timeline, rising. */
  times: number[];
}

/**
 * Warns of overlays that flash more than three times within any second, alone or with others. These flashes cover the
 * whole frame, so that they are always over more than a quarter of it. Pure.
 * @param shots with the plans that are drawn
 * @param timeline with the plans as they were written, for the overlays' places
 */
export function flashWarnings(shots: readonly GridShot[], timeline: Timeline): Warning[] {
  const series = shots.flatMap((shot) => seriesOf(shot, timeline));
  const alone = new Set(series.filter(({ times }) => crowded([times]).size > 0));
  const together = crowded(series.map(({ times }) => times));
  return series.flatMap((one, i) => {
    if (!together.has(i)) return [];
    const { at, name } = one;
    const message = alone.has(one)
      ? `${at} (${name}) flashes more than ${MOST_IN_A_SECOND} times a second over the whole frame, which can cause seizures (WCAG 2.3.1); lower its frequency to ${MOST_IN_A_SECOND} or its intensity below ${LEAST_INTENSITY}.`
      : `${at} (${name}) and others flash more than ${MOST_IN_A_SECOND} times within a second over the whole frame, which can cause seizures (WCAG 2.3.1); spread them over more time or lower their intensity below ${LEAST_INTENSITY}.`;
    return [{ at, message }];
  });
}

/** The flashes of a shot, where they are strong enough to count. */
function seriesOf(shot: GridShot, { segments, canvas: { fps } }: Timeline): FlashSeries[] {
  const { segment, plan, segmentIndex, startFrame } = shot;
  // Without an image it is black, and nothing is laid over it.
  if (!segment.selectedImage) return [];
  const start = timeOf(startFrame, fps);
  const length = timeOf(shot.endFrame + shot.leadOutFrames - startFrame, fps);
  const written = segments[segmentIndex]!.effectsPlan!;
  return [...plan.tools, ...plan.overlays].flatMap((effect) => {
    const known = flashesOf(effect, timeOf(shot.endFrame - startFrame, fps), fps);
    if (!known || luminanceChange(known.intensity) < COUNTED_CHANGE) return [];
    const times: number[] = [];
    for (let time = known.first, i = 1; time < length && i <= LONGEST_SERIES; i++) {
      times.push(start + time);
      time = known.first + i * known.period;
    }
    const [place] = placesOf([effect], written);
    return [{ at: `segments[${segmentIndex}].effects_plan.${place}`, name: effectName(effect), times }];
  });
}

/** When an effect first flashes, and how long it takes until it flashes again; undefined where it does not flash. */
function flashesOf(
  { params }: Effect,
  length: number,
  fps: Rational,
): { first: number; period: number; intensity: number } | undefined {
  // Not more than every second frame can flash.
  const periodOf = (frequency: number) => Math.max(1 / frequency, (2 * fps.denominator) / fps.numerator);
  switch (params.case) {
    case "strobeEffect": {
      const { frequency, intensity } = resolveParams("strobeEffect", params.value);
      if (frequency === 0) return undefined;
      return { first: 0, period: periodOf(frequency), intensity };
    }
    case "flashPulse": {
      const { frequency, intensity, flashAt = 0 } = resolveParams("flashPulse", params.value);
      const period = periodOf(frequency);
      return { first: flashAt + period / 2, period, intensity };
    }
    case "quickFlash": {
      const { flashTime = length / 2, intensity } = resolveParams("quickFlash", params.value);
      return { first: flashTime, period: Number.POSITIVE_INFINITY, intensity };
    }
    default:
      return undefined;
  }
}

/** Which series take part where more flashes than are allowed fall within a second. */
function crowded(series: readonly (readonly number[])[]): Set<number> {
  const flashes = series.flatMap((times, i) => times.map((time) => ({ time, i })));
  flashes.sort((a, b) => a.time - b.time);
  const found = new Set<number>();
  // Flashes at the same time are one.
  const distinct: { time: number; series: number[] }[] = [];
  for (const { time, i } of flashes) {
    const last = distinct.at(-1);
    if (last && time - last.time < SAME_TIME) last.series.push(i);
    else distinct.push({ time, series: [i] });
  }
  for (let first = 0; first + MOST_IN_A_SECOND < distinct.length; first++) {
    const window = distinct.slice(first, first + MOST_IN_A_SECOND + 1);
    if (window.at(-1)!.time - window[0]!.time > 1 - SAME_TIME) continue;
    for (const flash of window) for (const i of flash.series) found.add(i);
  }
  return found;
}

/** Times this close are equal but for rounding. Unit: second. */
const SAME_TIME = 1e-6;

/** The greatest change of relative luminance that white of an opacity makes over any picture. */
function luminanceChange(opacity: number): number {
  let greatest = 0;
  for (let code = 0; code <= 255; code++) {
    const under = relativeLuminance(code / 255);
    if (under >= DARK_SIDE) break;
    greatest = Math.max(greatest, relativeLuminance(code / 255 + (1 - code / 255) * opacity) - under);
  }
  return greatest;
}

/** Relative luminance of a grey. Source: WCAG 2.2, “relative luminance”. */
function relativeLuminance(grey: number): number {
  return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
}

/** Intensity below which white light over the frame does not count as a flash, in hundredths. */
const LEAST_INTENSITY = Array.from({ length: 101 }, (_, i) => i / 100).find(
  (opacity) => luminanceChange(opacity) >= COUNTED_CHANGE,
)!;
