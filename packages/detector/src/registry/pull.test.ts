import { createHash, randomBytes } from "node:crypto";
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { builtInRegistry } from "../embedded.js";
import { chosenModels, listModels, useModel, verifyModels } from "./installed.js";
import type { ModelStore } from "./model-store.js";
import { type PullOptions, pullModel } from "./pull.js";
import { readRegistry } from "./registry.js";

const content = randomBytes(300_000);
const sha256 = createHash("sha256").update(content).digest("hex");

let folder: string;
let store: ModelStore;
let server: Server;
let base: string;
let requests: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "segue-models-"));
  store = {
    registryPath: join(folder, "registry.json"),
    folder: join(folder, "m"),
    lockPath: join(folder, "lock.json"),
  };
  requests = [];
  answer = (request, response) => serve(request, response);
  server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  base = await listen(server);
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function listen(on: Server): Promise<string> {
  await new Promise<void>((resolve) => on.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(on.address() as AddressInfo).port}`;
}

/** Serves `content` as a good server does; `sendBytes` cuts the connection after so many. */
function serve(
  request: IncomingMessage,
  response: ServerResponse,
  sendBytes = content.length,
  etag = '"one"',
): void {
  const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? "");
  const fits = request.headers["if-range"] === undefined || request.headers["if-range"] === etag;
  const start = range && fits ? Number(range[1]) : 0;
  const rest = content.subarray(start);
  response.writeHead(start > 0 ? 206 : 200, {
    etag,
    "content-length": rest.length,
    ...(start > 0 && { "content-range": `bytes ${start}-${content.length - 1}/${content.length}` }),
  });
  if (sendBytes >= rest.length) response.end(rest);
  else response.write(rest.subarray(0, sendBytes), () => setTimeout(() => response.destroy(), 20));
}

const entry = (file: object = {}) => ({
  name: "tiny",
  kind: "mask",
  description: "A test",
  licence: "AGPL-3.0",
  licenceUrl: "https://example.org/licence",
  source: "tests",
  input: { size: 64, mean: [0, 0, 0], std: [1, 1, 1] },
  files: [{ path: "onnx/tiny.onnx", url: `${base}/tiny.onnx`, bytes: content.length, sha256, ...file }],
});

async function pull(file: object = {}, options: Partial<PullOptions> = {}) {
  await writeFile(store.registryPath, JSON.stringify({ version: 1, models: [entry(file)] }));
  return pullModel("tiny", { store, environment: {}, retryDelayMs: 1, ...options });
}

const placed = () => join(store.folder, "tiny", "onnx", "tiny.onnx");
const filesThere = async () => (await readdir(join(store.folder, "tiny", "onnx")).catch(() => [])).sort();

describe("pullModel", () => {
  it("shows the licence, fetches, checks and pins; and does nothing when all is there", async () => {
    const events: string[] = [];
    const pulled = await pull(
      {},
      {
        onEntry: ({ licence }) => events.push(licence),
        onProgress: ({ path }, received, total) => events.push(`${path} ${received}/${total}`),
      },
    );
    expect(pulled).toMatchObject({ fetched: true, paths: [placed()] });
    expect(events[0]).toBe("AGPL-3.0");
    expect(events[1]).toBe("onnx/tiny.onnx 0/300000");
    expect(events.at(-1)).toBe("onnx/tiny.onnx 300000/300000");
    expect(await readFile(placed())).toEqual(content);
    expect(await filesThere()).toEqual(["tiny.onnx"]);
    expect(JSON.parse(await readFile(store.lockPath, "utf8"))).toEqual({
      version: 1,
      models: { tiny: { "onnx/tiny.onnx": { sha256, bytes: 300_000 } } },
    });

    server.close();
    expect(await pull()).toMatchObject({ fetched: false });
    expect(requests).toHaveLength(1);
  });

  it("fetches nothing before the licence was seen", async () => {
    const refuse = () => {
      throw new Error("not this licence");
    };
    await expect(pull({}, { onEntry: refuse })).rejects.toThrow("not this licence");
    expect(requests).toHaveLength(0);
  });

  it("goes on where connections were cut", async () => {
    answer = (request, response) => serve(request, response, requests.length < 3 ? 100_000 : undefined);
    await pull();
    expect(requests.map(({ headers }) => headers.range)).toEqual([
      undefined,
      "bytes=100000-",
      "bytes=200000-",
    ]);
    expect(requests[1]!.headers["if-range"]).toBe('"one"');
    expect(await readFile(placed())).toEqual(content);
  });

  it("goes on in a later run, and gives up when nothing more comes", async () => {
    answer = (request, response) =>
      requests.length === 1 ? serve(request, response, 120_000) : response.destroy();
    await expect(pull()).rejects.toMatchObject({
      code: "MODEL_MISSING",
      message: expect.stringMatching(
        /tiny\.onnx can't be fetched: UND_ERR_SOCKET, other side closed\. Check the network; behind a proxy set HTTPS_PROXY\. What has arrived is kept/,
      ),
    });
    expect(await filesThere()).toEqual(["tiny.onnx.part", "tiny.onnx.part.json"]);
    requests.length = 0;
    answer = serve;
    await pull();
    expect(requests.map(({ headers }) => headers.range)).toEqual(["bytes=120000-"]);
    expect(await readFile(placed())).toEqual(content);
  });

  it("starts again when the file on the server is another one, or parts are not to be had", async () => {
    answer = (request, response) =>
      requests.length === 1 ? serve(request, response, 100_000, '"old"') : serve(request, response);
    await pull();
    expect(await readFile(placed())).toEqual(content);

    await rm(placed());
    requests.length = 0;
    answer = (request, response) => {
      if (requests.length === 1) return serve(request, response, 100_000);
      response.writeHead(200, { "content-length": content.length });
      return response.end(content);
    };
    await pull();
    expect(await readFile(placed())).toEqual(content);
  });

  it("throws away what has the wrong checksum", async () => {
    const wrong = "0".repeat(64);
    await expect(pull({ sha256: wrong })).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message:
        `${base}/tiny.onnx has the checksum ${sha256} instead of ${wrong}; it was thrown away. Try again; if it stays ` +
        "so, the file has been changed and must not be used.",
    });
    expect(await filesThere()).toEqual([]);
    await expect(access(store.lockPath)).rejects.toThrow();
  });

  it("stops a server that sends more than it should", async () => {
    await expect(pull({ bytes: 1000 })).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message: `${base}/tiny.onnx sends more than the 1000 bytes that it should have.`,
    });
    expect(await filesThere()).not.toContain("tiny.onnx");
  });

  it("says what a server or a missing network answered", async () => {
    answer = (_request, response) => response.writeHead(404).end();
    await expect(pull()).rejects.toMatchObject({
      code: "MODEL_MISSING",
      message: `${base}/tiny.onnx can't be fetched: the server answered 404. Fetch it by hand, or use another registry.`,
    });
    server.closeAllConnections();
    server.close();
    await expect(pull()).rejects.toMatchObject({
      code: "MODEL_MISSING",
      message: expect.stringMatching(/can't be fetched: ECONNREFUSED, .+Check the network/),
    });
  });

  it("tries again when a server is overloaded", async () => {
    answer = (request, response) => {
      if (requests.length < 3) response.writeHead(503).end();
      else serve(request, response);
    };
    await pull();
    expect(requests).toHaveLength(3);
  });

  it("follows redirects, but not to an address that is not safe", async () => {
    answer = (request, response) => {
      if (request.url === "/tiny.onnx") response.writeHead(302, { location: "/elsewhere" }).end();
      else serve(request, response);
    };
    await pull();
    expect(requests.map(({ url }) => url)).toEqual(["/tiny.onnx", "/elsewhere"]);
    await rm(placed());
    answer = (_request, response) => response.writeHead(302, { location: "http://example.org/x" }).end();
    await expect(pull()).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message: `${base}/tiny.onnx leads to http://example.org/x, which is not https. Use another registry.`,
    });
  });

  it("goes through the proxy that the environment names, and around it where it says so", async () => {
    const tunnels: string[] = [];
    const proxy = createServer();
    proxy.on("connect", (request, socket) => {
      tunnels.push(request.url!);
      const { port } = new URL(base);
      const target = connect(Number(port), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        target.pipe(socket).pipe(target);
      });
    });
    const HTTP_PROXY = await listen(proxy);
    try {
      await pull({}, { environment: { HTTP_PROXY } });
      expect(tunnels).toEqual([new URL(base).host]);
      await rm(placed());
      await pull({}, { environment: { HTTP_PROXY, NO_PROXY: "127.0.0.1" } });
      expect(tunnels).toHaveLength(1);
      expect(requests).toHaveLength(2);
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  });

  it("can be aborted, and goes on later", async () => {
    const controller = new AbortController();
    answer = (request, response) => serve(request, response, 50_000);
    const onProgress = () => controller.abort();
    await expect(pull({}, { signal: controller.signal, onProgress })).rejects.toMatchObject({
      code: "ABORTED",
    });
    answer = serve;
    await pull();
    expect(await readFile(placed())).toEqual(content);
  });

  it("pins the first copy of a file whose checksum nobody knows", async () => {
    const unknown = { sha256: undefined, bytes: undefined };
    await pull(unknown);
    await writeFile(placed(), "changed");
    answer = (_request, response) => response.end("another file");
    await expect(pull(unknown)).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message: expect.stringContaining(`instead of ${sha256}; it was thrown away.`),
    });
  });

  it("takes files that were put there by hand, and says how to come by those that nobody publishes", async () => {
    const unpublished = { url: undefined, obtain: "Export it yourself" };
    await expect(pull(unpublished)).rejects.toMatchObject({
      code: "MODEL_MISSING",
      message: `onnx/tiny.onnx of tiny can't be fetched. Export it yourself; put it at ${placed()} and pull again.`,
    });
    await mkdir(join(store.folder, "tiny", "onnx"), { recursive: true });
    await writeFile(placed(), content);
    expect(await pull(unpublished)).toMatchObject({ fetched: false });
    expect(requests).toHaveLength(0);
  });

  it("does not let the registry overrule the lock file", async () => {
    await pull();
    await expect(pull({ sha256: "1".repeat(64) })).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message: expect.stringContaining(
        `pins onnx/tiny.onnx of tiny to ${sha256}, but the registry says 1111`,
      ),
    });
  });
});

