import { SegueError } from "@segue/protocol";
import type { Dispatcher } from "undici";
import { isSafeUrl } from "./registry.js";

/** An answer whose body has not been read. */
export type Answer = Dispatcher.ResponseData;

/** Asks for a URL with some headers. */
export type Get = (url: string, headers: Record<string, string>, signal?: AbortSignal) => Promise<Answer>;

const MAX_REDIRECTS = 5;

/** A server that says nothing for so long is taken for gone. */
const SILENCE_MS = 30_000;

/**
 * Opens a way to the network: through the proxies of `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (also in lower
 * case), following redirects to safe addresses only. Close it when done.
 */
export async function openNetwork(
  environment: NodeJS.ProcessEnv,
): Promise<{ get: Get; close(): Promise<void> }> {
  const { Agent, EnvHttpProxyAgent, request } = await import("undici");
  const read = (name: string) => environment[name.toLowerCase()] || environment[name] || "";
  const limits = { headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS, connect: { timeout: SILENCE_MS } };
  const proxies = {
    httpProxy: read("HTTP_PROXY"),
    httpsProxy: read("HTTPS_PROXY"),
    noProxy: read("NO_PROXY"),
  };
  // Only where there is a proxy: its class says on stderr that it is experimental.
  const agent =
    proxies.httpProxy || proxies.httpsProxy
      ? new EnvHttpProxyAgent({ ...limits, ...proxies })
      : new Agent(limits);
  const get: Get = async (url, headers, signal) => {
    let at = url;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const answer = await request(at, { dispatcher: agent, headers, signal: signal ?? null });
      const { location } = answer.headers;
      if (![301, 302, 303, 307, 308].includes(answer.statusCode) || typeof location !== "string")
        return answer;
      await answer.body.dump();
      at = new URL(location, at).href;
      if (!isSafeUrl(at)) {
        throw new SegueError(
          "MODEL_INVALID",
          `${url} leads to ${at}, which is not https. Use another registry.`,
        );
      }
    }
    throw new SegueError(
      "MODEL_INVALID",
      `${url} was redirected more than ${MAX_REDIRECTS} times. Try again later.`,
    );
  };
  return { get, close: () => agent.destroy() };
}
