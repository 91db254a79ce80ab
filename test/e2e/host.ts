// Somebody else's site: a static page from test/hosts on an origin of its own, under its own policy.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";

export interface Host {
  url: string;
  close: () => Promise<void>;
}

/** The strictest policy under which the embed works: our script, our API, no style, Trusted Types. */
export function strictPolicy(coach: string): string {
  return [
    "default-src 'none'",
    `script-src ${coach}`,
    `connect-src ${coach}`,
    "style-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types okr-coach",
  ].join("; ");
}

/** A page that asks no server for anything. */
export function withoutConnections(coach: string): string {
  return strictPolicy(coach).replace(`connect-src ${coach}`, "connect-src 'none'");
}

interface Site {
  /** Where the coach is, once it is known: `{{coach}}` in the pages. */
  coach: () => string;
  /** Null: the site sets no policy. */
  policy: ((coach: string) => string) | null;
}

/** Serves the pages of test/hosts. */
export async function openHost({ coach, policy }: Site): Promise<Host> {
  const server = createServer((request, response) => {
    const name = /^\/([\w-]+\.html)$/u.exec(request.url ?? "")?.[1];
    if (name !== undefined) void send(name, response);
    else response.writeHead(204).end(); // the browser asks for an icon
  });

  async function send(name: string, response: ServerResponse): Promise<void> {
    const page = await readFile(new URL(`../hosts/${name}`, import.meta.url), "utf8");
    const headers = policy === null ? {} : { "content-security-policy": policy(coach()) };
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(page.replaceAll("{{coach}}", coach()));
  }

  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
