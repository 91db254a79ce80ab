/** Which lines of the playbook fit a key result: its use case's, its function's, its thing's. */
import type { Language } from "../../okr.ts";
import type { Line, Playbook, Subject, Thing } from "../../playbook/entry.ts";
import { isSurelyAbout, matches } from "../../playbook/match.ts";
import { deedIn, isGone } from "./deeds.ts";
import { withoutMetric } from "./line-writer.ts";
import { sortByWording, takesCourse } from "./sort-words.ts";
import type { Standing } from "../standing.ts";
import { regex } from "../../regex.ts";

export interface FoundSubject {
  entry: Subject;
  /** The key result itself names it, and not only the objective. */
  own: boolean;
  /** A business function: it knows the effect, and the thing itself is the user's. */
  business: boolean;
  /** Only the verb names it, and what stands behind the verb is what it is done to. */
  byVerb: boolean;
}

/** "Summarise all calls automatically" names the use case by its verb alone. */
function doneByMachine(text: string): string {
  const machine = /\b(?:automatic|automatically|ai|ml|llms?|models?|machine|genai)\b/iu.test(text);
  return machine ? (text.trim().split(" ")[0] ?? "") : "";
}

/** Two words in a row are no chance hit. */
const SURE = 4;

/** The use case that the key result names, else the objective, else the business function. */
export function subjectFor(standing: Standing, playbook: Playbook): FoundSubject | null {
  const { text, objective, words, language } = standing;
  const { useCases, functions, sharedWords } = playbook;
  const sure = (entry: Subject) =>
    isSurelyAbout(entry, [text, objective.text], sharedWords, language);
  const find = (among: readonly Subject[], from: string) =>
    matches(among, from, language).find(({ entry }) => sure(entry));
  // What comes behind a comma is done besides.
  const [clause = text] = text.split(", ");
  const said = find(useCases, clause) ?? find(useCases, text);
  const named = find(useCases, words.subject ?? "");
  const byVerb = !named && matches(useCases, doneByMachine(text), language).length > 0;
  const isSaid = said && (said.score >= SURE || byVerb);
  const own = isSaid && said.score > (named?.score ?? 0) ? said : named;
  if (own) return { entry: own.entry, own: true, business: false, byVerb };
  const above = find(useCases, objective.text);
  if (above) return { entry: above.entry, own: false, business: false, byVerb };
  const business = find(functions, objective.text) ?? find(functions, text);
  return business ? { entry: business.entry, own: false, business: true, byVerb } : null;
}

/** The effect nearest to the objective's words, then who uses it, then the other effects. */
export function effectsOf(entry: Subject, objective: string): Line[] {
  const { outcomes, adoption, words, people } = entry;
  const told = `${words} ${people}`.toLowerCase();
  const wished = namesIn(objective).filter((word) => !told.includes(word));
  const shared = ({ say }: Line): number => {
    const said = namesIn(say);
    return wished.filter((word) => said.includes(word)).length;
  };
  const nearest = outcomes.toSorted((one, other) => shared(other) - shared(one));
  return [...nearest.slice(0, 1), ...adoption.slice(0, 1), ...nearest.slice(1)];
}

/** Words long enough to be about something; "share" and "time" stand in every other line. */
function namesIn(text: string): string[] {
  const found = text.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  return [...new Set(found)];
}

/** Before its question is answered, a model can promise no effect. */
const OPEN_IN_RESEARCH = new Set(
  "model prediction assistant dataset data experiment anything".split(" "),
);

/** People, offices, honours and moods are nothing that could be used, corrected or relied upon. */
const NO_THING = regex("iu")`
    (?:units?|teams?|departments?|businesses|divisions|subsidiaries|countries|regions|entities|
      skills|employees|managers|engineers|developers|scientists|analysts|people|staff|users|
      colleagues|everyone|officer|council|board|committee|union|awards?|prizes?|awareness|
      collaboration|cooperation|transparency|culture|mindset|trust|decisions?|number one|leader|
      leadership|buy-in|programming|\b(?:buy|build|hr|it|finance|marketing|legal|work|days?)|
      positives|negatives|[^s]ness)$
  `;
const NEEDS_A_THING = new Set(
  "anything model automation feature service delivery promise policy choice".split(" "),
);

