/** What each rule is for in German, for the rules' own pages. */
import type { RuleDocs } from "../define.ts";
import { keyResultDocs } from "./de-docs-key-result.ts";
import { planDocs } from "./de-docs-plan.ts";

export const germanDocs: Readonly<Record<string, RuleDocs>> = { ...keyResultDocs, ...planDocs };
