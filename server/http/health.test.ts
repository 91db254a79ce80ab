import { expect, onTestFinished, test } from "vitest";
import { serve } from "../testing/serve.ts";

test("the server is well while its store answers, and says when it does not", async () => {
  let answers = true;
  const ping = () => (answers ? Promise.resolve() : Promise.reject(new Error("gone")));
  const { url, stop } = await serve({ ping });
  onTestFinished(stop);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  answers = false;
  expect((await fetch(`${url}/healthz`)).status).toBe(503);
});
