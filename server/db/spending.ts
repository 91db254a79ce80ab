// What each organisation has spent on the model, day by day: outlives a restart, and processes add to one sum.
import { and, eq, sql } from "drizzle-orm";
import type { Ledger } from "../llm/budget.ts";
import type { Database } from "./open.ts";
import { spending } from "./schema.ts";
import { guarded } from "./store-error.ts";

/** All verbs throw StoreError, and nothing else, when the database fails. */
export function createSpending(db: Database): Ledger {
  return {
    async spent(organisation, day) {
      const { tokens, money } = spending;
      const [found] = await guarded(
        db
          .select({ tokens, money })
          .from(spending)
          .where(and(eq(spending.organisation, organisation), eq(spending.day, day))),
      );
      return found ?? { tokens: 0, money: 0 };
    },
    async add(organisation, day, { tokens, money }) {
      await guarded(
        db
          .insert(spending)
          .values({ organisation, day, tokens, money })
          .onConflictDoUpdate({
            target: [spending.organisation, spending.day],
            // One statement: two processes that add at the same time lose nothing.
            set: {
              tokens: sql`${spending.tokens} + excluded.tokens`,
              money: sql`${spending.money} + excluded.money`,
            },
          }),
      );
    },
  };
}
