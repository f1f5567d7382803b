// Generated from proto/segue/v1 by scripts/generate.mjs. Do not edit.

/** How the camera moves over the whole shot. */
export const Motion = {
  /** Not said: static. */
  UNSPECIFIED: 0,
  /** It stays. */
  STATIC: 1,
  /** Zoom 1.00 to 1.15, cubic ease in-out, with a slight drift to the right. */
  KEN_BURNS_IN: 2,
  /** Zoom 1.15 to 1.00, cubic ease in-out. */
  KEN_BURNS_OUT: 3,
  /** Scale 1.15, from the left edge to the right edge, smoothstep. */
  PAN_LTR: 4,
  /** Scale 1.15, from the right edge to the left edge, smoothstep. */
  PAN_RTL: 5,
  /** Scale 1.15, from the bottom edge to the top edge, smoothstep. */
  PAN_UP: 6,
  /** Scale 1.15, from the top edge to the bottom edge, smoothstep. */
  PAN_DOWN: 7,
  /** Zoom 1.00 to 1.20 while moving from the upper left toward the centre, smoothstep. */
  ZOOM_PAN: 8,
} as const;
/** How the camera moves over the whole shot. */
export type Motion = (typeof Motion)[keyof typeof Motion];

/** How one shot gives way to the next. */
export const TransitionType = {
  /** Not said: none. */
  UNSPECIFIED: 0,
  /** A cut. */
  NONE: 1,
  /** The outgoing shot dissolves into the incoming one. */
  CROSSFADE: 2,
  /** Both move left: the incoming shot enters from the right. */
  SLIDE_LEFT: 3,
  /** Both move right: the incoming shot enters from the left. */
  SLIDE_RIGHT: 4,
  /** Both move up: the incoming shot enters from below. */
  SLIDE_UP: 5,
  /** Both move down: the incoming shot enters from above. */
  SLIDE_DOWN: 6,
  /** The outgoing shot zooms to 1.6 as it fades, the incoming one grows from 0.4. */
  ZOOM_CONNECT: 7,
  /** A purple wipe (139, 0, 255). */
  PURPLE_WIPE: 8,
  /** A green flash. */
  GREEN_FLASH: 9,
  /** A neon green wipe (0, 255, 0). */
  NEON_GREEN: 10,
  /** A liquid wipe. */
  LEAK_1: 11,
  /** Another liquid wipe. */
  LEAK_2: 12,
  /** Dashed strokes of paint. */
  DASHED_GRAFFITI: 13,
  /** A dissolve by noise. */
  NOISE_2: 14,
  /** Vintage film running out. */
  OLD: 15,
  /** A dissolve from bright to dark. */
  LUMINANCE: 16,
} as const;
/** How one shot gives way to the next. */
export type TransitionType = (typeof TransitionType)[keyof typeof TransitionType];

/** Which of several subjects is meant. */
export const Prefer = {
  /** Not said: by confidence, centrality and size. */
  UNSPECIFIED: 0,
  /** The one nearest the centre. */
  CENTER: 1,
  /** The leftmost. */
  LEFT: 2,
  /** The rightmost. */
  RIGHT: 3,
  /** The topmost. */
  TOP: 4,
  /** The bottommost. */
  BOTTOM: 5,
  /** The largest. */
  LARGEST: 6,
} as const;
/** Which of several subjects is meant. */
export type Prefer = (typeof Prefer)[keyof typeof Prefer];

/** How a movement spends its time. */
export const SpeedCurve = {
  /** Not said: the default of the field. */
  UNSPECIFIED: 0,
  /** Slow at both ends (cubic in-out). */
  EASE_IN_OUT: 1,
  /** At one speed. */
  LINEAR: 2,
} as const;
/** How a movement spends its time. */
export type SpeedCurve = (typeof SpeedCurve)[keyof typeof SpeedCurve];

/** A side of the frame. */
export const Side = {
  /** Not said: the default of the field. */
  UNSPECIFIED: 0,
  /** Left. */
  LEFT: 1,
  /** Right. */
  RIGHT: 2,
  /** Top. */
  TOP: 3,
  /** Bottom. */
  BOTTOM: 4,
} as const;
/** A side of the frame. */
export type Side = (typeof Side)[keyof typeof Side];

/** How a colour is laid over a picture. */
export const BlendMode = {
  /** Not said: normal. */
  UNSPECIFIED: 0,
  /** Mixed. */
  NORMAL: 1,
  /** Added. */
  ADD: 2,
  /** Screened. */
  SCREEN: 3,
} as const;
/** How a colour is laid over a picture. */
export type BlendMode = (typeof BlendMode)[keyof typeof BlendMode];

/** At which edge of a segment something plays. */
export const Direction = {
  /** Not said: both. */
  UNSPECIFIED: 0,
  /** At the start. */
  IN: 1,
  /** At the end. */
  OUT: 2,
  /** At both. */
  BOTH: 3,
} as const;
/** At which edge of a segment something plays. */
export type Direction = (typeof Direction)[keyof typeof Direction];

/** How the pixels of a mask are coded in its bytes. */
export const MaskEncoding = {
  /** Not said: refused. */
  UNSPECIFIED: 0,
  /**
   * One bit a pixel, row-major, most significant bit first, no padding between rows;
   * the last byte is filled up with zeros. The same bytes as `numpy.packbits(mask)`.
   */
  BITS: 1,
  /**
   * Lengths of runs as varints of as few bytes as can be, row-major across rows, background first
   * (a length of 0 where the first pixel is foreground; no other is 0), then in turns. The lengths
   * add up to width × height.
   */
  RUNS: 2,
  /** One byte a pixel, row-major: 0 is background, 255 foreground, between them a soft edge. */
  ALPHA: 3,
} as const;
/** How the pixels of a mask are coded in its bytes. */
export type MaskEncoding = (typeof MaskEncoding)[keyof typeof MaskEncoding];

