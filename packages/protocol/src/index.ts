export type { EffectCase, EffectParams, ResolvedParams } from "./effects.js";
export {
  effectField,
  effectName,
  effectNames,
  motionName,
  motionNames,
  resolveParams,
  transitionName,
  transitionNames,
} from "./effects.js";
export type { EnvelopeBody } from "./envelope.js";
export { agreeOnVersion, openEnvelope, protocolVersions, sealEnvelope } from "./envelope.js";
export type { SegueErrorCode, SegueErrorDetails, SegueErrorKind } from "./errors.js";
export { isSegueErrorCode, SegueError } from "./errors.js";
export * from "./gen/messages.js";
export { effectDefaults } from "./gen/schema.js";
export type { ReadTimeline, ReadTimelineOptions } from "./json/read-timeline.js";
export { defaultCanvas, parseTimeline, readTimeline } from "./json/read-timeline.js";
export type { Warning } from "./json/report.js";
export { messageToJson } from "./json/write-message.js";
export type { Limits } from "./limits.js";
export { defaultLimits, resolveLimits } from "./limits.js";
export { checkMask, packMask, packSoftMask, unpackAlpha, unpackMask } from "./masks/mask.js";
export { formatFps, parseFps } from "./rational.js";
export type { FieldSchema, MessageSchema } from "./schema.js";
export { enumEntries, enumName, messageNames, messageSchema } from "./schema.js";
export { decodeMessage } from "./wire/decode.js";
export { encodeMessage } from "./wire/encode.js";
