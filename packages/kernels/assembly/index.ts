/** Everything the TypeScript face calls. Addresses are byte offsets in the imported memory. */

export { blend } from "./blend";
export { buildColumns } from "./columns";
export { compositePlane, overlayPlane } from "./composite";
export { applyGain } from "./gain-map";
export { gradePixels } from "./grade";
export { addGrain } from "./grain";
export { lookUp } from "./lookup";
export { expandBits, packBits } from "./mask";
export { mixConstant } from "./mix-constant";
export { copyRows, fillRows } from "./rectangle";
export { bandPlane, orderByLuma, orderByLumaMean, revealPlane } from "./reveal";
export { convertRowPair, premultiply } from "./rgb";
export { buildRows } from "./rows";
export { samplePlane } from "./sample";
export { halveAlpha, listRuns, mixStencil } from "./stencil";
export { scanRows } from "./scan-rows";
export { softenRows } from "./soften-rows";
