/** The threads between the two sides of the map. They only repeat to the eye what the rows say. */
import { svg } from "lit";
import type { TemplateResult } from "lit";
import type { Pair } from "../../core/tie.ts";

export interface Thread extends Pair {
  kind: "said" | "proposed";
}

/** Where each row's middle is, px from the top of the map. */
export type Middles = ReadonlyMap<string, number>;

/** Threads that end at one row stand so far apart, px. */
const APART = 10;

export function threadLines(
  threads: readonly Thread[],
  middles: Middles,
  width: number,
  lit: string,
): TemplateResult[] {
  return threads.flatMap((thread) => {
    const from = end(thread, threads, "parentId", middles);
    const to = end(thread, threads, "keyResultId", middles);
    if (from === null || to === null) return [];
    const bend = width * 0.5;
    const path = `M0 ${from}C${bend} ${from} ${width - bend} ${to} ${width} ${to}`;
    const isLit = thread.parentId === lit || thread.keyResultId === lit;
    return [svg`<path class="${thread.kind} ${isLit ? "lit" : ""}" d=${path} />`];
  });
}

/** Null while the row is not drawn. */
function end(
  thread: Thread,
  threads: readonly Thread[],
  side: keyof Pair,
  middles: Middles,
): number | null {
  const middle = middles.get(thread[side]);
  if (middle === undefined) return null;
  const here = threads.filter((one) => one[side] === thread[side]);
  return middle + (here.indexOf(thread) - (here.length - 1) / 2) * APART;
}
