import { Kernels } from "@segue/kernels";
import { expect, test } from "vitest";
import { contributionOf } from "../../test/contribution-of.js";
import { subjectOf } from "../../test/shot-of.js";
import { wholePicture } from "../camera/camera.js";
import { SharedMaps } from "../scene/shared-maps.js";

const size = { width: 320, height: 180 };
const params = { text: "A caption", zoomDuration: 2, zoomScale: 1.6, animateIn: 0.5 };

test("the zoom ends where the panel begins, and stays", async () => {
  const { camera, pass, isLast } = await contributionOf("zoomThenPanel", params, size);
  const zooms = [0, 30, 60, 119].map((frame) => camera!(frame, wholePicture).zoom);
  expect(zooms).toEqual([1, 1.3, 1.6, 1.6]);
  const kernels = Kernels.load();
  const panel = pass!(kernels, new SharedMaps(kernels));
  expect([0, 59, 62, 90].map((frame) => panel.state(frame)[2]! > 0)).toEqual([false, false, true, true]);
  expect(isLast).toBe(true);
});

test("it zooms toward the subject, without leaving the picture", async () => {
  const subject = subjectOf({ anchor: { x: 0.9, y: 0.5 } });
  const { camera } = await contributionOf("zoomThenPanel", params, size, { subject });
  const end = camera!(119, wholePicture);
  expect(end.x).toBeCloseTo(1 - 0.5 / 1.6, 9);
});

test("in a shot shorter than its zoom the panel is still seen", async () => {
  const short = await contributionOf("zoomThenPanel", { ...params, zoomDuration: 60 }, size);
  const kernels = Kernels.load();
  const panel = short.pass!(kernels, new SharedMaps(kernels));
  expect(panel.state(119)[2]).toBeGreaterThan(1);
});
