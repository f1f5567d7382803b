import { describe, expect, test } from "vitest";
import { Kernels } from "./kernels.js";
import { harshBytes } from "./oracle/noise.js";
import { compileKernels } from "./wasm.js";

const [plain, relaxed] = (["plain", "relaxed"] as const).map((build) =>
  Kernels.load({ module: compileKernels(build) }),
) as [Kernels, Kernels];

/** Every code, every gain from black to unchanged, every alpha: what relaxed SIMD leaves open must not be met. */
describe("with and without relaxed SIMD the same bits come of", () => {
  test("samples", () => {
    const drawn = (kernels: Kernels) => {
      const picture = kernels.allocPicture(150, 110);
      picture.bytes.set(harshBytes(picture.bytes.length, 6));
      const out = kernels.allocFrame(70, 50);
      return [0.4, 1, 1.31, 1.9, 4.4].flatMap((scale) =>
        [0, 2, 0.37].flatMap((x) =>
          [0, 2, 0.73].map((y) => {
            kernels.sample(out, picture, { x, y, width: 70 * scale, height: 50 * scale });
            return out.bytes.slice();
          }),
        ),
      );
    };
    expect(drawn(relaxed)).toEqual(drawn(plain));
  });

  test("gains", () => {
    const drawn = (kernels: Kernels) => {
      const frame = kernels.allocFrame(256, 256);
      const map = kernels.allocGainMap(256, 256, (_, y) => 1 - Math.floor(y) / 255);
      return [1, 0.99, 0.5, 0.001].map((strength) => {
        frame.bytes.forEach((_, i, bytes) => {
          bytes[i] = i & 255;
        });
        kernels.gainMap(frame, map, { strength });
        return frame.bytes.slice();
      });
    };
    expect(drawn(relaxed)).toEqual(drawn(plain));
  });

  test("stencils", () => {
    const drawn = (kernels: Kernels) => {
      const [out, source] = [kernels.allocFrame(256, 256), kernels.allocFrame(256, 256)];
      source.bytes.forEach((_, i, bytes) => {
        bytes[i] = i & 255;
      });
      const alpha = Uint8Array.from({ length: 256 * 256 }, (_, i) => i >> 8);
      const stencil = kernels.allocStencil(alpha, 256, 256);
      return [1, 0.5, 0.001].flatMap((opacity) =>
        (
          [
            [0, 128, 255],
            [255, 0, 1],
          ] as const
        ).map((colour) => {
          kernels.stencil(out, source, stencil, colour, { opacity });
          return out.bytes.slice();
        }),
      );
    };
    expect(drawn(relaxed)).toEqual(drawn(plain));
  });
});
