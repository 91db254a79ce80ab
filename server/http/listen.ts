// Takes the port, and gives it back without cutting anybody off.
import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { CannotStart } from "../cannot-start.ts";
import { codeOf } from "../db/store-error.ts";

const DRAIN_MS = 5_000;
const SWEEP_MS = 50;
/**
 * Time to send a request; answers may take as long as they need. Idle connections are kept longer than proxies keep theirs:
 * else a proxy may send a request into one that we are just closing.
 */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 75_000 };

export interface Listening {
  port: number;
  /** Takes no new request, waits for those under way, and cuts off what is left after five seconds. */
  close: () => Promise<void>;
}

type Fetch = Parameters<typeof getRequestListener>[0];

interface Address {
  host: string;
  port: number;
}

/** @throws {CannotStart} when the address can't be had. */
export async function listen(fetch: Fetch, { host, port }: Address): Promise<Listening> {
  const server = createServer(LIMITS, getRequestListener(fetch));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", (error) => reject(new CannotStart(sentence(error, { host, port }))));
  server.listen(port, host, resolve);
  await promise;
  return { port: portOf(server.address()), close: () => close(server) };
}

function close(server: Server): Promise<void> {
  // Node closes those that are idle at the start; one that answers its last request goes idle later.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const end = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

function sentence(error: Error, { host, port }: Address): string {
  const code = codeOf(error);
  if (code === "EADDRINUSE")
    return `Port ${port} is taken: stop the other program, or set PORT to a free one.`;
  if (code === "EACCES")
    return `Port ${port} may not be used by this user: set PORT to one above 1023.`;
  return `HOST ${host} can't be listened on (${code ?? error.name}): set it to an address of this machine.`;
}
