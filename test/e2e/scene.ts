// The real app with the built page, a store in memory and a browser; everything is let go of at the end.
import { chromium } from "playwright";
import type { Browser, BrowserContextOptions } from "playwright";
import { createDraftStore } from "../../server/db/drafts.ts";
import { openDatabase } from "../../server/db/open.ts";
import type { Services } from "../../server/services.ts";
import { serve } from "../../server/testing/serve.ts";
import { launchOptions } from "../chromium.ts";
import { builtWeb } from "./built-web.ts";
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

interface Given {
  coach?: Services["coach"];
  writer?: Services["writer"];
  allowedOrigins?: string[];
}

export async function openScene({ allowedOrigins = [], ...given }: Given = {}): Promise<Scene> {
  const [webRoot, database] = await Promise.all([builtWeb(), openDatabase("memory://")]);
  const drafts = createDraftStore(database.db);
  const settings = { ALLOWED_ORIGINS: allowedOrigins };
  const server = await serve({ ...given, drafts, settings, webRoot });
  const browser = await chromium.launch(await launchOptions());
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
