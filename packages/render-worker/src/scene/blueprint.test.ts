import { describe, expect, test } from "vitest";
import { effectOf, photo, planOf, shotOf, smallCanvas, subjectOf } from "../../test/shot-of.js";
import { compileBlueprint } from "./blueprint.js";

const lightOf = async (plan: Parameters<typeof planOf>[0], lead = 0) =>
  (
    await compileBlueprint(
      shotOf({
        startFrame: 10,
        endFrame: 71,
        leadInFrames: lead,
        leadOutFrames: lead,
        effectsPlan: planOf(plan),
      }),
      smallCanvas,
    )
  ).opacity;

describe("fades", () => {
  test("the first frame of a fade in is black, and full light comes after its length", async () => {
    const light = await lightOf({ fadeIn: 1 });
    expect([10, 25, 40, 70].map(light)).toEqual([0, 0.5, 1, 1]);
  });

  test("the last frame of a fade out is black", async () => {
    const light = await lightOf({ fadeOut: 1 });
    expect([10, 40, 55, 70].map(light)).toEqual([1, 1, 0.5, 0]);
  });

  test("two that meet multiply", async () => {
    const light = await lightOf({ fadeIn: 2, fadeOut: 2 });
    expect(light(40)).toBe(0.25);
  });

  test("beyond a fade it stays black, where a transition still shows the shot", async () => {
    const light = await lightOf({ fadeIn: 1, fadeOut: 1 }, 5);
    expect([5, 9, 71, 75].map(light)).toEqual([0, 0, 0, 0]);
  });

  test("a fade shorter than half a frame is none", async () => {
    const light = await lightOf({ fadeIn: 0.01, fadeOut: 0.01 });
    expect([10, 70].map(light)).toEqual([1, 1]);
  });
});

test("a missing image names its segment", async () => {
  const shot = shotOf({ segmentIndex: 2, imagePath: photo("unicorn.png") });
  await expect(compileBlueprint(shot, smallCanvas)).rejects.toMatchObject({
    code: "IMAGE_MISSING",
    at: "segments[2].selected_image",
  });
});

test("the picture is cropped around the subject, and a subject acts only on the effects it is bound to", async () => {
  const subject = subjectOf({ anchor: { x: 0.5, y: 0.2 } });
  const tools = [effectOf("zoomOnSubject", {}), effectOf("zoomOnSubject", {})];
  const shot = shotOf({
    imagePath: photo("astronaut.png"),
    effectsPlan: planOf({ tools }),
    subjects: [{ effects: ["tools[1]"], subject }],
  });
  const { framing, contributions, image } = await compileBlueprint(shot, smallCanvas);
  expect(image).toMatchObject({ width: 512, height: 512 });
  expect(framing).toEqual({ x: 0, y: 0, width: 1, height: 0.5625 });
  expect(contributions.map(({ camera }) => camera !== undefined)).toEqual([false, true]);
});