/** The subject that some effects of a shot's plan act on. */
export interface SubjectBinding {
  /** Places of those effects in the plan, such as `tools[0]` and `overlays[2]`. */
  effects: string[];
  /**
   * What they act on.
   * Required.
   */
  subject: Subject;
}

/** A segment placed on the frame grid. */
export interface Shot {
  /** Index of the segment in the timeline. */
  segmentIndex: number;
  /** Id of the segment; seeds what is random. */
  segmentId: string;
  /**
   * First frame, counted from the start of the timeline.
   * Unit: frame.
   */
  startFrame: number;
  /**
   * The frame after the last one. Not before `start_frame`.
   * Unit: frame.
   */
  endFrame: number;
  /**
   * Frames before `start_frame` in which the transition from the shot before already shows it.
   * Unit: frame.
   */
  leadInFrames: number;
  /**
   * Frames from `end_frame` on in which the transition into the next shot still shows it.
   * Unit: frame.
   */
  leadOutFrames: number;
  /** Absolute path of the image. Empty: black. */
  imagePath: string;
  /**
   * How it moves, and the transition into the next shot.
   * Required.
   */
  effectsPlan: EffectsPlan;
  /** What the detector found for the plan's subject effects. */
  subjects: SubjectBinding[];
}

/** How a chunk is encoded. */
export interface Encoder {
  /** ffmpeg's name of the encoder, such as `libx264`. */
  name: string;
  /** Its preset; empty where it has none. */
  preset: string;
  /**
   * Constant rate factor, where the encoder has one.
   * Range: [0, 63].
   */
  crf?: number;
  /**
   * Threads of one encoder; 0 lets it choose.
   * Range: [0, 256].
   */
  threads: number;
}

/** Consecutive whole shots that one worker renders into one chunk. */
export interface RenderBatch {
  /** Index of the batch in the plan. */
  index: number;
  /**
   * The frame that is drawn.
   * Required.
   */
  canvas: Canvas;
  /**
   * First frame of the chunk, counted from the start of the timeline.
   * Unit: frame.
   */
  startFrame: number;
  /**
   * The frame after the chunk's last one. Not before `start_frame`.
   * Unit: frame.
   */
  endFrame: number;
  /**
   * The shots that show in these frames, in order of time. The first and last can lie outside
   * `start_frame`..`end_frame`: they are context, drawn only inside a transition that reaches in.
   */
  shots: Shot[];
  /**
   * How the chunk is encoded.
   * Required.
   */
  encoder: Encoder;
  /** Absolute path of the chunk to write. */
  chunkPath: string;
}

/**
 * Zoom toward the subject's anchor, never past the edge of the image.
 * Stage: camera.
 */
export interface ZoomOnSubject {
  /** What to act on: a class, a synonym or free text. Missing: the segment's `required_subjects`, then its texts. */
  target?: string;
  /**
   * Which of several.
   * Default: unspecified.
   */
  prefer?: Prefer;
  /**
   * Which of several, counted from the left; 1 is the leftmost.
   * Range: [1, 100].
   */
  nth?: number;
  /**
   * Zoom at the end. A close portrait is held to 1.15.
   * Unit: factor. Range: [1, 10]. Default: 1.3.
   */
  targetScale?: number;
  /**
   * How the zoom spends its time.
   * Default: ease_in_out.
   */
  speedCurve?: SpeedCurve;
  /**
   * How long the zoom takes. Missing: the whole shot.
   * Unit: second. Range: [0, 86400].
   */
  animDuration?: number;
  /** Where the subject is, if it is known; nothing is detected then. */
  bbox?: BoundingBox;
  /** Where to look, if it is known. */
  anchorPoint?: Point;
  /** What the image shows; read where no target is given. */
  visualDescription?: string;
}

/**
 * Zoom over time about a point.
 * Stage: camera.
 */
export interface TemporalZoom {
  /**
   * Zoom at the end.
   * Unit: factor. Range: [1, 10]. Default: 1.2.
   */
  scale?: number;
  /**
   * Zoom at the start.
   * Unit: factor. Range: [1, 10]. Default: 1.
   */
  startScale?: number;
  /**
   * How the zoom spends its time.
   * Default: ease_in_out.
   */
  ease?: SpeedCurve;
  /** The point that stays where it is. Missing: the centre. */
  anchorPoint?: Point;
}

/**
 * Zoom first, then a text panel slides in.
 * Stage: camera, then overlay.
 */
export interface ZoomThenPanel {
  /** The text. */
  text?: string;
  /**
   * How long the zoom takes.
   * Unit: second. Range: [0, 86400]. Default: 3.
   */
  zoomDuration?: number;
  /**
   * Zoom at the end.
   * Unit: factor. Range: [1, 10]. Default: 1.5.
   */
  zoomScale?: number;
  /**
   * Where the panel stands.
   * Default: right.
   */
  panelSide?: Side;
  /**
   * Colour of the panel.
   * Default: "#000000".
   */
  panelColor?: Color;
  /**
   * How opaque the panel is.
   * Unit: fraction. Range: [0, 1]. Default: 0.6.
   */
  panelOpacity?: number;
  /**
   * Colour of its border.
   * Default: "#39ff14".
   */
  borderColor?: Color;
  /**
   * Width of its border.
   * Unit: pixel of a canvas 1080 high. Range: [0, 100]. Default: 4.
   */
  borderThickness?: number;
  /**
   * Size of the text.
   * Unit: pixel of a canvas 1080 high. Range: [4, 400]. Default: 56.
   */
  fontsize?: number;
  /** Family name of the font, or path of a font file. */
  font?: string;
  /**
   * Space around the panel and its text.
   * Unit: pixel of a canvas 1080 high. Range: [0, 400]. Default: 28.
   */
  marginPx?: number;
  /**
   * How long the panel takes to slide in.
   * Unit: second. Range: [0, 3600]. Default: 0.3.
   */
  animateIn?: number;
  /**
   * How long it takes to slide out; 0 leaves it.
   * Unit: second. Range: [0, 3600]. Default: 0.
   */
  animateOut?: number;
  /**
   * Greatest width of the panel.
   * Unit: fraction of the frame. Range: [0.1, 1]. Default: 0.6.
   */
  maxPanelWidthFrac?: number;
  /**
   * How long it stays. Missing: to the segment's end.
   * Unit: second. Range: [0, 86400].
   */
  duration?: number;
  /**
   * Typing speed.
   * Unit: character a second. Range: [0, 1000]. Default: 18.
   */
  cps?: number;
}

