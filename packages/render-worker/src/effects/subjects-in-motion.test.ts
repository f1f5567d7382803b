import { join } from "node:path";
import { Kernels } from "@segue/kernels";
import { type Canvas, type Effect, Motion, packMask, type Shot } from "@segue/protocol";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { scratchFolder } from "../../test/scratch-folder.js";
import { effectOf, planOf, shotOf, subjectOf } from "../../test/shot-of.js";
import { windowOf } from "../camera/camera.js";
import { compileBlueprint } from "../scene/blueprint.js";
import { pictureLevels } from "../scene/picture-levels.js";
import { Stage } from "../scene/stage.js";

/** A white disc on black, and what the detector says of it. */
const [WIDTH, HEIGHT, RADIUS] = [640, 360, 44];
const centre = { x: 300, y: 190 };
const distanceOf = (i: number) =>
  Math.hypot((i % WIDTH) + 0.5 - centre.x, Math.floor(i / WIDTH) + 0.5 - centre.y);
const pixels = new Uint8Array(WIDTH * HEIGHT).map((_, i) => (distanceOf(i) < RADIUS ? 1 : 0));
const subject = subjectOf({
  anchor: { x: centre.x / WIDTH, y: centre.y / HEIGHT },
  bbox: {
    x: (centre.x - RADIUS) / WIDTH,
    y: (centre.y - RADIUS) / HEIGHT,
    width: (2 * RADIUS) / WIDTH,
    height: (2 * RADIUS) / HEIGHT,
  },
  mask: packMask(pixels, WIDTH, HEIGHT),
});
const imagePath = join(scratchFolder(), "disc.png");
await sharp(
  pixels.map((on) => on * 255),
  { raw: { width: WIDTH, height: HEIGHT, channels: 1 } },
)
  .png()
  .toFile(imagePath);

const fps = { numerator: 30, denominator: 1 };
const wide: Canvas = { width: WIDTH, height: HEIGHT, fps };

const shotWith = (tools: Effect[], motion: Motion = Motion.STATIC, overlays: Effect[] = []): Shot =>
  shotOf({
    endFrame: 60,
    imagePath,
    effectsPlan: planOf({ motion, tools, overlays }),
    subjects: [{ effects: tools.map((_, i) => `tools[${i}]`), subject }],
  });

const kernels = Kernels.load();

/** The frames of a shot, drawn in the order given into a buffer of one code, and their states. */
async function drawn(shot: Shot, canvas: Canvas, frames: number[], before = 77) {
  using stage = new Stage(kernels);
  stage.begin(canvas, [shot]);
  await stage.load(frames[0]!);
  const out = kernels.allocFrame(canvas.width, canvas.height);
  const result = frames.map((frame) => {
    out.bytes.fill(before);
    stage.draw(frame, out);
    return { frame, bytes: Buffer.from(out.bytes), state: JSON.stringify(stage.state(frame)) };
  });
  kernels.free(out);
  return result;
}

/** Centre, and radius if it is a disc, of the weights that a frame's pixels have. */
function shapeOf(weigh: (x: number, y: number) => number): { x: number; y: number; radius: number } {
  let [mass, mx, my] = [0, 0, 0];
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const weight = weigh(x, y);
      mass += weight;
      mx += weight * (x + 0.5);
      my += weight * (y + 0.5);
    }
  }
  return { x: mx / mass, y: my / mass, radius: Math.sqrt(mass / Math.PI) };
}

const luma = (bytes: Buffer) => (x: number, y: number) => (bytes[y * WIDTH + x]! - 16) / 219;
/** How far Cb is from grey. */
const colour = (bytes: Buffer) => (x: number, y: number) =>
  Math.abs(bytes[WIDTH * HEIGHT + (y >> 1) * (WIDTH / 2) + (x >> 1)]! - 128);

const motions = Object.entries(Motion).filter(([, motion]) => typeof motion === "number") as [
  string,
  Motion,
][];

