import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import type { Reporter, TestCase } from "vitest/node";
import { launchOptions } from "./test/chromium.ts";

/** CI reads a last line of this form. */
const closingLine: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: ReturnType<TestCase["result"]>["state"]) =>
      tests.filter((test) => test.result().state === state).length;
    console.log(`${count("passed")} passed, ${count("failed")} failed`);
  },
};

const endToEnd = "test/e2e/**/*.test.ts";
const inTheBrowser = "web/{element,parts,app,embed}/**/*.test.ts";

export default defineConfig({
  test: {
    reporters: process.env.CI ? ["default", closingLine] : ["default"],
    projects: [
      {
        test: {
          name: "node",
          include: ["{rules,prompts,server,scripts,test,web}/**/*.test.ts"],
          exclude: [inTheBrowser, endToEnd],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "end-to-end",
          include: [endToEnd],
          globalSetup: "test/e2e/ready.ts",
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Named ahead, so that finding one of them late doesn't reload a page in the middle of its tests.
        optimizeDeps: {
          include: [
            "axe-core",
            "diff",
            "eventsource-parser/stream",
            "lit",
            "lit/decorators.js",
            "lit/directives/live.js",
            "lit/directives/repeat.js",
          ],
        },
        test: {
          name: "browser",
          include: [inTheBrowser],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
