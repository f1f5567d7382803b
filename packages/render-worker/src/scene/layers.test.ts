import { Kernels } from "@segue/kernels";
import { expect, test } from "vitest";
import { effectOf, photo, planOf, shotOf } from "../../test/shot-of.js";
import { Scene } from "./scene.js";
import { prepareScene } from "./scene-source.js";
import { SharedMaps } from "./shared-maps.js";

const canvas = { width: 320, height: 180, fps: { numerator: 30, denominator: 1 } };
const kernels = Kernels.load();

async function draw(plan: Parameters<typeof planOf>[0], frames: number[]): Promise<Uint8Array[]> {
  const shot = shotOf({ endFrame: 60, imagePath: photo("rocket.jpg"), effectsPlan: planOf(plan) });
  const maps = new SharedMaps(kernels);
  const scene = new Scene(kernels, await prepareScene(shot, canvas), maps);
  const out = kernels.allocFrame(canvas.width, canvas.height);
  const drawn = frames.map((frame) => {
    scene.draw(frame, out);
    return out.bytes.slice();
  });
  kernels.free(out);
  scene.dispose();
  maps[Symbol.dispose]();
  return drawn;
}

const panel = effectOf("paneledText", { text: "A caption", panelOpacity: 1, animateIn: 0, cps: 0 });
const vignette = effectOf("vignette", {});

test("a panel is drawn over all other overlays, wherever the plan has it", async () => {
  const [first] = await draw({ overlays: [panel, vignette] }, [30]);
  const [last] = await draw({ overlays: [vignette, panel] }, [30]);
  const [tool] = await draw({ overlays: [vignette], tools: [panel] }, [30]);
  expect(first).toEqual(last);
  expect(tool).toEqual(last);
});

test("the newspaper's photograph is the shot's picture, decals and all, and ends as the whole frame", async () => {
  const mark = effectOf("mapHighlight", { locationName: "Here" });
  const page = effectOf("newspaperFrame", { headline: "Lift-off", zoomToFullscreen: true, zoomDuration: 1 });
  const [start, end] = await draw({ tools: [page, mark] }, [0, 59]);
  const [plainStart, plainEnd] = await draw({ tools: [mark] }, [0, 59]);
  const difference = (a: Uint8Array, b: Uint8Array) =>
    a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
  expect(difference(start!, plainStart!)).toBeGreaterThan(10);
  expect(difference(end!, plainEnd!)).toBeLessThan(1.5);
});

test("frames are the same whichever was drawn before", async () => {
  const plan = {
    overlays: [
      effectOf("newsOverlay", { headline: "Lift-off", bodyText: "At dawn.", highlightedPhrases: ["dawn"] }),
      effectOf("animatedLocationText", { text: "Cape Canaveral" }),
    ],
    tools: [effectOf("characterHighlight", { characterName: "Ada", glowStages: [], stageDurations: [] })],
  };
  const forward = await draw(plan, [10, 20, 40]);
  const used = kernels.memory.used;
  const backward = await draw(plan, [40, 20, 10]);
  expect(forward).toEqual(backward.toReversed());
  // What a scene holds is given back.
  expect(kernels.memory.used).toBe(used);
});
