export type { Candidate, DetectionResult } from "./detector.js";
export { SubjectDetector } from "./detector.js";
export type { ImageInput } from "./image-source.js";
export type { DetectorOptions } from "./options.js";
export { defaultDetectorOptions } from "./options.js";
export { drawOverlay, maskPng } from "./overlay.js";
export type { DetectRequest, Preference } from "./request.js";
