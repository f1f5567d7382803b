import { createRequire } from "node:module";
import type Sharp from "sharp";

/**
 * sharp, loaded by require: as an ES module it takes 40 to 60 ms longer, most of it spent on finding out what its parts
 * export, and the renderer has it in memory like this already.
 */
export const sharp = createRequire(import.meta.url)("sharp") as typeof Sharp;