describe("what is installed", () => {
  it("is listed, checked, used, and left again", async () => {
    await pull();
    expect(await listModels(store)).toMatchObject([
      { entry: { name: "tiny" }, installed: true, used: false },
    ]);
    expect(await chosenModels(store)).toEqual({});
    await useModel("tiny", store);
    expect(await listModels(store)).toMatchObject([{ installed: true, used: true }]);
    expect(await chosenModels(store)).toEqual({
      maskModel: { path: placed(), inputSize: 64, mean: [0, 0, 0], std: [1, 1, 1] },
    });
    expect(await verifyModels("tiny", store)).toEqual([{ name: "tiny", ok: true, faults: [] }]);

    await writeFile(placed(), "changed");
    expect(await verifyModels(undefined, store)).toEqual([
      { name: "tiny", ok: false, faults: [`${placed()} has changed`] },
    ]);
    await expect(useModel("tiny", store)).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message: `tiny can't be used: ${placed()} has changed. Fetch it: segue models pull tiny.`,
    });
    await useModel("embedded", store);
    expect(await chosenModels(store)).toEqual({});
  });

  it("refuses what is not there", async () => {
    await writeFile(store.registryPath, JSON.stringify({ version: 1, models: [entry()] }));
    await expect(useModel("tiny", store)).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: "tiny has not been pulled. Fetch it: segue models pull tiny.",
    });
    await expect(useModel("other", store)).rejects.toMatchObject({
      message: 'There is no model "other" in the registry; it has tiny.',
    });
    await writeFile(store.lockPath, "{");
    await expect(verifyModels(undefined, store)).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message: `${store.lockPath} is damaged: it is not a JSON object. Restore or remove it.`,
    });
  });
});

