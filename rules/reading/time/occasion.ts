/** What a key result may be due by that no calendar knows: `by KubeCon`, `before the autumn fair`. */
import { FEASTS } from "./feast.ts";
import { W } from "../lexicon/classes.ts";
import { momentAt } from "./moment.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const DUE = wordSet("by before until till bis vor prior ahead");
const EARLIER = wordSet("before vor prior ahead bevor");
const NAMED = wordSet("the our their its der dem den zum zur");
/** What comes once, for the house or for everybody. */
const OCCASIONS = wordSet(
  `
    season conference summit off-site offsite kick-off kickoff all-hands christmas easter advent
    whitsun xmas hackathon townhall agm fair festival recess break holidays holiday summer winter
    autumn spring campaign ramp-up round vote election elections hearing retreat centenary peak term
    semester freeze deadline session
  `,
);
/** German says the verb behind them. */
const GERMAN = wordSet(
  `
    weihnachten ostern pfingsten messe heizperiode wintersemester sommersemester jahreswechsel
    jahresmitte saisonstart saison saisonbeginn schuljahresbeginn ferienende ferienbeginn
    sommerurlaub sommerpause winterpause weihnachtsgeschäft
  `,
);
/** These also act: `approved by the members' meeting`. */
const ACTORS = wordSet("meeting vote conference election session review audit");
/** What comes again and again, unless it is `the` one. */
const LOOSE = wordSet(
  `
    launch go-live release meeting review audit redesign start opening relaunch workshop visit
    migration beginn
  `,
);
const BEGINS = wordSet(
  "starts start begins begin ends end opens open arrives arrive closes close expires melts raise",
);
const CLOSED = wordSet(", ; ) ( . – -");
/** `No new projects before the audit` may wait for ever. */
const FORBIDS = wordSet("no don't don’t do never nothing nobody keine kein nichts niemand");
const INDEFINITE = wordSet("a an each every way");
const LONGEST = 7;

const closes = (token: Token | undefined) =>
  token === undefined ||
  CLOSED.has(token.text) ||
  (token.type === "word" && (token.word.bits & W.preposition) !== 0 && token.text !== "of");

/** A date that a calendar knows says more than the occasion. */
function isDated(tokens: readonly Token[], at: number): boolean {
  const found = momentAt(tokens, at);
  return found !== undefined && found.moment.sort !== "unknown" && found.moment.sort !== "feast";
}

/** The end of the clause that begins at `from`, if it is short. */
function endOfClause(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + LONGEST + 2; at += 1) {
    const token = tokens[at];
    if (token === undefined || CLOSED.has(token.text)) return at - 1;
  }
  return undefined;
}

/** `by the 20th`. */
function dayOfMonth(tokens: readonly Token[], at: number): number | undefined {
  const [the, day, th] = tokens.slice(at, at + 3);
  const ordinal = the?.text === "the" && day?.type === "number" && th?.text === "th";
  return ordinal && closes(tokens[at + 3]) ? at + 2 : undefined;
}

/** `the end of harvest`: two words of what ends. */
function endingOf(tokens: readonly Token[], from: number): number | undefined {
  const end = tokens[from]?.text === "the" ? from + 1 : from;
  if (tokens[end]?.text !== "end" || tokens[end + 1]?.text !== "of") return undefined;
  if (isDated(tokens, end + 2) || isDated(tokens, end + 3)) return undefined;
  return Math.min(end + 3, tokens.length - 1);
}

/** The last token of the occasion that is said at `at` to be the end; `found before launch` is none. */
export function occasionAt(tokens: readonly Token[], at: number): number | undefined {
  const due = tokens[at]?.text ?? "";
  if (!DUE.has(due)) return undefined;
  if (EARLIER.has(due) && FORBIDS.has(tokens[0]?.text ?? "")) return undefined;
  const two = due === "prior" || due === "ahead";
  if (two && tokens[at + 1]?.text !== "to" && tokens[at + 1]?.text !== "of") return undefined;
  const from = two ? at + 2 : at + 1;
  if (due === "by" || due === "bis") {
    const day = dayOfMonth(tokens, from);
    if (day !== undefined) return day;
    if (tokens[from]?.text === "the" && tokens[from + 1]?.text === "time")
      return endOfClause(tokens, from + 2);
  }
  const ends = endingOf(tokens, from);
  if (ends !== undefined) return ends;
  if (INDEFINITE.has(tokens[from]?.text ?? "")) return undefined;
  const acted = due === "by" && tokens[at - 1]?.word.form === "ed";
  const named = NAMED.has(tokens[from]?.text ?? "");
  for (let last = from; last < from + LONGEST; last += 1) {
    const token = tokens[last];
    if (token === undefined || CLOSED.has(token.text)) return undefined;
    const { text } = token;
    if (isDated(tokens, last)) return undefined;
    // The calendar knows the feast, though not its campaign.
    if (FEASTS.has(text) && (GERMAN.has(text) || closes(tokens[last + 1]))) return undefined;
    if (GERMAN.has(text)) return last;
    if (acted && ACTORS.has(text)) return undefined;
    const black = text === "friday" && tokens[last - 1]?.text === "black";
    if (black) return last;
    const comes =
      OCCASIONS.has(text) || (named && LOOSE.has(text)) || /^[a-z]{3,12}con$/.test(text);
    const begins = EARLIER.has(due) && named && last > from + 1 && BEGINS.has(text);
    if ((comes || begins) && closes(tokens[last + 1]))
      return isDated(tokens, last + 2) ? undefined : last;
  }
  return undefined;
}