describe.each(motions)("under %s", (_name, motion) => {
  const frames = [0, 17, 38, 59];

  test.each([
    ["subject_outline", effectOf("subjectOutline", { color: { red: 0, green: 0, blue: 255 }, animateIn: 0 })],
    [
      "subject_glow",
      effectOf("subjectGlow", {
        glowColor: { red: 0, green: 0, blue: 255 },
        glowStages: [1],
        stageDurations: [0],
      }),
    ],
  ])("%s stays around the subject", async (_effect, effect) => {
    for (const { bytes } of await drawn(shotWith([effect], motion), wide, frames)) {
      // Blue paint is dark: luma above a half is the disc.
      const light = luma(bytes);
      const disc = shapeOf((x, y) => (light(x, y) > 0.5 ? 1 : 0));
      const paint = shapeOf(colour(bytes));
      expect(Math.hypot(disc.x - paint.x, disc.y - paint.y)).toBeLessThan(1.2);
    }
  });

  test("subject_pop is where the camera sees the subject, as large as both make it", async () => {
    const shot = shotWith([effectOf("subjectPop", { scale: 1.5, popDuration: 0, shadowOpacity: 0 })], motion);
    const blueprint = await compileBlueprint(shot, wide);
    const [level] = pictureLevels(blueprint);
    for (const { frame, bytes } of await drawn(shot, wide, frames)) {
      const camera = blueprint.camera(frame);
      const seen = windowOf(camera, level!.width, level!.height, blueprint.steady);
      const light = luma(bytes);
      const disc = shapeOf((column, row) => Math.max(0, light(column, row)));
      expect(disc.x).toBeCloseTo(((subject.anchor.x * level!.width - seen.x) / seen.width) * WIDTH, 0);
      expect(disc.y).toBeCloseTo(((subject.anchor.y * level!.height - seen.y) / seen.height) * HEIGHT, 0);
      expect(Math.abs(disc.radius / (RADIUS * camera.zoom * 1.5) - 1)).toBeLessThan(0.03);
    }
  });
});

describe("subject_pop", () => {
  test("that does not grow, without a shadow, leaves the picture as it is", async () => {
    const pop = effectOf("subjectPop", { scale: 1, popDuration: 0, shadowOpacity: 0 });
    const [popped] = await drawn(shotWith([pop], Motion.KEN_BURNS_IN), wide, [30]);
    const [plain] = await drawn(shotWith([], Motion.KEN_BURNS_IN), wide, [30]);
    // Where the disc ends, a cut-out that is filtered is not quite the picture that is filtered and then cut.
    const far = (i: number) => Math.abs(distanceOf(i) - RADIUS * 1.075) > 20;
    for (let i = 0; i < WIDTH * HEIGHT; i++) {
      if (far(i)) expect(Math.abs(popped!.bytes[i]! - plain!.bytes[i]!)).toBeLessThanOrEqual(1);
      else expect(Math.abs(popped!.bytes[i]! - plain!.bytes[i]!)).toBeLessThan(32);
    }
  });

  test("is graded like the picture that it is cut from", async () => {
    const pop = effectOf("subjectPop", { scale: 1.5, popDuration: 0 });
    const grade = effectOf("colorGrade", { tint: { red: 1, green: 0, blue: 0 } });
    const [frame] = await drawn(shotWith([pop], Motion.STATIC, [grade]), wide, [30]);
    const at = centre.y * WIDTH + centre.x + Math.round(RADIUS * 1.3);
    const chroma = WIDTH * HEIGHT + (centre.y / 2) * (WIDTH / 2) + (centre.x + RADIUS) / 2;
    // Red: Y 63, Cb 102, Cr 240.
    expect(frame!.bytes[at]).toBe(63);
    expect(frame!.bytes[chroma]).toBe(102);
    expect(frame!.bytes[chroma + (WIDTH * HEIGHT) / 4]).toBe(240);
  });
});

const effects = [
  effectOf("subjectOutline", { animateIn: 0.5, pulseRate: 2 }),
  effectOf("subjectGlow", { glowStages: [], stageDurations: [] }),
  effectOf("neonOverlay", {}),
  effectOf("temporalZoom", { anchorPoint: { x: 0.1, y: 0.9 } }),
  effectOf("subjectPop", { drawOutline: true, holdAfter: 0.3 }),
  effectOf("filmGrain", {}),
];

