// The one place that knows where the workspace's packages and sharp are: built, beside this package.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const packages = new URL("../../../", import.meta.url);
const load = (name) => import(new URL(`${name}/dist/index.js`, packages));

/** The checkout's root. */
export const root = fileURLToPath(new URL("..", packages));

/** The command-line program. */
export const cli = fileURLToPath(new URL("cli/bin/segue.js", packages));

export const { toRenderBatch } = await load("batcher");
export const { Kernels } = await load("kernels");
export const { loadTimeline, planRender, renderTimeline, shareCores } = await load("pipeline");
export const { openEnvelope, sealEnvelope } = await load("protocol");
export const { chunkExtension, colorTags, drawnNames, locateProgram, ThreadPoolExecutor, timeScale } =
  await load("render-worker");
export const sharp = createRequire(new URL("render-worker/package.json", packages))("sharp");
