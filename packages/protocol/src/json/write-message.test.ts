import { describe, expect, it } from "vitest";
import { Motion, SpeedCurve } from "../gen/messages.js";
import { packMask } from "../masks/mask.js";
import { messageToJson } from "./write-message.js";

describe("messageToJson", () => {
  it("uses the .proto's names, whole enum names and base64, and leaves defaults out", () => {
    const plan = {
      motion: Motion.KEN_BURNS_IN,
      overlays: [{ params: { case: "vignette" as const, value: {} } }],
      tools: [
        {
          params: {
            case: "zoomOnSubject" as const,
            value: { nth: 2, animDuration: 0, speedCurve: SpeedCurve.EASE_IN_OUT },
          },
        },
      ],
      fadeOut: 0,
    };
    expect(messageToJson("EffectsPlan", plan)).toEqual({
      motion: "MOTION_KEN_BURNS_IN",
      overlays: [{ vignette: {} }],
      tools: [{ zoom_on_subject: { nth: 2, anim_duration: 0, speed_curve: "SPEED_CURVE_EASE_IN_OUT" } }],
      fade_out: 0,
    });
    expect(messageToJson("Mask", packMask(Uint8Array.of(1, 0, 1), 3, 1))).toEqual({
      width: 3,
      height: 1,
      encoding: "MASK_ENCODING_BITS",
      data: "oA==",
    });
    expect(
      messageToJson("Failure", { batchIndex: 0, code: "", message: "", at: "", retryable: false }),
    ).toEqual({});
  });
});
