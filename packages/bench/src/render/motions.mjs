/**
 * The camera paths that all methods draw, as data: eased progress 0–1 leads from the first value of each pair to
 * the second. `x` and `y` say where in its spare room the window lies: −1 left or top edge, 0 centre, 1 the other.
 * `drift` moves the window to the right besides, in widths of the picture. They are Segue's motions.
 */
export const motions = {
  ken_burns_in: {
    ease: "cubic",
    zoom: [1, 1.15],
    x: [0, 0],
    y: [0, 0],
    drift: [0, 0.35 * (0.5 - 0.5 / 1.15)],
  },
  pan_ltr: { ease: "smoothstep", zoom: [1.15, 1.15], x: [-1, 1], y: [0, 0] },
  zoom_pan: { ease: "smoothstep", zoom: [1, 1.2], x: [-1, 0], y: [-1, 0] },
  ken_burns_out: { ease: "cubic", zoom: [1.15, 1], x: [0, 0], y: [0, 0] },
  pan_up: { ease: "smoothstep", zoom: [1.15, 1.15], x: [0, 0], y: [1, -1] },
  pan_rtl: { ease: "smoothstep", zoom: [1.15, 1.15], x: [1, -1], y: [0, 0] },
  pan_down: { ease: "smoothstep", zoom: [1.15, 1.15], x: [0, 0], y: [-1, 1] },
};

const easings = {
  cubic: (u) => (u < 0.5 ? 4 * u ** 3 : 1 - (2 - 2 * u) ** 3 / 2),
  smoothstep: (u) => u * u * (3 - 2 * u),
};

/** The same as expressions of ffmpeg's. */
const easingExpressions = {
  cubic: (u) => `if(lt(${u},0.5),4*pow(${u},3),1-pow(2-2*${u},3)/2)`,
  smoothstep: (u) => `${u}*${u}*(3-2*${u})`,
};

/**
 * What a frame shows: a window with the picture's aspect ratio, in fractions of the picture.
 * @param {string} name of the motion
 * @param {number} frame counted from the shot's first
 * @param {number} frames of the shot
 */
export function windowAt(name, frame, frames) {
  const { ease, ...path } = motions[name];
  const eased = easings[ease](frames > 1 ? frame / (frames - 1) : 0);
  const between = ([from, to]) => from + (to - from) * eased;
  const size = 1 / between(path.zoom);
  const edge = (lean) => ((1 - size) * (1 + between(lean))) / 2;
  return { left: edge(path.x) + between(path.drift ?? [0, 0]), top: edge(path.y), size };
}

/** The same path as zoompan's `z`, `x` and `y`. */
export function zoompanExpressions(name, frames) {
  const { ease, ...path } = motions[name];
  const eased = `(${easingExpressions[ease](`(on/${Math.max(1, frames - 1)})`)})`;
  const between = ([from, to]) => (from === to ? String(from) : `(${from}+${to - from}*${eased})`);
  const edge = (side, lean) => `(${side}-${side}/zoom)*(1+${between(lean)})/2`;
  const drift = path.drift ? `+iw*${between(path.drift)}` : "";
  return { z: between(path.zoom), x: edge("iw", path.x) + drift, y: edge("ih", path.y) };
}
