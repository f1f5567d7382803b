import {
  decodeMessage,
  type EnvelopeBody,
  effectNames,
  encodeMessage,
  enumEntries,
  type Messages,
  Motion,
  messageNames,
  messageSchema,
  sealEnvelope,
  type TransitionType,
} from "@segue/protocol";
import { filledEffect, filledMessage } from "./filled-message.js";
import type { Vector } from "./vector.js";

/** Every message and every effect with every field set. */
export function messageVectors(): Vector[] {
  const effect = messageSchema("Effect").oneofs[0]!.cases;
  const params = new Set(effect.map((field) => field.type));
  const others = messageNames.filter((name) => !params.has(name) && name !== "Envelope" && name !== "Effect");
  return [
    ...others.map(
      (name): Vector => ({
        name: `message-${dashed(name)}`,
        message: name,
        bytes: filledMessage(name),
        proves: `Every field of ${name} is read.`,
      }),
    ),
    ...effect.map(
      (field): Vector => ({
        name: `effect-${field.json.replaceAll("_", "-")}`,
        message: "Effect",
        bytes: filledEffect(field),
        proves: `Every parameter of ${field.json} is read.`,
      }),
    ),
    ...messageSchema("Envelope").oneofs[0]!.cases.map((field) =>
      envelope(field.name as EnvelopeBody["case"], field.type),
    ),
    motions(),
    transitions(),
    defaults(),
  ];
}

function envelope(name: EnvelopeBody["case"], type: string): Vector {
  const body = type as keyof Messages;
  const value = decodeMessage(body, filledMessage(body));
  return {
    name: `envelope-${dashed(type)}`,
    message: "Envelope",
    bytes: sealEnvelope({ case: name, value } as EnvelopeBody),
    proves: `An envelope with a ${type} is read.`,
  };
}

function motions(): Vector {
  const motion = enumEntries("Motion").map(([, number]) => number as Motion);
  return {
    name: "every-motion",
    message: "RenderBatch",
    bytes: batch(motion.map((one) => ({ motion: one, overlays: [], tools: [] }))),
    proves: "Every value of Motion is read, the unspecified one too.",
  };
}

function transitions(): Vector {
  const types = enumEntries("TransitionType").map(([, number]) => number as TransitionType);
  return {
    name: "every-transition",
    message: "RenderBatch",
    bytes: batch(
      types.map((type) => ({ motion: Motion.STATIC, overlays: [], tools: [], transition: { type } })),
    ),
    proves: "Every value of TransitionType is read, and a transition without a duration has none.",
  };
}

function defaults(): Vector {
  const effects = effectNames.map((name) => {
    const field = messageSchema("Effect").oneofs[0]!.cases.find((one) => one.json === name)!;
    return { params: { case: field.name, value: empty(field.type) } } as Messages["Effect"];
  });
  return {
    name: "every-effect-by-default",
    message: "EffectsPlan",
    bytes: encodeMessage("EffectsPlan", { motion: Motion.UNSPECIFIED, overlays: effects, tools: [] }),
    proves: "An effect without parameters has none: absent ones are not zeros.",
  };
}

function empty(type: string): object {
  return Object.fromEntries(
    messageSchema(type).fields.flatMap((field) => (field.repeated ? [[field.name, []]] : [])),
  );
}

function batch(plans: Messages["EffectsPlan"][]): Uint8Array {
  return encodeMessage("RenderBatch", {
    index: 0,
    canvas: { width: 640, height: 360, fps: { numerator: 25, denominator: 1 } },
    startFrame: 0,
    endFrame: plans.length * 25,
    shots: plans.map((effectsPlan, i) => ({
      segmentIndex: i,
      segmentId: String(i),
      startFrame: i * 25,
      endFrame: (i + 1) * 25,
      leadInFrames: 0,
      leadOutFrames: 0,
      imagePath: "",
      effectsPlan,
      subjects: [],
    })),
    encoder: { name: "ffv1", preset: "", threads: 0 },
    chunkPath: "/chunks/0.mkv",
  });
}

const dashed = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
