// Bundles a package's entry files: `node ../../scripts/bundle.mjs src/index.ts …`, run in the package's folder.
// Node finds, reads and links every module by itself, and a render loads a hundred small ones in the main thread
// and half as many in each worker; as one file a package they are a dozen. Other packages stay outside, so that
// each is loaded once and resolved from where it is declared.
import { readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

const { metafile } = await build({
  entryPoints: process.argv.slice(2),
  outdir: "dist",
  outbase: "src",
  bundle: true,
  splitting: true,
  packages: "external",
  external: ["*.node"],
  platform: "node",
  format: "esm",
  target: "node20.19",
  sourcemap: true,
  logLevel: "warning",
  metafile: true,
});

// Shared pieces are named by their content: those of earlier builds would be published too.
for (const name of readdirSync("dist", { recursive: true })) {
  if (/\.js(\.map)?$/.test(name) && !(`dist/${name}` in metafile.outputs)) rmSync(`dist/${name}`);
}
