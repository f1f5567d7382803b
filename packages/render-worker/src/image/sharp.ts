import { createRequire } from "node:module";
import type Sharp from "sharp";

const require = createRequire(import.meta.url);
let loaded: typeof Sharp | undefined;

/**
 * sharp, loaded when it is first needed: the main process starts its threads before. It is loaded by require, since as
 * an ES module it takes 125 ms of processor time a thread instead of 60, most of it spent on finding out what its parts
 * export.
 */
export function loadSharp(): typeof Sharp {
  loaded ??= require("sharp") as typeof Sharp;
  return loaded;
}