const LEVELS = regex("iu")`
    (?:\brate|\bcosts?|quality|accuracy|precision|recall|f1|f1-score|auc|latency|\bwer|\bmape)
      (?: of [\d.,]+\s?%?)?$
  `;

/** Tools and services: only these can be relied upon every week, whoever has heard of them. */
const USED_DAILY = regex("iu")`
    (?:tools?|apps?|applications?|models?|dashboards?|cockpits?|assistants?|services?|bots?|
      copilots?|agents?|systems?|platforms?|portals?|engines?|librar(?:y|ies)|catalog(?:ue)?s?|
      matri(?:x|ces)|maps?|index|databases?|calculators?|simulators?|simulations?|configurators?|
      planners?|trackers?|boards?|kits?|modules?|plug-?ins?|extensions?|software|solutions?|suites?|
      environments?|interfaces?|devices?|twins?|frameworks?|taxonom(?:y|ies)|translations?|
      transcripts?|summar(?:y|ies)|marketplaces?|views?|hubs?|networks?|lists?|scores?|forecast(?:s|
      ing)?|predictions?|search|sheets?|cards?|guides?|monitors?|tablets?|lockers?|machines?|readers?|
      scanners?|functions?|generators?|templates?|calendars?|scripts?|queues?|stores?|
      warehouses? data|reports?)(?:\sv?\d+)?$
  `;

/** Not used every week, and felt by those whom it is for: they can say whether it helps. */
const EASES = regex("iu")`
    (?:channels?|lines?|hotlines?|forums?|desks?|rooms?|lounges?|kitchens?|allowances?|subsid(?:y|
      ies)|benefits?|perks?|schemes?|programmes?|programs?|offers?|options?|modes?|themes?|views?|
      shortcuts?|support|hours|schedules?|rotas?|rosters?|shifts?|buddies|mentors?|mentoring|coaching|
      sponsors?|champions?|ambassadors?|bikes?|chairs?|lamps?|lighting|parking|vehicles?|letters?|
      briefings?|notices?|signs?|maps?|layouts?|labels?|translations?|subtitles?|captions?|automation|
      tooling|integration|caching|cache|workflows?|routines?|rituals?|standards?|conventions?|naming|
      architecture|agreements?|5s|kanban|scrum|sap|erp|crm|mes|wms|plm|dms)$
  `;

/** Whether somebody can use it every week: a tool, or something with a name of its own. */
function isUsedDaily(subject: string): boolean {
  const [head = subject] = subject.split(/ (?:of|for|in|on|with|between|among) /u);
  const last = head.split(" ").at(-1) ?? head;
  return USED_DAILY.test(head) || (/\p{Lu}/u.test(last) && !/^\p{Lu}{2,3}s?$/u.test(last));
}

/** What is to become less is relied upon by nobody. */
const REDUCES = /^\W*(?:reduce|cut|lower|avoid|minimi[sz]e|eliminate|shrink)\b/iu;

/** The sort of thing, unless what the text names is none. */
export function usableThing(standing: Standing, playbook: Playbook): Thing {
  const { words, text } = standing;
  if (words.subject === null || /\buniversit|\binstitut/iu.test(text)) return playbook.unnamed;
  const thing = thingFor(standing, playbook);
  const bare = withoutMetric(words.subject);
  const head = bare.split(/ (?:of|for|in|on|with|between|among) /u)[0] ?? bare;
  // A level that a model reaches is nothing that could be used.
  if (LEVELS.test(head) && thing.id !== "test-quality") return playbook.unnamed;
  const burden = playbook.things.find(({ id }) => id === "burden");
  if (burden && thing.id === "anything" && REDUCES.test(text)) return burden;
  if (standing.grammar && thing.id === "anything")
    return standing.grammar.isUsedDaily(words.subject) ? thing : playbook.unnamed;
  const isEnglish = standing.language === "en";
  if (isEnglish && thing.id === "anything" && !isUsedDaily(bare) && !NO_THING.test(head)) {
    const means = playbook.things.find(({ id }) => id === "means");
    return means && EASES.test(head) ? means : playbook.unnamed;
  }
  return NO_THING.test(head) && NEEDS_A_THING.has(thing.id) ? playbook.unnamed : thing;
}