test.each([
  [320, 180],
  [180, 320],
  [200, 200],
  [642, 362],
])("at %i × %i, frames are the same in any order", async (width, height) => {
  const canvas = { width, height, fps };
  const shot = shotWith(effects, Motion.KEN_BURNS_OUT);
  const frames = Array.from({ length: 60 }, (_, i) => i).filter((frame) => frame % 3 === 0);
  const forward = await drawn(shot, canvas, frames);
  const mixed = await drawn(
    shot,
    canvas,
    frames.map((_, i) => frames[(i * 7 + 11) % frames.length]!),
  );
  for (const { frame, bytes } of mixed) {
    expect(bytes.equals(forward.find((one) => one.frame === frame)!.bytes)).toBe(true);
  }
});

test("equal states are equal frames, and a scene that has settled has one state", async () => {
  const settling = [
    effectOf("subjectOutline", { animateIn: 0.5, pulse: false }),
    effectOf("subjectGlow", { glowStages: [1, 0.5], stageDurations: [0.5, 0.5] }),
    effectOf("subjectPop", { drawOutline: true, pulse: false, popDuration: 0.3, holdAfter: 0.5 }),
  ];
  const frames = Array.from({ length: 60 }, (_, i) => i);
  const known = new Map<string, Buffer>();
  for (const { bytes, state } of await drawn(shotWith(settling), wide, frames)) {
    expect((known.get(state) ?? bytes).equals(bytes)).toBe(true);
    known.set(state, bytes);
  }
  // Something moves in every frame until 1.1 s, when the subject is back; then nothing does.
  expect(known.size).toBe(34);
});

test("a scene with all of them gives back its memory", async () => {
  const shot = shotWith(effects);
  await drawn(shot, wide, [0, 30]);
  // Scratch that kernels keep is there now.
  const { used } = kernels.memory;
  await drawn(shot, wide, [0, 30]);
  expect(kernels.memory.used).toBe(used);
});

test("extremes of all ranges are drawn", async () => {
  const canvas = { width: 64, height: 36, fps };
  const color = { red: 255, green: 255, blue: 255 };
  const most = [
    effectOf("subjectPop", {
      scale: 4,
      popDuration: 60,
      holdAfter: 86400,
      shadowOpacity: 1,
      shadowOffsetPx: { x: -1000, y: 1000 },
      drawOutline: true,
      thickness: 100,
      offset: 200,
      glow: 200,
      pulseRate: 30,
    }),
    effectOf("temporalZoom", { startScale: 10, scale: 10, anchorPoint: { x: 1, y: 0 } }),
    effectOf("neonOverlay", { color, opacity: 1 }),
    effectOf("subjectGlow", { glowColor: color, glowStages: [0, 1], stageDurations: [3600] }),
  ];
  const least = [
    effectOf("subjectPop", {
      scale: 1,
      popDuration: 0,
      holdAfter: 0,
      shadowOpacity: 0,
      drawOutline: true,
      thickness: 0,
      offset: 0,
      glow: 0,
      opacity: 0,
      pulse: false,
    }),
    effectOf("temporalZoom", { startScale: 1, scale: 1, anchorPoint: { x: 0, y: 1 } }),
    effectOf("neonOverlay", { opacity: 0 }),
    effectOf("subjectGlow", { glowStages: [0], stageDurations: [0] }),
  ];
  for (const tools of [most, least]) {
    const shot = shotWith(tools, Motion.ZOOM_PAN);
    const [first, again] = [
      await drawn(shot, canvas, [0, 1, 30, 59]),
      await drawn(shot, canvas, [0, 1, 30, 59], 200),
    ];
    // What lay in the buffer before does not show.
    expect(first.map(({ bytes }, i) => bytes.equals(again[i]!.bytes))).toEqual([true, true, true, true]);
  }
});