/**
 * A glowing line around the subject, at a gap; it moves with the image.
 * Stage: baked.
 */
export interface SubjectOutline {
  /** What to act on: a class, a synonym or free text. Missing: the segment's `required_subjects`, then its texts. */
  target?: string;
  /**
   * Which of several.
   * Default: unspecified.
   */
  prefer?: Prefer;
  /**
   * Which of several, counted from the left; 1 is the leftmost.
   * Range: [1, 100].
   */
  nth?: number;
  /**
   * Colour of the line.
   * Default: "#39ff14".
   */
  color?: Color;
  /**
   * Width of the line.
   * Unit: pixel of a canvas 1080 high. Range: [0, 100]. Default: 6.
   */
  thickness?: number;
  /**
   * Gap between the subject and the line.
   * Unit: pixel of a canvas 1080 high. Range: [0, 200]. Default: 8.
   */
  offset?: number;
  /**
   * Radius of the glow.
   * Unit: pixel of a canvas 1080 high. Range: [0, 200]. Default: 12.
   */
  glow?: number;
  /**
   * How opaque the line is.
   * Unit: fraction. Range: [0, 1]. Default: 1.
   */
  opacity?: number;
  /**
   * How long it takes to appear.
   * Unit: second. Range: [0, 3600]. Default: 0.3.
   */
  animateIn?: number;
  /**
   * Whether it pulses.
   * Default: true.
   */
  pulse?: boolean;
  /**
   * Pulses a second.
   * Unit: hertz. Range: [0, 30]. Default: 1.
   */
  pulseRate?: number;
  /**
   * Opacity at the low point of a pulse.
   * Unit: fraction. Range: [0, 1]. Default: 0.6.
   */
  pulseMin?: number;
  /**
   * Opacity at the high point of a pulse.
   * Unit: fraction. Range: [0, 1]. Default: 1.
   */
  pulseMax?: number;
}

/**
 * A neon wash.
 * Stage: baked.
 */
export interface NeonOverlay {
  /**
   * Colour of the wash.
   * Default: "#39ff14".
   */
  color?: Color;
  /**
   * How opaque it is.
   * Unit: fraction. Range: [0, 1]. Default: 0.18.
   */
  opacity?: number;
  /**
   * How it is laid over.
   * Default: normal.
   */
  blendMode?: BlendMode;
}

/**
 * Grain and a muted sepia tint. The tint moves with the picture; the grain differs in every frame, as on film.
 * Stage: baked, then overlay.
 */
export interface FilmGrain {
}

/**
 * A glow around the subject that settles in stages.
 * Stage: baked.
 */
export interface SubjectGlow {
  /** What to act on: a class, a synonym or free text. Missing: the segment's `required_subjects`, then its texts. */
  target?: string;
  /**
   * Which of several.
   * Default: unspecified.
   */
  prefer?: Prefer;
  /**
   * Which of several, counted from the left; 1 is the leftmost.
   * Range: [1, 100].
   */
  nth?: number;
  /**
   * Colour of the glow.
   * Default: "#00ffff".
   */
  glowColor?: Color;
  /**
   * Strength of the glow in each stage.
   * Unit: fraction. Range: [0, 1]. Default: [1, 0.6, 0.3].
   */
  glowStages: number[];
  /**
   * Length of each stage; the last strength stays.
   * Unit: second. Range: [0, 3600]. Default: [0.5, 1, 1.5].
   */
  stageDurations: number[];
}

/**
 * A glow around a person, with the name typed beside.
 * Stage: baked.
 */
export interface CharacterHighlight {
  /** Who it is; also the target. */
  characterName?: string;
  /**
   * Colour of the glow.
   * Default: "#00ffff".
   */
  glowColor?: Color;
  /**
   * Strength of the glow in each stage.
   * Unit: fraction. Range: [0, 1]. Default: [1, 0.6, 0.3].
   */
  glowStages: number[];
  /**
   * Length of each stage; the last strength stays.
   * Unit: second. Range: [0, 3600]. Default: [0.5, 1, 1.5].
   */
  stageDurations: number[];
  /**
   * Where the name stands: top or bottom.
   * Default: bottom.
   */
  labelPosition?: Side;
  /**
   * Typing speed.
   * Unit: character a second. Range: [0, 1000]. Default: 10.
   */
  cps?: number;
  /**
   * Size of the name.
   * Unit: pixel of a canvas 1080 high. Range: [4, 400]. Default: 64.
   */
  fontsize?: number;
}

/**
 * A glowing box on a map, with the name typed beside.
 * Stage: baked.
 */
