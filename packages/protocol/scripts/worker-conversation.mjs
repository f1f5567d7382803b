// What a main process and a worker say to each other in one batch, with something of everything.
import { MaskEncoding, Motion, SpeedCurve, TransitionType } from "../dist/index.js";

/** Who says what, in order. */
export const conversation = [
  {
    name: "1-hello",
    from: "worker",
    body: {
      case: "hello",
      value: {
        minVersion: 1,
        maxVersion: 1,
        rendererVersion: "0.1.0",
        effects: ["ken_burns_in", "zoom_on_subject", "vignette", "crossfade"],
        encoders: ["libx264", "ffv1"],
      },
    },
  },
  {
    name: "2-render-batch",
    from: "main",
    body: {
      case: "renderBatch",
      value: {
        index: 2,
        canvas: { width: 1920, height: 1080, fps: { numerator: 30000, denominator: 1001 } },
        startFrame: 150,
        endFrame: 300,
        shots: [
          {
            segmentIndex: 3,
            segmentId: "opening",
            startFrame: 150,
            endFrame: 300,
            leadInFrames: 0,
            leadOutFrames: 15,
            imagePath: "/images/cat.jpg",
            effectsPlan: {
              motion: Motion.KEN_BURNS_IN,
              overlays: [{ params: { case: "vignette", value: {} } }],
              tools: [
                {
                  params: {
                    case: "zoomOnSubject",
                    value: {
                      target: "cat",
                      targetScale: 1.3,
                      speedCurve: SpeedCurve.LINEAR,
                      anchorPoint: { x: 0.5, y: 0.25 },
                    },
                  },
                },
                { params: { case: "subjectGlow", value: { glowStages: [1, 0.5], stageDurations: [] } } },
              ],
              fadeIn: 0.5,
              transition: { type: TransitionType.CROSSFADE, duration: 1 },
            },
            subjects: [
              {
                effects: ["tools[0]", "tools[1]"],
                subject: {
                  target: "cat",
                  label: "cat",
                  confidence: 0.9375,
                  bbox: { x: 0.25, y: 0.125, width: 0.5, height: 0.75 },
                  anchor: { x: 0.5, y: 0.25 },
                  mask: {
                    width: 20,
                    height: 10,
                    encoding: MaskEncoding.RUNS,
                    data: Uint8Array.of(63, 5, 15, 5, 112),
                  },
                },
              },
            ],
          },
        ],
        encoder: { name: "libx264", preset: "veryfast", crf: 20, threads: 1 },
        chunkPath: "/chunks/2.mkv",
      },
    },
  },
  {
    name: "3-progress",
    from: "worker",
    body: { case: "progress", value: { batchIndex: 2, framesDone: 75, framesTotal: 150 } },
  },
  { name: "4-cancel", from: "main", body: { case: "cancel", value: { batchIndex: 2 } } },
  {
    name: "5-failure",
    from: "worker",
    body: {
      case: "failure",
      value: { batchIndex: 2, code: "ABORTED", message: "Batch 2 was stopped.", at: "", retryable: true },
    },
  },
  {
    name: "6-result",
    from: "worker",
    body: {
      case: "result",
      value: {
        batchIndex: 2,
        frames: 150,
        chunkPath: "/chunks/2.mkv",
        elapsedMs: 2500.5,
        compileMs: 300,
        drawMs: 900.25,
        encodeWaitMs: 1200,
      },
    },
  },
];
