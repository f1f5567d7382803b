import { type Shot, TransitionType } from "@segue/protocol";

/** Which shots are on screen in a frame. */
export interface OnScreen {
  /** The only shot, or the outgoing one. */
  shot: Shot;
  incoming?: { shot: Shot; type: TransitionType; progress: number };
}

/**
 * Says which shots a frame shows, and how far the transition between them is.
 * @param shots in order of time, the batch's own and its context
 */
export function onScreen(shots: readonly Shot[], frame: number): OnScreen {
  let i = shots.findIndex((shot) => frame < shot.endFrame);
  if (i < 0) i = shots.length - 1;
  const shot = shots[i]!;
  const before = shots[i - 1];
  const after = shots[i + 1];
  if (before && frame < shot.startFrame + before.leadOutFrames) return between(before, shot, frame);
  if (after && frame >= shot.endFrame - after.leadInFrames) return between(shot, after, frame);
  return { shot };
}

function between(outgoing: Shot, incoming: Shot, frame: number): OnScreen {
  const first = incoming.startFrame - incoming.leadInFrames;
  const frames = incoming.leadInFrames + outgoing.leadOutFrames;
  // Half a frame in, so that the first frame already differs, and the window is the same seen from both sides.
  const progress = (frame - first + 0.5) / frames;
  const type = outgoing.effectsPlan.transition?.type ?? TransitionType.NONE;
  return { shot: outgoing, incoming: { shot: incoming, type, progress } };
}
