// A stage for one file of tests: its own server and store, in the browser that all files share.
import { chromium } from "playwright";
import { inject } from "vitest";
import { openStage } from "./stage.ts";
import type { Given, Scene } from "./stage.ts";

export type { Scene };

export async function openScene(given: Given = {}): Promise<Scene> {
  return openStage(inject("webRoot"), await chromium.connect(inject("browser")), given);
}