export interface MapHighlight {
  /** Name of the place. */
  locationName?: string;
  /** Where the box is in the image. In JSON `[x, y, w, h]`. */
  boxPosition?: BoundingBox;
  /**
   * Typing speed.
   * Unit: character a second. Range: [0, 1000]. Default: 8.
   */
  cps?: number;
  /**
   * How long it glows.
   * Unit: second. Range: [0, 86400]. Default: 2.
   */
  highlightDuration?: number;
  /**
   * How long it takes to fade then.
   * Unit: second. Range: [0, 86400]. Default: 1.5.
   */
  fadeToNormalDuration?: number;
  /** Where the name stands. Missing: beside the box. */
  textPosition?: Point;
  /**
   * How strong the glow is.
   * Unit: fraction. Range: [0, 1]. Default: 0.6.
   */
  glowIntensity?: number;
}

/**
 * The cut-out subject springs forward (ease-out-back) over a soft shadow.
 * Stage: layer.
 */
export interface SubjectPop {
  /** What to act on: a class, a synonym or free text. Missing: the segment's `required_subjects`, then its texts. */
  target?: string;
  /**
   * Which of several.
   * Default: unspecified.
   */
  prefer?: Prefer;
  /**
   * Which of several, counted from the left; 1 is the leftmost.
   * Range: [1, 100].
   */
  nth?: number;
  /**
   * How large it becomes.
   * Unit: factor. Range: [1, 4]. Default: 1.15.
   */
  scale?: number;
  /**
   * How long the spring takes.
   * Unit: second. Range: [0, 60]. Default: 0.4.
   */
  popDuration?: number;
  /**
   * How long it stays in front. Missing: to the segment's end.
   * Unit: second. Range: [0, 86400].
   */
  holdAfter?: number;
  /**
   * Colour of the shadow.
   * Default: "#000000".
   */
  shadowColor?: Color;
  /**
   * How opaque the shadow is.
   * Unit: fraction. Range: [0, 1]. Default: 0.35.
   */
  shadowOpacity?: number;
  /**
   * Where the shadow falls.
   * Default: [8, 8].
   */
  shadowOffsetPx?: Offset;
  /**
   * Whether a line is drawn around it.
   * Default: false.
   */
  drawOutline?: boolean;
  /**
   * Colour of the line.
   * Default: "#39ff14".
   */
  color?: Color;
  /**
   * Width of the line.
   * Unit: pixel of a canvas 1080 high. Range: [0, 100]. Default: 6.
   */
  thickness?: number;
  /**
   * Gap between the subject and the line.
   * Unit: pixel of a canvas 1080 high. Range: [0, 200]. Default: 8.
   */
  offset?: number;
  /**
   * Radius of the glow.
   * Unit: pixel of a canvas 1080 high. Range: [0, 200]. Default: 12.
   */
  glow?: number;
  /**
   * How opaque the line is.
   * Unit: fraction. Range: [0, 1]. Default: 1.
   */
  opacity?: number;
  /**
   * How long it takes to appear.
   * Unit: second. Range: [0, 3600]. Default: 0.3.
   */
  animateIn?: number;
  /**
   * Whether it pulses.
   * Default: true.
   */
  pulse?: boolean;
  /**
   * Pulses a second.
   * Unit: hertz. Range: [0, 30]. Default: 1.
   */
  pulseRate?: number;
  /**
   * Opacity at the low point of a pulse.
   * Unit: fraction. Range: [0, 1]. Default: 0.6.
   */
  pulseMin?: number;
  /**
   * Opacity at the high point of a pulse.
   * Unit: fraction. Range: [0, 1]. Default: 1.
   */
  pulseMax?: number;
}

/**
 * The image as a photograph in a newspaper page.
 * Stage: layer.
 */
export interface NewspaperFrame {
  /** Headline. */
  headline?: string;
  /** Line below the headline. */
  subheadline?: string;
  /** Text of the article. */
  bodyText?: string;
  /**
   * Width of the photograph.
   * Unit: fraction of the frame. Range: [0.1, 1]. Default: 0.6.
   */
  cutoutWidthRatio?: number;
  /**
   * Height of the photograph.
   * Unit: fraction of the frame. Range: [0.1, 1]. Default: 0.6.
   */
  cutoutHeightRatio?: number;
  /**
   * Whether the photograph grows to the whole frame.
   * Default: false.
   */
  zoomToFullscreen?: boolean;
  /**
   * When it begins to grow. Missing: so that it ends with the segment.
   * Unit: second from the segment's start. Range: [0, 86400].
   */
  zoomStartTime?: number;
  /**
   * How long it grows.
   * Unit: second. Range: [0, 86400]. Default: 1.5.
   */
  zoomDuration?: number;
}

/**
 * Darkens toward the corners, radially, to 0.15 of their light.
 * Stage: overlay.
 */
export interface Vignette {
}

/**
 * A warm grade.
 * Stage: overlay.
 */
export interface WarmGrade {
  /**
   * How strong it is.
   * Unit: fraction. Range: [0, 1]. Default: 0.6.
   */
  intensity?: number;
}

/**
 * A cool grade.
 * Stage: overlay.
 */
export interface CoolGrade {
  /**
   * How strong it is.
   * Unit: fraction. Range: [0, 1]. Default: 0.6.
   */
  intensity?: number;
}

/**
 * Muted colours.
 * Stage: overlay.
 */
export interface DesaturatedGrade {
  /**
   * How strong it is.
   * Unit: fraction. Range: [0, 1]. Default: 0.5.
   */
  intensity?: number;
}

/**
 * Teal shadows, orange lights.
 * Stage: overlay.
 */
export interface TealOrangeGrade {
  /**
   * How strong it is.
   * Unit: fraction. Range: [0, 1]. Default: 1.
   */
  intensity?: number;
}

/**
 * A grade of your own.
 * Stage: overlay.
 */
