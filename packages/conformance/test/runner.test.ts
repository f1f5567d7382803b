import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { main } from "../src/cli.js";
import { playVectors } from "../src/runner/play.js";

const worker = fileURLToPath(new URL("worker.mjs", import.meta.url));
const command = (behaviour: string) => [process.execPath, worker, behaviour];

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const status = await main(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { status, ...said };
}

const cmd = (behaviour: string) => `"${process.execPath}" '${worker}' ${behaviour}`;

describe("playVectors", () => {
  it("passes our own decoder in every vector", async () => {
    const { outcomes, left, hello } = await playVectors(command("right"));
    expect(outcomes.filter(({ fault }) => fault !== undefined)).toEqual([]);
    expect(outcomes.length).toBeGreaterThanOrEqual(160);
    expect(left).toBe(0);
    expect(hello).toMatchObject({ minVersion: 1, maxVersion: 1, rendererVersion: "A test" });
  });

  it("finds that an echo reads everything, and refuses nothing", async () => {
    const { outcomes } = await playVectors(command("echo"));
    for (const { vector, fault } of outcomes) {
      expect(fault, vector.name).toBe(
        vector.refused && `was read, but must be refused with ${vector.refused}`,
      );
    }
  });

  it("finds a wrong value, and says where", async () => {
    const { outcomes } = await playVectors(command("careless"), { only: "mask-bits-1x1-on" });
    expect(outcomes.map(({ fault }) => fault)).toEqual(["was answered with other JSON: width is 2, not 1"]);
  });

  it("finds a wrong code", async () => {
    const { outcomes } = await playVectors(command("one-code"), { only: "nan-time" });
    expect(outcomes.map(({ fault }) => fault)).toEqual(["was refused with NO, not MESSAGE_INVALID"]);
  });

  it.each([
    ["no-json", /^was answered with what is no JSON: /],
    ["no-bytes", /^was answered with bytes that can't be read: /],
  ])("finds an answer that is none: %s", async (behaviour, words) => {
    const { outcomes } = await playVectors(command(behaviour), { only: "message-point" });
    expect(outcomes[0]!.fault).toMatch(words);
  });

  it("starts an implementation again that died of a vector, and plays on", async () => {
    const { outcomes, left } = await playVectors(command("crash"), { only: "group" });
    expect(left).toBe(0);
    expect(Object.fromEntries(outcomes.map(({ vector, fault }) => [vector.name, fault]))).toEqual({
      group: undefined,
      "group-bomb": "The command ended with exit status 139. Its last words: Segmentation fault (not really)",
      "end-of-group": undefined,
      "message-as-group": undefined,
    });
  });

  it("gives up on one that dies all the time", async () => {
    const { outcomes, left } = await playVectors(command("crash-often"));
    expect(outcomes).toHaveLength(50);
    expect(left).toBeGreaterThan(100);
    expect(outcomes.filter(({ fault }) => fault === "The command ended with exit status 7.")).toHaveLength(5);
  });

  it.each([
    ["stuck", "The command did not answer within 3 s."],
    [
      "garbage",
      "The command wrote what is no length-delimited envelope: a message is said to have over 16777216 bytes.",
    ],
    ["no-envelope", /^The command sent 2 bytes that are no envelope: /],
    ["hello-again", "The command said hello again instead of an answer."],
  ])("says what happened instead of an answer: %s", async (behaviour, fault) => {
    const { outcomes } = await playVectors(command(behaviour), {
      only: "message-point",
      timeoutMs: 3000,
    });
    expect(outcomes[0]!.fault).toMatch(fault);
  });
});

describe("segue-conformance", () => {
  it("prints a line for each vector, and how many passed", async () => {
    const { status, out, err } = await run("--cmd", cmd("right"), "--only", "mask-runs-");
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(out.replace(/ +\d+ ms/g, "")).toMatchInlineSnapshot(`
      "pass  mask-runs-first-on          read
      pass  mask-runs-all-off           read
      pass  mask-runs-all-on            read
      pass  mask-runs-across-rows       read
      pass  mask-runs-person            read
      pass  mask-runs-none              MASK_INVALID
      pass  mask-runs-short             MASK_INVALID
      pass  mask-runs-past-the-end      MASK_INVALID
      pass  mask-runs-empty-inside      MASK_INVALID
      pass  mask-runs-empty-at-the-end  MASK_INVALID
      pass  mask-runs-cut               MASK_INVALID
      pass  mask-runs-over-long         MASK_INVALID
      pass  mask-runs-of-35-bits        MASK_INVALID

      A test, which reads versions 1 to 1, was played 5 vectors to read and 8 to refuse.
      13 passed, 0 failed
      "
    `);
  });

  it("prints what a failing vector proves", async () => {
    const { status, out } = await run("--cmd", cmd("echo"), "--only", "nan-time");
    expect(status).toBe(1);
    expect(out.replace(/ +\d+ ms/g, "")).toMatchInlineSnapshot(`
      "FAIL  nan-time  MESSAGE_INVALID
            A time is not a number.
            It was read, but must be refused with MESSAGE_INVALID.

      A test, which reads versions 1 to 1, was played 0 vectors to read and 1 to refuse.
      0 passed, 1 failed
      "
    `);
  });

  it.each([
    [[], "segue-conformance: --cmd is missing."],
    [["--cmd", " "], "segue-conformance: it is empty."],
    [["--cmd", "a 'b"], "segue-conformance: the quote ' is not closed."],
    [["--cmd", "a", "--timeout", "x"], "segue-conformance: --timeout must be from 0 to 3600 seconds, not x."],
    [["--speed", "9"], "segue-conformance: Unknown option '--speed'"],
  ])("refuses the arguments %j", async (args, words) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(err).toContain("Exit status:");
  });

  it("refuses to play nothing, and a folder without vectors", async () => {
    expect(await run("--cmd", cmd("right"), "--only", "nonesuch")).toEqual({
      status: 2,
      out: "",
      err: 'segue-conformance: No vector has "nonesuch" in its name.\n',
    });
    const { status, err } = await run("--cmd", cmd("right"), "--vectors", "no-such-folder");
    expect(status).toBe(2);
    expect(err).toMatch(
      /^segue-conformance: no-such-folder.manifest\.json can't be read \(ENOENT.*\); give the folder of the vectors, such as proto\/vectors\.\n$/,
    );
  });

  it.each([
    [
      "it is not there",
      "no-such-command-anywhere",
      "segue-conformance: The command can't be started: spawn no-such-command-anywhere ENOENT.\n",
    ],
    ["it dies at once", cmd("dead"), "segue-conformance: The command ended with exit status 3.\n"],
    [
      "it is of a later version",
      cmd("later"),
      "segue-conformance: The command reads versions 2 to 2; the vectors are of version 1.\n",
    ],
    [
      "it begins with an answer",
      cmd("answer-first"),
      "segue-conformance: The command began with an answer, not with a hello.\n",
    ],
  ])("says why there is no conversation: %s", async (_, line, words) => {
    expect(await run("--cmd", line)).toEqual({ status: 3, out: "", err: words });
  });

  it("does not wait for ever for a hello", async () => {
    const { status, err } = await run("--cmd", cmd("silent"), "--timeout", "1");
    expect(status).toBe(3);
    expect(err).toBe("segue-conformance: The command did not say hello within 1 s.\n");
  });

  it("explains itself", async () => {
    const { status, out } = await run("--help");
    expect(status).toBe(0);
    expect(out).toContain('segue-conformance --cmd "python3 my_worker.py"');
  });
});
