// What every handler finds in its context.
import type { HttpBindings } from "@hono/node-server";

export interface AppEnv {
  Bindings: HttpBindings;
  Variables: { requestId: string };
}
