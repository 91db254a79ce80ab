/** How much of the model each organisation may use in a day, in tokens and in money. */
import type { Usage } from "./transport.ts";

/** Money per million tokens, in whatever currency the limit is in. */
export interface Price {
  input: number;
  cachedInput: number;
  /** What is written to the provider's cache; Anthropic takes more for it. */
  cacheWrite: number;
  output: number;
}

export interface BudgetLimits {
  /** Null: no limit. */
  tokensPerDay: number | null;
  moneyPerDay: number | null;
  /** By model id, as configured. */
  prices: Readonly<Record<string, Price>>;
}

interface Spent {
  tokens: number;
  money: number;
}

/** Where it is written down what was spent. Processes may share one: adding loses nothing of what another adds. */
export interface Ledger {
  /** @param day as `2026-11-24` */
  spent: (organisation: string, day: string) => Promise<Spent>;
  add: (organisation: string, day: string, spent: Spent) => Promise<void>;
}

export interface Budget {
  /**
   * False once a limit is reached; an answer already begun may still go over it.
   * @throws whatever keeps the ledger from being read
   */
  left: (organisation: string) => Promise<boolean>;
  /** Never throws: what the ledger does not take is kept for the next time. */
  charge: (organisation: string, model: string, usage: Usage) => Promise<void>;
}

/** Money for one call; null where the table has no price for the model. */
export function costOf(usage: Usage, price: Price | undefined): number | null {
  if (price === undefined) return null;
  const { input, cachedInput, cacheWrite, output } = usage;
  const read =
    (input - cachedInput - cacheWrite) * price.input +
    cachedInput * price.cachedInput +
    cacheWrite * price.cacheWrite;
  return (read + output * price.output) / 1_000_000;
}

/** Days end at midnight UTC. Without a limit nothing is written down. */
export function createDailyBudget(limits: BudgetLimits, ledger: Ledger, now: () => number): Budget {
  const { tokensPerDay, moneyPerDay, prices } = limits;
  const unlimited = tokensPerDay === null && moneyPerDay === null;
  /** What the ledger did not take. */
  const owed = createLedger();
  const today = () => new Date(now()).toISOString().slice(0, 10);

  async function left(organisation: string): Promise<boolean> {
    if (unlimited) return true;
    const day = today();
    const known = await ledger.spent(organisation, day);
    const { tokens, money } = sum(known, await owed.spent(organisation, day));
    if (tokensPerDay !== null && tokens >= tokensPerDay) return false;
    return moneyPerDay === null || money < moneyPerDay;
  }

  async function charge(organisation: string, model: string, usage: Usage): Promise<void> {
    if (unlimited) return;
    const day = today();
    const cost = costOf(usage, prices[model]) ?? 0;
    const due = sum(owed.take(organisation, day), {
      tokens: usage.input + usage.output,
      money: cost,
    });
    await ledger.add(organisation, day, due).catch(() => owed.add(organisation, day, due));
  }

  return { left, charge };
}

interface OwnLedger extends Ledger {
  /** Gives what was spent and forgets it. */
  take: (organisation: string, day: string) => Spent;
}

/** One in memory, for a process by itself; it forgets what was before the day that is written to. */
export function createLedger(): OwnLedger {
  let written = "";
  const entries = new Map<string, Spent>();
  const at = (organisation: string, day: string) =>
    (day === written ? entries.get(organisation) : undefined) ?? NOTHING;

  return {
    spent: (organisation, day) => Promise.resolve(at(organisation, day)),
    add(organisation, day, spent) {
      const before = at(organisation, day);
      if (day !== written) entries.clear();
      written = day;
      entries.set(organisation, sum(before, spent));
      return Promise.resolve();
    },
    take(organisation, day) {
      const spent = at(organisation, day);
      entries.delete(organisation);
      return spent;
    },
  };
}

const NOTHING: Spent = { tokens: 0, money: 0 };

const sum = (a: Spent, b: Spent): Spent => ({
  tokens: a.tokens + b.tokens,
  money: a.money + b.money,
});