export interface ColorGrade {
  /**
   * From cool to warm.
   * Range: [-1, 1]. Default: 0.
   */
  temperature?: number;
  /**
   * Strength of the colours.
   * Unit: factor. Range: [0, 4]. Default: 1.
   */
  saturation?: number;
  /**
   * Contrast about mid-grey.
   * Unit: factor. Range: [0, 4]. Default: 1.
   */
  contrast?: number;
  /**
   * Factor of each channel. In JSON `[r, g, b]`.
   * Default: [1, 1, 1].
   */
  tint?: ColorGain;
}

/**
 * One white flash.
 * Stage: overlay.
 */
export interface QuickFlash {
  /**
   * When it flashes. Missing: in the middle.
   * Unit: second from the segment's start. Range: [0, 86400].
   */
  flashTime?: number;
  /**
   * How strong it is.
   * Unit: fraction. Range: [0, 1]. Default: 1.
   */
  intensity?: number;
}

/**
 * Flashes that pulse.
 * Stage: overlay.
 */
export interface FlashPulse {
  /**
   * How strong it is.
   * Unit: fraction. Range: [0, 1]. Default: 0.8.
   */
  intensity?: number;
  /**
   * Flashes a second.
   * Unit: hertz. Range: [0, 30]. Default: 2.
   */
  frequency?: number;
  /**
   * When they begin. Missing: at once.
   * Unit: second from the segment's start. Range: [0, 86400].
   */
  flashAt?: number;
}

/**
 * A strobe.
 * Stage: overlay.
 */
export interface StrobeEffect {
  /**
   * Flashes a second.
   * Unit: hertz. Range: [0, 30]. Default: 4.
   */
  frequency?: number;
  /**
   * How strong it is.
   * Unit: fraction. Range: [0, 1]. Default: 0.6.
   */
  intensity?: number;
}

/**
 * A night-vision scope.
 * Stage: overlay.
 */
export interface Nightvision {
  /**
   * Colour of its light.
   * Default: [30, 180, 30].
   */
  greenTint?: Color;
  /**
   * How strong it is.
   * Unit: fraction. Range: [0, 1]. Default: 0.65.
   */
  intensity?: number;
  /**
   * How dark the scan lines are.
   * Unit: fraction. Range: [0, 1]. Default: 0.12.
   */
  scanlineOpacity?: number;
  /**
   * Distance between scan lines.
   * Unit: pixel of a canvas 1080 high. Range: [2, 100]. Default: 4.
   */
  scanlineSpacing?: number;
  /**
   * How dark the corners are.
   * Unit: fraction. Range: [0, 1]. Default: 0.35.
   */
  vignetteStrength?: number;
  /**
   * How noisy it is.
   * Unit: fraction. Range: [0, 1]. Default: 0.06.
   */
  noiseAmount?: number;
  /**
   * Whether the scan lines move.
   * Default: true.
   */
  animateScanlines?: boolean;
  /**
   * How soft it is.
   * Unit: pixel of a canvas 1080 high. Range: [0, 20]. Default: 0.4.
   */
  blurAmount?: number;
}

/**
 * A tint over the whole frame.
 * Stage: overlay.
 */
export interface FullFrameTint {
  /**
   * Colour of the tint.
   * Default: "#00ff00".
   */
  color?: Color;
  /**
   * How opaque it is.
   * Unit: fraction. Range: [0, 1]. Default: 0.3.
   */
  opacity?: number;
  /**
   * How long it takes to appear.
   * Unit: second. Range: [0, 3600]. Default: 0.4.
   */
  animateIn?: number;
  /**
   * How long it takes to go; 0 leaves it.
   * Unit: second. Range: [0, 3600]. Default: 0.
   */
  animateOut?: number;
}

/**
 * An organic splatter.
 * Stage: overlay.
 */
export interface SlimeSplatter {
  /**
   * Colour of the splatter.
   * Default: "#00ff00".
   */
  color?: Color;
  /**
   * How opaque it is.
   * Unit: fraction. Range: [0, 1]. Default: 0.7.
   */
  opacity?: number;
  /**
   * Seed of its shape. Missing: from the segment's id.
   * Range: [0, 4294967295].
   */
  seed?: number;
  /**
   * How long it takes to appear.
   * Unit: second. Range: [0, 3600]. Default: 0.4.
   */
  animateIn?: number;
}

/**
 * A panel slides in, and its text is typed; drawn last, never cropped.
 * Stage: overlay.
 */
export interface PaneledText {
  /** The text. */
  text?: string;
  /**
   * Where the panel stands.
   * Default: right.
   */
  side?: Side;
  /**
   * Colour of the panel.
   * Default: "#000000".
   */
  panelColor?: Color;
  /**
   * How opaque the panel is.
   * Unit: fraction. Range: [0, 1]. Default: 0.6.
   */
  panelOpacity?: number;
  /**
   * Colour of its border.
   * Default: "#39ff14".
   */
  borderColor?: Color;
  /**
   * Width of its border.
   * Unit: pixel of a canvas 1080 high. Range: [0, 100]. Default: 4.
   */
  borderThickness?: number;
  /**
   * Size of the text.
   * Unit: pixel of a canvas 1080 high. Range: [4, 400]. Default: 56.
   */
  fontsize?: number;
  /** Family name of the font, or path of a font file. */
  font?: string;
  /**
   * Space around the panel and its text.
   * Unit: pixel of a canvas 1080 high. Range: [0, 400]. Default: 28.
   */
  marginPx?: number;
  /**
   * How long the panel takes to slide in.
   * Unit: second. Range: [0, 3600]. Default: 0.3.
   */
  animateIn?: number;
  /**
   * How long it takes to slide out; 0 leaves it.
   * Unit: second. Range: [0, 3600]. Default: 0.
   */
  animateOut?: number;
  /**
   * Greatest width of the panel.
   * Unit: fraction of the frame. Range: [0.1, 1]. Default: 0.6.
   */
  maxPanelWidthFrac?: number;
  /**
   * When the panel appears.
   * Unit: second from the segment's start. Range: [0, 86400]. Default: 0.
   */
  startTime?: number;
  /**
   * How long it stays. Missing: to the segment's end.
   * Unit: second. Range: [0, 86400].
   */
  duration?: number;
  /**
   * Typing speed.
   * Unit: character a second. Range: [0, 1000]. Default: 18.
   */
  cps?: number;
}

