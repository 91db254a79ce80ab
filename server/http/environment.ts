// What every handler finds in its context.
import type { HttpBindings } from "@hono/node-server";

export interface AppEnv {
  Bindings: HttpBindings;
  Variables: {
    requestId: string;
    /** The address that the request counts for; see client-address.ts. Below /api only. */
    caller: string;
  };
}
