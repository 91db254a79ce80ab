// The real app with the built page and a store in memory, before a browser; all is let go of at the end.
import type { Browser, BrowserContextOptions } from "playwright";
import { createDraftStore } from "../../server/db/drafts.ts";
import { openDatabase } from "../../server/db/open.ts";
import type { Services } from "../../server/services.ts";
import { serve } from "../../server/testing/serve.ts";
import { watch } from "./watch.ts";
import type { Watched } from "./watch.ts";

export interface Scene {
  url: string;
  browser: Browser;
  drafts: Services["drafts"];
  /** A fresh window, as of another visitor. */
  visit: (options?: BrowserContextOptions) => Promise<Watched>;
  close: () => Promise<void>;
}

export interface Given {
  coach?: Services["coach"];
  writer?: Services["writer"];
  allowedOrigins?: string[];
}

/** `close` closes the browser too. */
export async function openStage(
  webRoot: string,
  browser: Browser,
  { allowedOrigins = [], ...given }: Given = {},
): Promise<Scene> {
  const database = await openDatabase("memory://");
  const drafts = createDraftStore(database.db);
  const settings = { ALLOWED_ORIGINS: allowedOrigins };
  const server = await serve({ ...given, drafts, settings, webRoot });
  return {
    url: server.url,
    browser,
    drafts,
    visit: (options) => watch(browser, options),
    async close() {
      await browser.close();
      await server.stop();
      await database.close();
    },
  };
}
