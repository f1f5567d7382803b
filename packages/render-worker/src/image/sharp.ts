import { createRequire } from "node:module";
import type Sharp from "sharp";

/**
 * sharp, loaded by require. As an ES module it takes 125 ms of processor time a thread instead of 60, most of it
 * spent on finding out what its parts export.
 */
export const sharp = createRequire(import.meta.url)("sharp") as typeof Sharp;
