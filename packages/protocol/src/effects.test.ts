import { describe, expect, it } from "vitest";
import {
  effectField,
  effectName,
  effectNames,
  motionName,
  motionNames,
  resolveParams,
  transitionName,
  transitionNames,
} from "./effects.js";
import { BlendMode, Motion, Side, SpeedCurve, TransitionType } from "./gen/messages.js";
import { effectDefaults, messageSchemas } from "./gen/schema.js";
import { enumEntries } from "./schema.js";

describe("names", () => {
  it("are those of the catalogue", () => {
    // The catalogue has 27; what was added came on top.
    expect(effectNames.length).toBeGreaterThanOrEqual(27);
    expect(new Set(effectNames).size).toBe(effectNames.length);
    expect(effectNames.slice(0, 3)).toEqual(["zoom_on_subject", "temporal_zoom", "zoom_then_panel"]);
    expect(motionNames).toEqual([
      "static",
      "ken_burns_in",
      "ken_burns_out",
      "pan_ltr",
      "pan_rtl",
      "pan_up",
      "pan_down",
      "zoom_pan",
    ]);
    expect(transitionNames).toHaveLength(16);
    expect(effectName({ params: { case: "flashPulse", value: {} } })).toBe("flash_pulse");
    expect(effectField("flash_pulse")?.type).toBe("FlashPulse");
    expect(effectField("flashPulse")).toBeUndefined();
  });

  it("stand in for what is unspecified", () => {
    expect(motionName(Motion.UNSPECIFIED)).toBe("static");
    expect(motionName(Motion.PAN_LTR)).toBe("pan_ltr");
    expect(transitionName(TransitionType.UNSPECIFIED)).toBe("none");
    expect(transitionName(TransitionType.LEAK_2)).toBe("leak_2");
  });
});

describe("resolveParams", () => {
  it("fills up with the defaults of the .proto", () => {
    expect(resolveParams("zoomOnSubject", { target: "cat" })).toEqual({
      target: "cat",
      prefer: 0,
      targetScale: 1.3,
      speedCurve: SpeedCurve.EASE_IN_OUT,
    });
    expect(resolveParams("neonOverlay", {})).toEqual({
      color: { red: 57, green: 255, blue: 20 },
      opacity: 0.18,
      blendMode: BlendMode.NORMAL,
    });
    expect(resolveParams("characterHighlight", { glowStages: [], stageDurations: [2] })).toMatchObject({
      glowStages: [1, 0.6, 0.3],
      stageDurations: [2],
      labelPosition: Side.BOTTOM,
      cps: 10,
    });
    expect(resolveParams("subjectPop", {})).toMatchObject({
      shadowOffsetPx: { x: 8, y: 8 },
      drawOutline: false,
      pulse: true,
    });
  });

  it("keeps what is given, zeros and falses too", () => {
    expect(resolveParams("subjectOutline", { opacity: 0, pulse: false, glow: undefined })).toMatchObject({
      opacity: 0,
      pulse: false,
      glow: 12,
    });
  });

  it("gives each caller values of its own", () => {
    resolveParams("subjectGlow", { glowStages: [], stageDurations: [] }).glowStages.push(9);
    resolveParams("nightvision", {}).greenTint.red = 9;
    expect(effectDefaults.subjectGlow.glowStages).toEqual([1, 0.6, 0.3]);
    expect(effectDefaults.nightvision.greenTint.red).toBe(30);
  });

  it("has no default outside its own range", () => {
    for (const [name, { fields }] of Object.entries(messageSchemas)) {
      for (const field of fields) {
        const values = [field.default ?? []].flat();
        for (const value of values) {
          if (field.kind === "enum") expect(enumEntries(field.type).map(([, n]) => n)).toContain(value);
          if (typeof value !== "number" || !field.range) continue;
          expect(value, `${name}.${field.json}`).toBeGreaterThanOrEqual(field.range[0]);
          expect(value, `${name}.${field.json}`).toBeLessThanOrEqual(field.range[1]);
        }
      }
    }
  });
});
