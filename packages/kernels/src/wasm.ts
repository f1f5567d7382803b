import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { Instance, type KernelModule, type LinearMemory, Module, validate } from "./webassembly.js";

/** What the WebAssembly module exports: plain functions over addresses in its memory (`assembly/`). */
export interface KernelExports {
  buildColumns(
    table: number,
    count: number,
    start: number,
    step: number,
    length: number,
    clear: number,
  ): void;
  buildRows(table: number, count: number, start: number, step: number, length: number, clear: number): void;
  samplePlane(
    out: number,
    outStride: number,
    width: number,
    height: number,
    source: number,
    sourceStride: number,
    sourceWidth: number,
    sourceHeight: number,
    columns: number,
    rows: number,
    ring: number,
    start: number,
    step: number,
    clear: number,
    wide: number,
  ): void;
  compositePlane(
    out: number,
    outStride: number,
    width: number,
    height: number,
    layer: number,
    alpha: number,
    layerStride: number,
    opacity: number,
  ): void;
  overlayPlane(
    out: number,
    outStride: number,
    width: number,
    height: number,
    layer: number,
    alpha: number,
    layerStride: number,
    opacity: number,
  ): void;
  blend(out: number, a: number, b: number, length: number, weight: number): void;
  mixConstant(
    plane: number,
    stride: number,
    width: number,
    height: number,
    value: number,
    weight: number,
  ): void;
  applyGain(
    plane: number,
    stride: number,
    width: number,
    height: number,
    map: number,
    mapStride: number,
    mirrored: number,
    floor: number,
    strength: number,
    thresholds: number,
  ): void;
  addGrain(
    plane: number,
    stride: number,
    width: number,
    height: number,
    tile: number,
    left: number,
    top: number,
  ): void;
  lookUp(plane: number, stride: number, width: number, height: number, table: number): void;
  copyRows(
    out: number,
    outStride: number,
    source: number,
    sourceStride: number,
    width: number,
    height: number,
  ): void;
  fillRows(plane: number, stride: number, width: number, height: number, value: number): void;
  gradePixels(pixels: number, count: number, tables: number, saturation: number): void;
  premultiply(pixels: number, count: number): void;
  convertRowPair(
    r0: number,
    r1: number,
    channels: number,
    width: number,
    y0: number,
    y1: number,
    u: number,
    v: number,
    a0: number,
    a1: number,
    ac: number,
    lines: number,
  ): void;
  revealPlane(
    out: number,
    a: number,
    b: number,
    width: number,
    height: number,
    map: number,
    mapStride: number,
    level: number,
    softness: number,
    opacity: number,
  ): void;
  bandPlane(
    plane: number,
    width: number,
    height: number,
    map: number,
    mapStride: number,
    from: number,
    rise: number,
    to: number,
    fall: number,
    value: number,
    opacity: number,
  ): void;
  orderByLuma(map: number, mapStride: number, luma: number, width: number, height: number): void;
  orderByLumaMean(map: number, mapStride: number, luma: number, width: number, height: number): void;
  mixStencil(
    out: number,
    outStride: number,
    source: number,
    sourceStride: number,
    width: number,
    alpha: number,
    runs: number,
    count: number,
    value: number,
    opacity: number,
  ): void;
  listRuns(out: number, alpha: number, width: number, height: number): number;
  halveAlpha(out: number, r0: number, r1: number, width: number): void;
  scanRows(plane: number, stride: number, width: number, height: number, rows: number, amount: number): void;
  softenRows(
    plane: number,
    stride: number,
    width: number,
    height: number,
    distance: number,
    weight: number,
    line: number,
  ): void;
  expandBits(out: number, bits: number, count: number): void;
  packBits(out: number, pixels: number, count: number): void;
}

/** The instructions that a module is built with: both give the same bits, relaxed SIMD in less time. */
export type KernelBuild = "relaxed" | "plain";

/** What `build` puts beside the compiled package; found the same way from `src/` and `dist/`. */
const FILES: Record<KernelBuild, URL> = {
  relaxed: new URL("../dist/kernels-relaxed.wasm", import.meta.url),
  plain: new URL("../dist/kernels.wasm", import.meta.url),
};

/**
 * Reads and compiles the module. It may be posted to other threads, which then share its machine code, tier-up
 * included.
 * @param build default: `relaxed` where this Node can run it, else `plain`
 * @throws {WebAssembly.CompileError} where `relaxed` is asked for, and this Node can't run it
 */
export function compileKernels(build?: KernelBuild): KernelModule {
  const relaxed = build === "plain" ? undefined : readFileSync(FILES.relaxed);
  if (relaxed && (canRun(relaxed) || build === "relaxed")) return new Module(relaxed);
  return new Module(readFileSync(FILES.plain));
}

/** Node 22 has relaxed SIMD; the V8 of Node 20 has it behind a flag. */
function canRun(module: Uint8Array): boolean {
  if (validate(module)) return true;
  setFlagsFromString("--experimental-wasm-relaxed-simd");
  return validate(module);
}

/** Instantiates the module over a memory. */
export function instantiate(module: KernelModule, memory: LinearMemory): KernelExports {
  return new Instance(module, { env: { memory } }).exports as unknown as KernelExports;
}