/**
 * The name of a place, typed on.
 * Stage: overlay.
 */
export interface AnimatedLocationText {
  /** The text. */
  text?: string;
  /**
   * Colour of the text.
   * Default: "#00ff00".
   */
  color?: Color;
  /**
   * Size of the text.
   * Unit: pixel of a canvas 1080 high. Range: [4, 400]. Default: 72.
   */
  fontSize?: number;
  /**
   * Typing speed.
   * Unit: character a second. Range: [0, 1000]. Default: 8.
   */
  cps?: number;
  /**
   * Width of the outline.
   * Unit: pixel of a canvas 1080 high. Range: [0, 50]. Default: 3.
   */
  outlineWidth?: number;
  /**
   * Colour of the outline.
   * Default: "#000000".
   */
  outlineColor?: Color;
  /** Where its centre stands. Missing: the lower third. */
  position?: Point;
  /**
   * How long it takes to appear.
   * Unit: second. Range: [0, 3600]. Default: 0.4.
   */
  animateIn?: number;
}

/**
 * A newspaper clipping over the image, with phrases highlighted.
 * Stage: overlay.
 */
export interface NewsOverlay {
  /** Headline. */
  headline?: string;
  /** Line below the headline. */
  subheadline?: string;
  /** Text of the article. */
  bodyText?: string;
  /** Phrases of the texts to highlight. */
  highlightedPhrases: string[];
  /**
   * How opaque the paper is.
   * Unit: fraction. Range: [0, 1]. Default: 0.9.
   */
  paperOpacity?: number;
  /**
   * Its upper left corner.
   * Default: [0.1, 0.1].
   */
  position?: Point;
  /**
   * Its size. In JSON `[width, height]`.
   * Default: [0.8, 0.3].
   */
  size?: Extent;
  /**
   * When it appears.
   * Unit: second from the segment's start. Range: [0, 86400]. Default: 0.
   */
  startTime?: number;
  /**
   * How long it stays. Missing: to the segment's end.
   * Unit: second. Range: [0, 86400].
   */
  duration?: number;
  /**
   * How long it takes to appear.
   * Unit: second. Range: [0, 3600]. Default: 0.5.
   */
  fadeInDuration?: number;
  /**
   * How long it takes to go.
   * Unit: second. Range: [0, 3600]. Default: 0.5.
   */
  fadeOutDuration?: number;
}

/**
 * A branded transition at the segment's own edge, without a neighbour.
 * Stage: transition.
 */
export interface BrandedTransition {
  /**
   * Which one.
   * Default: purple_wipe.
   */
  transitionType?: TransitionType;
  /**
   * At which edge.
   * Default: both.
   */
  direction?: Direction;
  /**
   * How long it takes.
   * Unit: second. Range: [0, 60]. Default: 1.
   */
  duration?: number;
  /**
   * How strong it is.
   * Unit: fraction. Range: [0, 1]. Default: 1.
   */
  intensity?: number;
}

/**
 * A line or two of what is said, in the lower part of the frame.
 * Stage: overlay.
 */
export interface Caption {
  /** The text; a line feed begins a new line. */
  text?: string;
  /**
   * When it appears.
   * Unit: second from the segment's start. Range: [0, 86400]. Default: 0.
   */
  startTime?: number;
  /**
   * When it is gone; exclusive. Missing: to the segment's end.
   * Unit: second from the segment's start. Range: [0, 86400].
   */
  endTime?: number;
}

/** One effect with its parameters. In JSON its name alone, or `{"name": …, "params": {…}}`. */
export interface Effect {
  /** Which effect. */
  params:
    | { case: "zoomOnSubject"; value: ZoomOnSubject }
    | { case: "temporalZoom"; value: TemporalZoom }
    | { case: "zoomThenPanel"; value: ZoomThenPanel }
    | { case: "subjectOutline"; value: SubjectOutline }
    | { case: "neonOverlay"; value: NeonOverlay }
    | { case: "filmGrain"; value: FilmGrain }
    | { case: "subjectGlow"; value: SubjectGlow }
    | { case: "characterHighlight"; value: CharacterHighlight }
    | { case: "mapHighlight"; value: MapHighlight }
    | { case: "subjectPop"; value: SubjectPop }
    | { case: "newspaperFrame"; value: NewspaperFrame }
    | { case: "vignette"; value: Vignette }
    | { case: "warmGrade"; value: WarmGrade }
    | { case: "coolGrade"; value: CoolGrade }
    | { case: "desaturatedGrade"; value: DesaturatedGrade }
    | { case: "tealOrangeGrade"; value: TealOrangeGrade }
    | { case: "colorGrade"; value: ColorGrade }
    | { case: "quickFlash"; value: QuickFlash }
    | { case: "flashPulse"; value: FlashPulse }
    | { case: "strobeEffect"; value: StrobeEffect }
    | { case: "nightvision"; value: Nightvision }
    | { case: "fullFrameTint"; value: FullFrameTint }
    | { case: "slimeSplatter"; value: SlimeSplatter }
    | { case: "paneledText"; value: PaneledText }
    | { case: "animatedLocationText"; value: AnimatedLocationText }
    | { case: "newsOverlay"; value: NewsOverlay }
    | { case: "brandedTransition"; value: BrandedTransition }
    | { case: "caption"; value: Caption };
}

