/** Where a clause leaves its subject for something else. */
import { CHANNEL_INSIDE } from "./address.ts";
import { orderInside } from "./order-verbs.ts";
import { secondOrder } from "./second-order.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { contentStems, stem } from "./words.ts";

/** Where something else than the subject begins in mid-clause; -1 where nothing does. */
export function cutOf(clause: string, around: ReadonlySet<string>): number {
  const order = orderInside(clause);
  if (order > 0) return order;
  const second = secondOrder(clause);
  if (second > 0) return second;
  const channel = CHANNEL_INSIDE.exec(clause);
  const speaks =
    channel !== null &&
    channel.index > 0 &&
    !around.has(stem(channel[0].split(" ").at(-1) ?? "")) &&
    contentStems(clause.slice(0, channel.index)).size >= 3;
  return speaks ? channel.index : strangeRun(clause, around);
}

/** Where three words in a row are nobody's at this desk. */
function strangeRun(clause: string, around: ReadonlySet<string>): number {
  let run = 0;
  let start = -1;
  for (const { 0: word, index } of clause.matchAll(/[\p{L}\p{M}'’-]+/gu)) {
    const strange = ownWordsOf(word).some(
      (each) => !around.has(stem(each)) && /^\p{Ll}/u.test(each),
    );
    const small = word.length <= 3 && !strange;
    if (strange && run === 0) start = index;
    if (strange) run += 1;
    else if (!small) run = 0;
    if (run === 3 && start > 0) return start;
  }
  return -1;
}
