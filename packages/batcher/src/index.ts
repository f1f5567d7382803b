export type { BatchOptions, BatchPlan } from "./batches.js";
export { defaultBatchSeconds, planBatches, renderOrder } from "./batches.js";
export { batchCost } from "./costs.js";
export { frameAt, framesIn, timeOf } from "./frame-grid.js";
export type { RenderBatchParts } from "./render-batches.js";
export { toRenderBatch } from "./render-batches.js";
export type { FrameGrid, GridShot } from "./shots.js";
export { placeShots } from "./shots.js";
