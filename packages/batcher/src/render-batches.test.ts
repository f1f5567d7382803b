import { openEnvelope, type Subject, sealEnvelope, TransitionType } from "@segue/protocol";
import { expect, test } from "vitest";
import { planWith, rate, segment, timelineOf } from "../test/timeline-of.js";
import { planBatches } from "./batches.js";
import { toRenderBatch } from "./render-batches.js";
import { placeShots } from "./shots.js";

test("a batch's message has its shots with their context, paths and subjects, and survives the wire", () => {
  const crossfade = planWith({ type: TransitionType.CROSSFADE, duration: 0.4 });
  const timeline = timelineOf([
    segment(0, 1, { id: "sky", effectsPlan: crossfade }),
    segment(1, 2, { id: "sea", effectsPlan: crossfade }),
    segment(2, 3, { id: "black", selectedImage: "" }),
  ]);
  const { shots } = placeShots(timeline);
  const [, batch] = planBatches(shots, rate(30), { workers: 1, batchSeconds: 1 });
  const subject: Subject = {
    target: "cat",
    label: "cat",
    confidence: 0.5,
    bbox: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 },
    anchor: { x: 0.5, y: 0.5 },
  };
  const message = toRenderBatch(batch!, {
    canvas: timeline.canvas,
    encoder: { name: "libx264", preset: "veryfast", crf: 20, threads: 1 },
    imagePath: (shot) => (shot.segment.selectedImage ? `/images/${shot.segment.selectedImage}` : ""),
    subjects: (shot) => (shot.segmentIndex === 1 ? [{ effects: ["tools[0]"], subject }] : []),
    chunkPath: "/chunks/chunk-00001.mp4",
  });
  expect(message).toMatchObject({
    index: 1,
    startFrame: 30,
    endFrame: 60,
    chunkPath: "/chunks/chunk-00001.mp4",
  });
  expect(message.shots).toEqual([
    {
      segmentIndex: 0,
      segmentId: "sky",
      startFrame: 0,
      endFrame: 30,
      leadInFrames: 0,
      leadOutFrames: 6,
      imagePath: "/images/a.jpg",
      effectsPlan: crossfade,
      subjects: [],
    },
    {
      segmentIndex: 1,
      segmentId: "sea",
      startFrame: 30,
      endFrame: 60,
      leadInFrames: 6,
      leadOutFrames: 6,
      imagePath: "/images/a.jpg",
      effectsPlan: crossfade,
      subjects: [{ effects: ["tools[0]"], subject }],
    },
    {
      segmentIndex: 2,
      segmentId: "black",
      startFrame: 60,
      endFrame: 90,
      leadInFrames: 6,
      leadOutFrames: 0,
      imagePath: "",
      effectsPlan: { motion: 0, overlays: [], tools: [] },
      subjects: [],
    },
  ]);
  expect(openEnvelope(sealEnvelope({ case: "renderBatch", value: message }))).toEqual({
    case: "renderBatch",
    value: message,
  });
});
