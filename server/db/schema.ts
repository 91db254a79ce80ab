// The tables. A change here needs a migration beside it: `migrations/` is what runs.
import {
  bigint,
  date,
  doublePrecision,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import type { Plan } from "../../rules/okr.ts";

const moment = (name: string) => timestamp(name, { withTimezone: true }).notNull().defaultNow();

export const drafts = pgTable("drafts", {
  id: text().primaryKey(),
  /** `json`, not `jsonb`: a paste may hold NUL or half a surrogate pair, which `jsonb` refuses. Nothing is searched for inside. */
  plan: json().$type<Plan>().notNull(),
  version: integer().notNull().default(1),
  createdAt: moment("created_at"),
  savedAt: moment("saved_at"),
});

/** What an organisation has spent on the model in one day, UTC. */
export const spending = pgTable(
  "spending",
  {
    organisation: text().notNull(),
    day: date().notNull(),
    tokens: bigint({ mode: "number" }).notNull(),
    /** In whatever currency the prices are in. */
    money: doublePrecision().notNull(),
  },
  ({ organisation, day }) => [primaryKey({ columns: [organisation, day] })],
);