/** The sort of thing that a key result is about. */
function thingFor(standing: Standing, playbook: Playbook): Thing {
  const { text, research } = standing;
  const known = (id: string | null) => playbook.things.find((each) => each.id === id);
  const told = known(sortByWording(text)) ?? (takesCourse(text) ? known("training") : null);
  const sort = told ?? sortOf(standing, playbook);
  const deed = told || (KEEPS_SORT.has(sort.id) && !isGone(text)) ? null : deedIn(text);
  const found = known(deed) ?? sort;
  if (!research || !OPEN_IN_RESEARCH.has(found.id)) return found;
  // "15 handlers interviewed": those who are asked are no trial.
  const asked = standing.people?.split(" ").at(-1) ?? "";
  if (asked !== "" && standing.words.subject?.endsWith(asked)) return playbook.unnamed;
  return (found.id.startsWith("data") ? known("open-data") : null) ?? playbook.openQuestion;
}

/** What becomes of these when they are moved or cleaned up is best said of themselves. */
const KEEPS_SORT = new Set(["pipeline", "burden", "archive", "queue", "role", "data", "agreement"]);

/** A name of three words and more, such as "community of practice". */
const WHOLE_NAME = 9;
const SPOKEN = new Set([
  "meeting",
  "message",
  "body",
  "training",
  "model",
  "writing",
  "show",
  "helper",
]);

/** Of the noun, of its phrase up to "of", of the whole phrase and of the sentence. */
const WEIGHTS: Record<Language, readonly number[]> = {
  // "Replay tooling covers each event type" is no event: what else stands there tells nothing.
  en: [6, 4, 1, 0],
  // The noun may stand anywhere, and is not always found.
  de: [6, 4, 1, 0.5],
};
const JOINS = / (?:of|for|in|on|with|to|für|zu|zum|zur|von|vom|über|gegen|des|der) /u;

/** Nouns that hold something and do not say what: a template gallery is about templates. */
const HOLDS = regex("iu")`
    ^(?:galler(?:y|ies)|repo|repos|repositor(?:y|ies)|series|sessions?|cent(?:re|er)s?|sets?|
      collections?|decks?|slides|jobs?|runs?|work|projects?|programmes?|programs?|updates?|drafts?|
      pages?|packs?|kits?|pairs|files?|items?|texts?|days?|weeks?|weekends?|rounds?|topics?|effort|
      initiative|process|system|platform|tool|tools|v\d+|ga|beta|mvp)$
  `;

function sortOf({ words, text, language }: Standing, { things, anything }: Playbook): Thing {
  const subject = words.subject ?? "";
  const head = subject.split(JOINS)[0] ?? subject;
  const noun = head.split(" ").at(-1) ?? head;
  const [plain = text] = text.split(/,|\s(?:so that|so|including|in order to)\s/u);
  const found = [noun, head, subject, plain].map((each) => matches(things, each, language));
  // An "event store" is no event: what stands before the noun says which, and not what.
  const before = HOLDS.test(noun) ? "" : head.slice(0, -noun.length);
  const beside =
    language === "de" ? [] : matches(things, `${before}; ${subject.slice(head.length)}`, language);
  // "Speech-to-text for council meetings" is no meeting: what it is for tells less.
  const isNamed = found.slice(0, 2).some((list) => list.length > 0);
  // What the phrase hangs on weighs most: an API's documentation is documentation.
  const score = (thing: Thing): number => {
    const hits = found.map((list) => list.find((each) => each.entry === thing)?.score ?? 0);
    const other = beside.find((each) => each.entry === thing)?.score ?? 0;
    const own = hits.map((hit, at) => (at === 0 ? hit : Math.max(0, hit - other)));
    return own.reduce((sum, hit, at) => sum + hit * (WEIGHTS[language][at] ?? 1), 0);
  };
  if (noun.toLowerCase() === "data" && found[0]?.length === 0) {
    const data = things.find(({ id }) => id === "data");
    if (data) return data;
  }
  const inSubject = (thing: Thing) => found[2]?.find((each) => each.entry === thing)?.score ?? 0;
  const open = things.filter(
    (thing) => isNamed || !SPOKEN.has(thing.id) || inSubject(thing) >= WHOLE_NAME,
  );
  const best = [...open].toSorted((one, other) => score(other) - score(one))[0];
  return best && score(best) > 0 ? best : anything;
}
