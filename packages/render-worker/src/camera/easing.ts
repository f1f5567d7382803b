/** How progress 0–1 is spent over time 0–1; both ends are kept. */
export type Easing = (u: number) => number;

/** At one speed. */
export const linear: Easing = (u) => u;

/** Slow at both ends, cubic. Source: R. Penner, easeInOutCubic. */
export const cubicInOut: Easing = (u) => (u < 0.5 ? 4 * u * u * u : 1 - (2 - 2 * u) ** 3 / 2);

/** Fast at once, slow at the end, cubic. Source: R. Penner, easeOutCubic. */
export const cubicOut: Easing = (u) => 1 - (1 - u) ** 3;

/** How far `outBack` goes past its end: with this number, by a tenth. Source: R. Penner. */
const OVERSHOOT = 1.70158;

/**
 * A spring: goes past 1 by a tenth at u = 0.58, and settles back.
 * Source: R. Penner, easeOutBack: 1 + (s + 1)(u − 1)³ + s(u − 1)².
 */
export const outBack: Easing = (u) => 1 + (OVERSHOOT + 1) * (u - 1) ** 3 + OVERSHOOT * (u - 1) ** 2;

/** Slow at both ends, softer than cubic: 3u² − 2u³ (Hermite). */
export const smoothstep: Easing = (u) => u * u * (3 - 2 * u);

/** Progress held to 0–1. */
export const clamp01 = (u: number) => Math.min(1, Math.max(0, u));