describe("readRegistry", () => {
  it("reads the registry of this package", async () => {
    const entries = await readRegistry(builtInRegistry);
    expect(entries.map(({ name }) => name)).toEqual([
      ...["u2netp", "u2net", "isnet-general-use", "clip-vit-base-patch32", "yolo11n-seg", "yolov8n-seg"],
    ]);
    for (const { files } of entries) {
      for (const file of files) expect(file.url === undefined ? file.obtain : file.sha256).toBeTruthy();
    }
  });

  it.each([
    ["{", "can't be read as JSON"],
    ['{"version":2}', "has no version 1"],
    ['{"version":1}', "has no list of models"],
    [{ name: "../x" }, "has a wrong name in models[0]"],
    [{ kind: "other" }, "has a wrong kind (one of detector, mask, clip) in models[0]"],
    [{ licence: "" }, "has no licence in models[0]"],
    [{ files: [] }, "has no files in models[0]"],
    [{ files: [{ path: "../../x" }] }, "has a wrong file path in models[0]"],
    [{ files: [{ path: "/x" }] }, "has a wrong file path in models[0]"],
    [
      { files: [{ path: "x", url: "http://example.org/x" }] },
      "has a URL that is not https (http://example.org/x)",
    ],
    [{ files: [{ path: "x", sha256: "A" }] }, "has a wrong sha256 in models[0]"],
  ])("refuses %j", async (wrong, message) => {
    const text =
      typeof wrong === "string" ? wrong : JSON.stringify({ version: 1, models: [{ ...entry(), ...wrong }] });
    await writeFile(store.registryPath, text);
    await expect(readRegistry(store.registryPath)).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining(`The model registry ${store.registryPath} ${message}`),
    });
  });
});
