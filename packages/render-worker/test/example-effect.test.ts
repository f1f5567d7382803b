import { readFileSync } from "node:fs";
import { Kernels, rgbToYuv } from "@segue/kernels";
import { resolveParams } from "@segue/protocol";
import { expect, test } from "vitest";
import { clockOf } from "../src/camera/clock.js";
import { SharedMaps } from "../src/scene/shared-maps.js";
import { exampleTint } from "./example-effect.js";
import { shotOf } from "./shot-of.js";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("CONTRIBUTING shows this effect as it is compiled here", () => {
  const source = read("./example-effect.ts").replaceAll("../src/", "../");
  // As a file in effects/ it would import its neighbours.
  const shown = source.replace("../effects/effect.js", "./effect.js");
  expect(read("../../../CONTRIBUTING.md")).toContain(`\`\`\`ts\n${shown}\`\`\``);
});

test("it tints the frame more and more", () => {
  const canvas = { width: 16, height: 16, fps: { numerator: 30, denominator: 1 } };
  const shot = shotOf();
  const params = resolveParams("fullFrameTint", { color: { red: 255, green: 255, blue: 255 }, animateIn: 1 });
  const { pass } = exampleTint(params, {
    ...{ shot, canvas, clock: clockOf(shot, canvas.fps), image: undefined, subject: undefined },
    framing: { x: 0, y: 0, width: 1, height: 1 },
  });
  const kernels = Kernels.load();
  const { state, draw } = pass!(kernels, new SharedMaps(kernels));
  const frame = kernels.allocFrame(16, 16);
  const lumaAt = (index: number) => {
    kernels.fill(frame, rgbToYuv([0, 0, 0]));
    draw(frame, state(index));
    return frame.bytes[0]!;
  };
  expect([0, 15, 60].map(lumaAt)).toEqual([16, 49, 82]);
});
