/** One input of somebody who means no good, or whose disk is broken. */
export interface HostileCase {
  /** What it is, for reports. */
  name: string;
  /** Files to write into the folder that the program runs in. */
  files?: Record<string, string | Uint8Array>;
  /** Arguments of the program. */
  args: string[];
}

/** A timeline of two frames that shows an image. */
export const showing = (image: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    canvas: { width: 64, height: 36, fps: 10 },
    segments: [{ start_time: 0, end_time: 0.2, selected_image: image, effects_plan: { motion: "pan_up" } }],
    ...more,
  });

/** Renders a timeline of the folder into `out/x.mp4`. */
export const rendering = (timeline: string, ...more: string[]): string[] => [
  ...["render", "-o", "out/x.mp4", "--preset", "ultrafast", "--workers", "1", "--progress", "plain"],
  ...[...more, "--", timeline],
];
