import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type EnvelopeBody, Motion, openEnvelope, type RenderBatch, sealEnvelope } from "@segue/protocol";
import { describe, expect, test, vi } from "vitest";
import { ffmpegPath } from "../../test/ffmpeg.js";
import { scratchFolder } from "../../test/scratch-folder.js";
import { batchOf, photo, planOf, shotOf } from "../../test/shot-of.js";
import { serve } from "./serve.js";

const folder = scratchFolder();

/** A worker at the other end of a line that is a function call each way. */
async function connect() {
  const heard: EnvelopeBody[] = [];
  let deliver: (envelope: Uint8Array) => void = () => {};
  await serve(
    {
      send: (envelope) => heard.push(openEnvelope(envelope)),
      onMessage: (receive) => {
        deliver = receive;
      },
    },
    { ffmpegPath },
  );
  return {
    heard,
    deliver: (bytes: Uint8Array) => deliver(bytes),
    send: (body: EnvelopeBody) => deliver(sealEnvelope(body)),
    /** Answers other than hello and progress, once there are `count` of them. */
    answers: (count: number) =>
      vi.waitFor(
        () => {
          const answers = heard.filter((body) => body.case === "result" || body.case === "failure");
          expect(answers).toHaveLength(count);
          return answers;
        },
        { timeout: 30_000 },
      ),
  };
}

const batch = (index: number, frames: number, more: Partial<RenderBatch> = {}): EnvelopeBody => {
  const effectsPlan = planOf({ motion: Motion.PAN_LTR });
  const shot = shotOf({ endFrame: frames, imagePath: photo("chelsea.png"), effectsPlan });
  return { case: "renderBatch", value: batchOf([shot], join(folder, `${index}.nut`), { index, ...more }) };
};

test("the first word is hello: versions, effects and encoders", async () => {
  const { heard } = await connect();
  expect(heard).toEqual([
    {
      case: "hello",
      value: {
        minVersion: 1,
        maxVersion: 1,
        rendererVersion: expect.stringMatching(/./),
        effects: expect.arrayContaining([
          "static",
          "ken_burns_in",
          "zoom_pan",
          "vignette",
          "subject_outline",
          "zoom_on_subject",
          "none",
          "crossfade",
          "slide_left",
        ]),
        encoders: ["libx264", "libx265", "ffv1"],
      },
    },
  ]);
});

test("batches are rendered one after the other, with progress and a result for each", async () => {
  const { send, answers, heard } = await connect();
  send(batch(3, 8));
  send(batch(1, 4));
  expect(await answers(2)).toMatchObject([
    { case: "result", value: { batchIndex: 3, frames: 8, chunkPath: join(folder, "3.nut") } },
    { case: "result", value: { batchIndex: 1, frames: 4 } },
  ]);
  const order = heard.map((body) =>
    "batchIndex" in body.value ? `${body.case} ${body.value.batchIndex}` : body.case,
  );
  expect(order.filter((word, i) => word !== order[i - 1])).toEqual([
    "hello",
    "progress 3",
    "result 3",
    "progress 1",
    "result 1",
  ]);
});

test("a version that it does not speak is refused, and the line lives on", async () => {
  const { deliver, send, answers } = await connect();
  const later = sealEnvelope(batch(0, 2));
  later[1] = 9;
  deliver(later);
  send(batch(4, 2));
  expect(await answers(2)).toMatchObject([
    {
      case: "failure",
      value: {
        code: "VERSION_UNSUPPORTED",
        message: "This message speaks protocol version 9; version 1 can be read here. Update the older side.",
        retryable: false,
      },
    },
    { case: "result", value: { batchIndex: 4 } },
  ]);
});

test.each([
  ["noise", Uint8Array.of(255, 254, 253, 1, 2, 3, 255, 255)],
  ["nothing", new Uint8Array(0)],
  ["an envelope that is cut off", sealEnvelope(batch(0, 2)).subarray(0, 40)],
])("%s is answered with a failure, and the line lives on", async (_what, bytes) => {
  const { deliver, send, answers } = await connect();
  deliver(bytes);
  send(batch(5, 2));
  expect(await answers(2)).toMatchObject([
    { case: "failure", value: { code: "MESSAGE_INVALID", retryable: false } },
    { case: "result", value: { batchIndex: 5 } },
  ]);
});

describe("refused by name, and no file is begun", () => {
  const path = join(folder, "refused.nut");
  const refusalOf = async (body: EnvelopeBody) => {
    const { send, answers } = await connect();
    send(body);
    const [answer] = await answers(1);
    expect(readdirSync(folder).filter((name) => name.startsWith("refused"))).toEqual([]);
    return answer!.value;
  };

  test("an encoder that it does not have", async () => {
    const encoder = { name: "h264_magic", preset: "", threads: 1 };
    expect(await refusalOf(batch(3, 2, { encoder, chunkPath: path }))).toEqual({
      batchIndex: 3,
      code: "BATCH_UNSUPPORTED",
      at: "encoder",
      message: "This worker has no encoder h264_magic; it has libx264, libx265, ffv1.",
      retryable: false,
    });
  });
});

test("a batch is cancelled while it runs and while it waits; the next one is rendered", async () => {
  const { send, answers, heard } = await connect();
  send(batch(10, 100_000));
  send(batch(11, 100_000));
  send(batch(12, 3));
  send({ case: "cancel", value: { batchIndex: 11 } });
  await vi.waitFor(() => expect(heard.some((body) => body.case === "progress")).toBe(true), 30_000);
  send({ case: "cancel", value: { batchIndex: 10 } });
  expect((await answers(3)).map(({ case: kind, value }) => [kind, value])).toMatchObject([
    ["failure", { batchIndex: 10, code: "ABORTED", retryable: false }],
    ["failure", { batchIndex: 11, code: "ABORTED", retryable: false }],
    ["result", { batchIndex: 12, frames: 3 }],
  ]);
  expect(readdirSync(folder).filter((name) => /^1[01]/.test(name))).toEqual([]);
});

test("cancelling what is not there, or is done, does nothing; neither do messages for the other side", async () => {
  const { send, answers, heard } = await connect();
  send({ case: "cancel", value: { batchIndex: 99 } });
  send(batch(20, 2));
  await answers(1);
  send({ case: "cancel", value: { batchIndex: 20 } });
  send({ case: "progress", value: { batchIndex: 20, framesDone: 1, framesTotal: 2 } });
  send(batch(21, 2));
  await answers(2);
  expect(heard.some((body) => body.case === "failure")).toBe(false);
  expect(existsSync(join(folder, "20.nut"))).toBe(true);
});

test("a missing image is a failure that names its segment and is not retried", async () => {
  const { send, answers } = await connect();
  const shot = shotOf({ segmentIndex: 6, imagePath: join(folder, "gone.png") });
  send({ case: "renderBatch", value: batchOf([shot], join(folder, "gone.nut"), { index: 30 }) });
  expect((await answers(1))[0]!.value).toEqual({
    batchIndex: 30,
    code: "IMAGE_MISSING",
    message: `segments[6].selected_image names ${join(folder, "gone.png")}, which can't be found; put the image there or correct the path.`,
    at: "segments[6].selected_image",
    retryable: false,
  });
});
