/** How much of the model each asker may use in a day, in tokens and in money. */
import type { Usage } from "./transport.ts";

/** Money per million tokens, in whatever currency the limit is in. */
export interface Price {
  input: number;
  cachedInput: number;
  output: number;
}

export interface BudgetLimits {
  /** Null: no limit. */
  tokensPerDay: number | null;
  moneyPerDay: number | null;
  /** By model id, as configured. */
  prices: Readonly<Record<string, Price>>;
}

export interface Budget {
  /** False once a limit is reached; an answer already begun may still go over it. */
  left(asker: string): boolean;
  charge(asker: string, model: string, usage: Usage): void;
}

/** Money for one answer; null where the table has no price for the model. */
export function costOf(usage: Usage, price: Price | undefined): number | null {
  if (price === undefined) return null;
  const fresh = usage.input - usage.cachedInput;
  const sum =
    fresh * price.input + usage.cachedInput * price.cachedInput + usage.output * price.output;
  return sum / 1_000_000;
}

/** Counts in memory and forgets at midnight UTC. */
export function createDailyBudget(limits: BudgetLimits, now: () => number): Budget {
  let day = "";
  const spent = new Map<string, { tokens: number; money: number }>();

  function accountOf(asker: string) {
    const today = new Date(now()).toISOString().slice(0, 10);
    if (today !== day) spent.clear();
    day = today;
    return spent.get(asker) ?? { tokens: 0, money: 0 };
  }

  return {
    left(asker) {
      const { tokens, money } = accountOf(asker);
      const { tokensPerDay, moneyPerDay } = limits;
      if (tokensPerDay !== null && tokens >= tokensPerDay) return false;
      return moneyPerDay === null || money < moneyPerDay;
    },
    charge(asker, model, usage) {
      const account = accountOf(asker);
      spent.set(asker, {
        tokens: account.tokens + usage.input + usage.output,
        money: account.money + (costOf(usage, limits.prices[model]) ?? 0),
      });
    },
  };
}
