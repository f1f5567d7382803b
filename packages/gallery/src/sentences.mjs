import { readFileSync } from "node:fs";

/** @typedef {{ sentence: string, stage?: string }} Description */

const proto = new URL("../../../proto/segue/v1/effects.proto", import.meta.url);

/** What an effect, a motion or a transition does, as its comment in the .proto says. @returns {Description} */
export function describe(name, kind) {
  if (kind === "fade") {
    return { sentence: name === "fade_in" ? "From black." : "To black.", stage: "fade" };
  }
  const lines = readFileSync(proto, "utf8").split("\n");
  const declared = {
    effect: `message ${name.replace(/(^|_)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase())} {`,
    motion: `  MOTION_${name.toUpperCase()} = `,
    transition: `  TRANSITION_TYPE_${name.toUpperCase()} = `,
  }[kind];
  const at = lines.findIndex((line) => line.startsWith(declared));
  if (at < 0) throw new Error(`effects.proto does not declare ${name}`);
  const comment = [];
  for (let i = at - 1; lines[i]?.trim().startsWith("//"); i--) comment.unshift(lines[i].trim().slice(3));
  const text = comment.join(" ");
  const [, sentence, stage] = /^(.*?)(?: Stage: (.*)\.)?$/.exec(text);
  return { sentence, stage: stage ?? (kind === "motion" ? "camera" : "transition") };
}
