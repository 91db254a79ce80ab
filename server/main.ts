// Starts the server: configuration, store, port; then, on a signal, lets go of them in turn.
import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import { CannotStart } from "./cannot-start.ts";
import { readConfig } from "./config.ts";
import { listen } from "./http/listen.ts";
import { unusedModel } from "./open-coach.ts";
import { openServices } from "./services.ts";

const webRoot = fileURLToPath(new URL("../dist/web", import.meta.url));

try {
  await start();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const services = await openServices(config);
  const server = await listen(createApp(services, webRoot).fetch, {
    host: config.HOST,
    port: config.PORT,
  }).catch(async (error: unknown) => {
    await services.close();
    throw error;
  });
  console.log(
    `OKR Coach is ready at ${address(config.HOST, server.port)} (drafts: ${services.place})`,
  );

  const unused = unusedModel(config);
  if (unused) console.warn(unused);

  async function letGo() {
    services.stop();
    await server.close();
    await services.close();
  }
  let stopping: Promise<void> | undefined;
  // The same signal again ends the process at once.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => (stopping ??= letGo()));
}

/** An address to click on: nobody can open 0.0.0.0 or ::. */
function address(host: string, port: number): string {
  const local = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host);
  return `http://${local ? "localhost" : host}:${port}`;
}
