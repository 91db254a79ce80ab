// Once before all files of the suite: the page is built and a browser runs, which each file shares.
import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { launchOptions } from "../chromium.ts";
import { builtWeb } from "./built-web.ts";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [webRoot, browser] = await Promise.all([
    builtWeb(),
    chromium.launchServer(await launchOptions()),
  ]);
  project.provide("webRoot", webRoot);
  project.provide("browser", browser.wsEndpoint());
  return () => browser.close();
}

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built page. */
    webRoot: string;
    /** Where a running browser can be reached. */
    browser: string;
  }
}
