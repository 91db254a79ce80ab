/** Every entry of the playbook in one list. To add a domain, write a file beside these. */
import type { Entry } from "./entry.ts";
import { commerce } from "./use-cases/commerce.ts";
import { documents } from "./use-cases/documents.ts";
import { industry } from "./use-cases/industry.ts";
import { planning } from "./use-cases/planning.ts";
import { platform } from "./use-cases/platform.ts";
import { risk } from "./use-cases/risk.ts";
import { service } from "./use-cases/service.ts";

export const useCases: readonly Entry[] = [
  ...service,
  ...documents,
  ...planning,
  ...risk,
  ...commerce,
  ...industry,
  ...platform,
];
