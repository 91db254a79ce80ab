/** Every rule, by what it looks at. Documentation and examples stay behind (documented.ts). */
import type { Rule } from "../define.ts";
import type { Scope } from "../okr.ts";
import { rule as activity } from "./key-result/activity.ts";
import { rule as output } from "./key-result/output.ts";

export const catalog: { readonly [S in Scope]: readonly Rule<S>[] } = {
  keyResult: [activity, output],
  objective: [],
  set: [],
  plan: [],
};
