/** Everything the TypeScript face calls. Addresses are byte offsets in the imported memory. */

export { buildColumns } from './columns';
export { buildRows } from './rows';
export { samplePlane } from './sample';
export { compositePlane } from './composite';
export { blend } from './blend';
export { mixConstant } from './mix-constant';
export { applyGain } from './gain-map';
export { lookUp } from './lookup';
export { copyRows, fillRows } from './rectangle';
export { premultiply, convertRowPair } from './rgb';
export { expandBits, packBits } from './mask';
