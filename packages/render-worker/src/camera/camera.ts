/**
 * What part of a picture fills the frame: a window with the picture's aspect ratio, 1/zoom as wide and high.
 * The picture already has the canvas's aspect ratio, so zoom 1 shows all of it.
 */
export interface Camera {
  /** 1 or more. */
  zoom: number;
  /** Centre of the window, as a fraction of the picture's width. */
  x: number;
  /** Centre of the window, as a fraction of the picture's height. */
  y: number;
}

/** A rectangle in pixels of a picture; fractional. */
export interface Window {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The camera that shows the whole picture. */
export const wholePicture: Camera = { zoom: 1, x: 0.5, y: 0.5 };

/** How far the centre can be from the middle without showing outside the picture. */
export const spareRoom = (zoom: number) => 0.5 - 0.5 / zoom;

/** The same camera, moved inside the picture where it looks outside. */
export function keepInside(camera: Camera): Camera {
  const zoom = Math.max(1, camera.zoom);
  const room = spareRoom(zoom);
  const inside = (centre: number) => Math.min(0.5 + room, Math.max(0.5 - room, centre));
  return { zoom, x: inside(camera.x), y: inside(camera.y) };
}

/** Axes along which a camera never moves. */
export interface SteadyAxes {
  x: boolean;
  y: boolean;
}

/**
 * The camera's window in pixels of a picture of a given size.
 * @param steady along these axes the window begins on an even pixel: nobody sees the half pixel, the picture stays
 *   sharp, and a pan needs to be filtered in one direction only
 */
export function windowOf(
  camera: Camera,
  width: number,
  height: number,
  steady: SteadyAxes = { x: false, y: false },
): Window {
  const w = width / camera.zoom;
  const h = height / camera.zoom;
  const x = camera.x * width - w / 2;
  const y = camera.y * height - h / 2;
  // A place that rounding left a little below an even pixel is meant to be there.
  const even = (place: number) => 2 * Math.floor(place / 2 + 1e-6);
  return { x: steady.x ? even(x) : x, y: steady.y ? even(y) : y, width: w, height: h };
}
