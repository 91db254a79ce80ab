/**
 * One process per embedded data folder, held by the kernel: a listening socket beside the data. A dead holder's socket
 * refuses connections; a living one accepts them even while its event loop is blocked. No pids, no heartbeats.
 */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { dirname, relative, resolve } from "node:path";
import { CannotStart } from "../cannot-start.ts";
import { unusable } from "./data-folder.ts";
import { codeOf } from "./store-error.ts";

const WINDOWS = process.platform === "win32";
/** Sockets of a dead holder that we may have to clear while others do the same. */
const ATTEMPTS = 3;

/**
 * Takes the folder for this process and gives back the way to release it.
 * @throws {CannotStart} when another process has it open.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  makeParent(folder);
  const address = socketFor(folder);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await listen(address);
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw unusable(folder, error);
      if (await answers(address)) break;
      if (!WINDOWS) rmSync(address, { force: true });
    }
  }
  throw new CannotStart(
    `The data folder ${folder} is open in another process: stop that one, or set DATABASE_URL to a PostgreSQL server to run several.`,
  );
}

function makeParent(folder: string): void {
  try {
    mkdirSync(dirname(resolve(folder)), { recursive: true });
  } catch (error) {
    throw unusable(folder, error);
  }
}

function socketFor(folder: string): string {
  const full = resolve(folder);
  if (WINDOWS) {
    const name = createHash("sha256").update(full).digest("hex").slice(0, 32);
    return `\\\\.\\pipe\\okr-coach-${name}`;
  }
  const lock = `${full}.lock.sock`;
  // A socket's path may have about 100 characters.
  const near = relative(process.cwd(), lock);
  return near.length < lock.length ? near : lock;
}

async function listen(address: string): Promise<() => Promise<void>> {
  const server = createServer((socket) => socket.destroy()).unref();
  const { promise, resolve: done, reject } = Promise.withResolvers<void>();
  server.once("error", reject).listen(address, done);
  await promise;
  return () => new Promise((closed) => void server.close(() => closed()));
}

function answers(address: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      answer(true);
    });
    socket.once("error", (error) =>
      answer(!["ECONNREFUSED", "ENOENT"].includes(codeOf(error) ?? "")),
    );
  });
}