/** What happens between a segment and the next. In JSON also its type alone, as a string. */
export interface Transition {
  /** Which transition. */
  type: TransitionType;
  /**
   * How long it takes, half before the cut and half after it.
   * Unit: second. Range: [0, 60]. Default: 1.
   */
  duration?: number;
}

/** How a segment moves and looks. */
export interface EffectsPlan {
  /**
   * How the camera moves.
   * Default: static.
   */
  motion: Motion;
  /** Effects over the picture, in order. */
  overlays: Effect[];
  /** Effects on the camera and the subject, in order. */
  tools: Effect[];
  /**
   * How long the fade from black takes.
   * Unit: second. Range: [0, 86400]. Default: 0.
   */
  fadeIn?: number;
  /**
   * How long the fade to black takes.
   * Unit: second. Range: [0, 86400]. Default: 0.
   */
  fadeOut?: number;
  /** The transition into the next segment. Missing: a cut. */
  transition?: Transition;
}

/** Every message between the main process and a worker, over threads or a queue. */
export interface Envelope {
  /**
   * Version of the protocol that the sender speaks. Written first, so that it can be read whatever follows.
   * Range: [1, 4294967295].
   */
  protocolVersion: number;
  /** The message. */
  body:
    | { case: "hello"; value: Hello }
    | { case: "renderBatch"; value: RenderBatch }
    | { case: "cancel"; value: Cancel }
    | { case: "progress"; value: Progress }
    | { case: "result"; value: Result }
    | { case: "failure"; value: Failure };
}

/** What a worker can do; its first message. */
export interface Hello {
  /**
   * Oldest protocol version it reads.
   * Range: [1, 4294967295].
   */
  minVersion: number;
  /**
   * Newest protocol version it reads. Not before `min_version`.
   * Range: [1, 4294967295].
   */
  maxVersion: number;
  /** Version of its renderer; frames are the same to the byte for the same version. */
  rendererVersion: string;
  /** Names of the motions, effects and transitions that it draws. */
  effects: string[];
  /** Names of the encoders that it has. */
  encoders: string[];
}

/** Stop a batch. The worker answers with a failure of code `ABORTED`, and leaves nothing behind. */
export interface Cancel {
  /** Which batch. */
  batchIndex: number;
}

/** How far a batch is. */
export interface Progress {
  /** Which batch. */
  batchIndex: number;
  /**
   * Frames handed to the encoder so far; at most `frames_total`.
   * Unit: frame.
   */
  framesDone: number;
  /**
   * Frames of the batch.
   * Unit: frame.
   */
  framesTotal: number;
}

/** A batch is done: its chunk is written, and has been verified. */
export interface Result {
  /** Which batch. */
  batchIndex: number;
  /**
   * Frames in the chunk.
   * Unit: frame.
   */
  frames: number;
  /** Absolute path of the chunk. */
  chunkPath: string;
  /**
   * Time from the message's arrival to the finished chunk.
   * Unit: millisecond.
   */
  elapsedMs: number;
  /**
   * Of that, compiling scenes: decoding, scaling, colour conversion, baked effects.
   * Unit: millisecond.
   */
  compileMs: number;
  /**
   * Of that, drawing frames.
   * Unit: millisecond.
   */
  drawMs: number;
  /**
   * Of that, waiting for the encoder to take frames.
   * Unit: millisecond.
   */
  encodeWaitMs: number;
}

/** A batch could not be done. */
export interface Failure {
  /** Which batch. */
  batchIndex: number;
  /** A stable code, such as `IMAGE_UNREADABLE`. */
  code: string;
  /** A sentence that says what is wrong, and what to do. */
  message: string;
  /** Where it is wrong, such as `segments[3].selected_image`. Empty: nowhere in particular. */
  at: string;
  /** Whether trying again can help. */
  retryable: boolean;
}

/** A point in an image or a frame. */
export interface Point {
  /**
   * Distance from the left edge.
   * Unit: fraction of the width. Range: [0, 1].
   */
  x: number;
  /**
   * Distance from the top edge.
   * Unit: fraction of the height. Range: [0, 1].
   */
  y: number;
}

/** An axis-aligned rectangle in an image or a frame. */
export interface BoundingBox {
  /**
   * Left edge.
   * Unit: fraction of the width. Range: [0, 1].
   */
  x: number;
  /**
   * Top edge.
   * Unit: fraction of the height. Range: [0, 1].
   */
  y: number;
  /**
   * Width of the rectangle.
   * Unit: fraction of the width. Range: [0, 1].
   */
  width: number;
  /**
   * Height of the rectangle.
   * Unit: fraction of the height. Range: [0, 1].
   */
  height: number;
}

/** A colour, sRGB-coded. In JSON also `[r, g, b]` or `"#rrggbb"`. */
export interface Color {
  /**
   * Red.
   * Range: [0, 255].
   */
  red: number;
  /**
   * Green.
   * Range: [0, 255].
   */
  green: number;
  /**
   * Blue.
   * Range: [0, 255].
   */
  blue: number;
}

/** A factor for each colour channel. In JSON also `[r, g, b]`. */
export interface ColorGain {
  /**
   * Factor of red.
   * Range: [0, 4].
   */
  red: number;
  /**
   * Factor of green.
   * Range: [0, 4].
   */
  green: number;
  /**
   * Factor of blue.
   * Range: [0, 4].
   */
  blue: number;
}

/**
 * A distance in pixels of a canvas 1080 pixels high; it scales with the canvas.
 * In JSON also `[x, y]`.
 */
