// The program as it is started: one friendly line, or one sentence that says why not.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const MAIN = new URL("./main.ts", import.meta.url).pathname;

function start(env: Record<string, string>) {
  return spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, PORT: "0", DATABASE_URL: "memory://", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("it says where it is, keeps its port to itself, and lets go of it on a signal", async () => {
  const server = start({ LOG_LEVEL: "error" });
  const [line] = await once(server.stdout, "data");
  const port = /OKR Coach is ready at http:\/\/localhost:(\d+) /u.exec(String(line))?.[1] ?? "";
  expect((await fetch(`http://localhost:${port}/healthz`)).status).toBe(200);

  const second = start({ PORT: port });
  const [said, [code]] = await Promise.all([text(second.stderr), once(second, "exit")]);
  expect(said).toBe(`Port ${port} is taken: stop the other program, or set PORT to a free one.\n`);
  expect(code).toBe(1);

  server.kill("SIGTERM");
  expect(await once(server, "exit")).toEqual([0, null]);
}, 40_000);

test.each([
  [{ PORT: "x" }, /^PORT must be a whole number from 0 to 65535\.\n$/u],
  [
    { DATABASE_URL: "postgres://ada:secret@127.0.0.1:1/okr" },
    /^DATABASE_URL names a PostgreSQL server at 127\.0\.0\.1:1 that can't be used: [\w ]+\.\n$/u,
  ],
])("%o stops it with one sentence", async (env, sentence) => {
  const server = start(env);
  const [said, [code]] = await Promise.all([text(server.stderr), once(server, "exit")]);
  expect(said).toMatch(sentence);
  expect(code).toBe(1);
});
