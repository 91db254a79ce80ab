// A page in a real browser that remembers everything the browser complained about.
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page, Request } from "playwright";

export interface Watched {
  page: Page;
  /** Console lines, uncaught errors and policy reports, in order. */
  complaints: string[];
  /** Addresses of all requests since the last `forget`. */
  requests: string[];
}

export async function watch(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request: Request) => requests.push(request.url()));
  return { page, complaints, requests };
}

/** Names the rules that axe finds broken, each with the first place. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source); // over the debugger: the page's own policy would refuse a script tag
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** How far the page is wider than its window, px. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
}
