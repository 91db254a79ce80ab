/** Every entry of the playbook in one list. To add a domain, write a file beside these. */
import type { Entry } from "./entry.ts";
import { service } from "./use-cases/service.ts";

export const useCases: readonly Entry[] = [...service];
