/**
 * A model provider on a free port of this machine: speaks OpenAI's and Anthropic's protocols over
 * real sockets and plays the scenes that it is given, one for each request, the last one for good.
 */
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { chatCompletions } from "./chat-completions.ts";
import { messages } from "./messages.ts";
import type { Json, Protocol, WireEvent } from "./protocol.ts";
import { piecesOf, turnAt } from "./scene.ts";
import type { Scene } from "./scene.ts";

interface Call {
  path: string;
  body: Json;
  headers: IncomingMessage["headers"];
}

export interface Provider {
  url: string;
  /** Requests since the last `play`. */
  calls: Call[];
  /** How many callers have left before the answer was whole, since the last `play`. */
  deserted: () => number;
  /** The most requests that were open at once, since the last `play`. */
  busiest: () => number;
  play(...scenes: Scene[]): void;
  /** Plays what this makes of each request. */
  playWith(direct: (call: Call) => Scene): void;
  close(): Promise<void>;
}

const protocols = [chatCompletions, messages];

export async function startProvider(): Promise<Provider> {
  const calls: Call[] = [];
  let direct: (call: Call) => Scene = silence;
  let deserted = 0;
  let open = 0;
  let busiest = 0;

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? "";
    const protocol = protocols.find((each) => path.endsWith(each.path));
    if (!protocol) return sendJson(response, 404, { error: { message: `no ${path}` } });
    const call = { path, body: await bodyOf(request), headers: request.headers };
    calls.push(call);
    const scene = direct(call);
    busiest = Math.max(busiest, ++open);
    response.on("close", () => {
      open--;
      if (!response.writableFinished && scene.dropAfter === undefined) deserted++;
    });
    await sleep(scene.firstMs ?? 0);
    const { wraps = (error: Json): unknown => error } = scene;
    const refusal = refusalOf(protocol, call.body, scene);
    if (refusal) return sendJson(response, scene.refusesWith ?? 400, wraps(refusal));
    if (scene.status !== undefined) {
      const error = protocol.error("stub error", scene.code ?? null, null);
      return sendJson(response, scene.status, wraps(error), scene.headers);
    }
    return stream(response, protocol, call.body, scene);
  }

  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const begin = (next: (call: Call) => Scene) => {
    calls.length = 0;
    deserted = 0;
    busiest = 0;
    direct = next;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    deserted: () => deserted,
    busiest: () => busiest,
    play(...scenes) {
      const left = [...scenes];
      begin(() => (left.length > 1 ? left.shift() : left[0]) ?? {});
    },
    playWith: begin,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => void server.close(() => closed()));
    },
  };
}

const silence = (): Scene => ({});

async function stream(response: ServerResponse, protocol: Protocol, body: Json, scene: Scene) {
  const finish = scene.finish ?? "stop";
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const event of protocol.opening(body)) send(response, event);
  for (const [index, text] of [...piecesOf(scene), ""].entries()) {
    const turn = turnAt(scene, index);
    if (turn === "drop") {
      await sleep(20); // what was written goes out first
      response.destroy();
    }
    if (turn === "error") {
      send(response, protocol.failing());
      response.end();
    }
    if (turn !== null || response.destroyed) return;
    if (text !== "") send(response, protocol.piece(text, body, finish === "refusal"));
    if (scene.gapMs !== undefined) await sleep(scene.gapMs);
  }
  for (const event of protocol.closing(finish, body)) send(response, event);
  response.end();
}

function refusalOf(protocol: Protocol, body: Json, scene: Scene): Json | null {
  const path = scene.refuses?.find((each) => has(body, each.split(".")));
  if (path === undefined) return null;
  const message = scene.complaint ?? `Unrecognized request argument supplied: ${path}`;
  return protocol.error(message, null, scene.complaint === undefined ? path : null);
}

function has(value: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return value !== undefined;
  return typeof value === "object" && value !== null && has(Reflect.get(value, key), rest);
}

function send(response: ServerResponse, { name, data }: WireEvent) {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  response.write(`${name === undefined ? "" : `event: ${name}\n`}data: ${text}\n\n`);
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  return typeof body === "object" && body !== null ? { ...body } : {};
}
