/** A repeatable source of numbers in [0, 1): mulberry32. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Bytes of which many are extreme: what makes filters overshoot. */
export function harshBytes(length: number, seed: number): Uint8Array {
  const next = noise(seed);
  return Uint8Array.from({ length }, () => {
    const pick = next();
    return pick < 0.3 ? 0 : pick < 0.6 ? 255 : Math.floor(next() * 256);
  });
}

/** A plane like a photograph: waves whose amplitude falls with frequency, and a few hard edges. */
export function naturalPlane(width: number, height: number, seed: number): Uint8Array {
  const next = noise(seed);
  const waves = Array.from({ length: 40 }, (_, k) => {
    const frequency = 0.004 * 1.13 ** k;
    const angle = next() * 2 * Math.PI;
    return {
      fx: frequency * Math.cos(angle) * 2 * Math.PI,
      fy: frequency * Math.sin(angle) * 2 * Math.PI,
      phase: next() * 2 * Math.PI,
      amplitude: 0.16 / frequency ** 0.9,
    };
  });
  const edges = Array.from({ length: 6 }, () => ({
    x: next() * width,
    y: next() * height,
    r: 20 + next() * 60,
    d: next() * 120 - 60,
  }));
  return Uint8Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    let value = 120;
    for (const wave of waves) value += wave.amplitude * Math.sin(wave.fx * x + wave.fy * y + wave.phase);
    for (const edge of edges) if (Math.hypot(x - edge.x, y - edge.y) < edge.r) value += edge.d;
    return Math.min(235, Math.max(16, Math.round(value)));
  });
}