export interface Offset {
  /**
   * To the right.
   * Unit: pixel. Range: [-1000, 1000].
   */
  x: number;
  /**
   * Downwards.
   * Unit: pixel. Range: [-1000, 1000].
   */
  y: number;
}

/** A rational number, such as a frame rate. In JSON also a number or `"30000/1001"`. */
export interface Rational {
  /**
   * Above the line.
   * Range: [1, 4294967295].
   */
  numerator: number;
  /**
   * Below the line.
   * Range: [1, 4294967295].
   */
  denominator: number;
}

/** A size in a frame. In JSON also `[width, height]`. */
export interface Extent {
  /**
   * Width.
   * Unit: fraction of the width. Range: [0, 1].
   */
  width: number;
  /**
   * Height.
   * Unit: fraction of the height. Range: [0, 1].
   */
  height: number;
}

/** Which pixels of an image belong to a subject. It covers the whole displayed image, at a size of its own. */
export interface Mask {
  /**
   * Columns.
   * Unit: pixel. Range: [1, 16384].
   */
  width: number;
  /**
   * Rows.
   * Unit: pixel. Range: [1, 16384].
   */
  height: number;
  /**
   * How `data` is coded.
   * Required.
   */
  encoding: MaskEncoding;
  /** The pixels. */
  data: Uint8Array;
}

/** What the detector found in an image. */
export interface Subject {
  /** What was asked for, as written in the plan. */
  target: string;
  /** What the model calls it. */
  label: string;
  /**
   * How sure the model is.
   * Range: [0, 1].
   */
  confidence: number;
  /**
   * Where it is in the displayed image (turned as its EXIF orientation says).
   * Required.
   */
  bbox: BoundingBox;
  /**
   * Where a camera should look: the face or head of a person, else the middle of the mask or box.
   * Required.
   */
  anchor: Point;
  /** Its outline, where one could be found. */
  mask?: Mask;
}

/** The whole job: what is shown when, how it moves, and what is heard. */
export interface Timeline {
  /** A name for people. */
  title: string;
  /**
   * The frame that is drawn.
   * Required.
   */
  canvas: Canvas;
  /** What is shown, in order of time. */
  segments: Segment[];
  /** Path of the soundtrack, relative to the timeline's folder. Empty: no sound. */
  audioFile: string;
}

/** Size and rate of the frames. */
export interface Canvas {
  /**
   * Width of a frame; even.
   * Unit: pixel. Range: [16, 8192].
   */
  width: number;
  /**
   * Height of a frame; even.
   * Unit: pixel. Range: [16, 8192].
   */
  height: number;
  /**
   * Frames a second, from 1 to 240.
   * Required.
   */
  fps: Rational;
}

/** One image on screen, from `start_time` to `end_time`. */
export interface Segment {
  /**
   * A name that stays the same when segments are added or moved; seeds what is random.
   * Default: the segment's index.
   */
  id: string;
  /**
   * When it appears.
   * Unit: second. Range: [0, 86400].
   */
  startTime: number;
  /**
   * When it is gone; exclusive. Not before `start_time`.
   * Unit: second. Range: [0, 86400].
   */
  endTime: number;
  /** What the narration says meanwhile. */
  transcript: string;
  /** What it is about. */
  topic: string;
  /** What kind of content it is. */
  contentType: string;
  /** What was searched for to find the image. */
  visualQuery: string;
  /** What the image shows. */
  visualDescription: string;
  /** Why the image was chosen. */
  reasoning: string;
  /** What the image must show; the first is the default target of subject effects. */
  requiredSubjects: string[];
  /** Path of the image, relative to the timeline's folder. Empty: black. */
  selectedImage: string;
  /** How it moves. Missing: the director writes one. */
  effectsPlan?: EffectsPlan;
}

/** Every message by its name. */
export interface Messages {
  SubjectBinding: SubjectBinding;
  Shot: Shot;
  Encoder: Encoder;
  RenderBatch: RenderBatch;
  ZoomOnSubject: ZoomOnSubject;
  TemporalZoom: TemporalZoom;
  ZoomThenPanel: ZoomThenPanel;
  SubjectOutline: SubjectOutline;
  NeonOverlay: NeonOverlay;
  FilmGrain: FilmGrain;
  SubjectGlow: SubjectGlow;
  CharacterHighlight: CharacterHighlight;
  MapHighlight: MapHighlight;
  SubjectPop: SubjectPop;
  NewspaperFrame: NewspaperFrame;
  Vignette: Vignette;
  WarmGrade: WarmGrade;
  CoolGrade: CoolGrade;
  DesaturatedGrade: DesaturatedGrade;
  TealOrangeGrade: TealOrangeGrade;
  ColorGrade: ColorGrade;
  QuickFlash: QuickFlash;
  FlashPulse: FlashPulse;
  StrobeEffect: StrobeEffect;
  Nightvision: Nightvision;
  FullFrameTint: FullFrameTint;
  SlimeSplatter: SlimeSplatter;
  PaneledText: PaneledText;
  AnimatedLocationText: AnimatedLocationText;
  NewsOverlay: NewsOverlay;
  BrandedTransition: BrandedTransition;
  Caption: Caption;
  Effect: Effect;
  Transition: Transition;
  EffectsPlan: EffectsPlan;
  Envelope: Envelope;
  Hello: Hello;
  Cancel: Cancel;
  Progress: Progress;
  Result: Result;
  Failure: Failure;
  Point: Point;
  BoundingBox: BoundingBox;
  Color: Color;
  ColorGain: ColorGain;
  Offset: Offset;
  Rational: Rational;
  Extent: Extent;
  Mask: Mask;
  Subject: Subject;
  Timeline: Timeline;
  Canvas: Canvas;
  Segment: Segment;
}
