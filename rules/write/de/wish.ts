/** What a German objective wishes for, as a share: "Befunde kommen rechtzeitig", "Das Portal ist erste Wahl". */
import type { Line } from "../../playbook/entry.ts";
import { germanChange } from "./change.ts";
import { ADJECTIVAL, inflected, isPlural } from "./inflect.ts";
import { regex } from "../../regex.ts";

const TITLE = "Messen, was das Ziel will";
const SAMPLE = "Welcher Anteil ist es heute? Eine Stichprobe zeigt es.";
const SURVEY = "Welcher Anteil würde das heute sagen? Eine kurze Umfrage zeigt es.";
const LONGEST = 90;

/** Particles that part from their verb and stand last: "liegen … vor". */
const PARTICLE = regex("u")`
    \s(?<particle>vor|an|ab|auf|aus|ein|mit|zu|nach|bei|weg|her|hin|los|zurück|zusammen|teil|fest|
      statt|klar|dar|weiter|wieder|heraus|hinaus|durch|um|zurecht|bereit)$
  `;
const SEVERAL_DO = regex("u")`
    ^(?<lead>(?:[Dd]ie|[Uu]nsere|[Aa]lle)\s)?(?<who>(?:\p{L}\p{Ll}+(?:e|en)
      \s)?(?:\p{Lu}\p{L}+innen\sund\s)?\p{Lu}[\p{L}:*-]+)\s(?<does>(?:sind|haben|\p{Ll}{2,}(?:en|ern|
      eln)))(?<rest>,?\s.+)?$
  `;
const ONE_DOES = regex("u")`
    ^(?<who>(?:(?:[Dd]ie|[Dd]er|[Dd]as|[Uu]nsere?|[Ee]ine?)
      \s)?(?:\p{Ll}+e\s)?\p{Lu}[\p{L}-]+(?:\s(?:der|des|im|in der|für|von|zum|zur)\s\p{Lu}[\p{L}-]+)?)
      \s(?<does>ist|hat|wird|kann|bleibt|\p{Ll}{3,}t)\s(?<rest>[^,].*)$
  `;
/** "Dienstpläne, die halten", "Lieferanten, auf die Verlass ist": verb-last already. */
const SEVERAL_THAT = regex("u")`
    ^(?<who>\p{Lu}[\p{L}-]+),\s(?<clause>(?:(?:in|auf|mit|von|zu|aus|bei|an|für)\s)?(?:die|denen)
      \s.+)$
  `;
/** "Leistungsanträge ohne Rückfragen". */
const SEVERAL_WITHOUT = /^(?<who>\p{Lu}[\p{L}-]+)\sohne\s(?<what>\p{L}[\p{L}\s-]{2,40})$/u;
/** "Steuererklärungen schneller veranlagt". */
const FASTER = regex("u")`
    ^(?:[Dd]ie\s)?(?<what>(?:\p{Ll}+e\s)?\p{Lu}[\p{L}-]+(?:e|n|en|s))\s(?:schneller|früher|zügiger|
      rascher)\s(?<done>(?:\p{Ll}*ge\p{Ll}{3,}(?:t|en)|\p{Ll}{4,}t))$
  `;
/** "Gutachten schneller fertigstellen", "Lecks schnell gefunden". */
const SOONER = regex("u")`
    ^(?<what>(?:\p{Ll}+e\s)?\p{Lu}[\p{L}-]+(?:e|n|en|s)(?:\s(?:im|in der|aus|von)
      \s\p{Lu}[\p{L}-]+)?)\s(?:schnell|schneller|früh|früher|zügig|zügiger|rasch|rascher|sofort)
      \s(?<does>\p{Ll}+)$
  `;
const DONE: Readonly<Record<string, string>> = {
  finden: "gefunden",
  erkennen: "erkannt",
  bearbeiten: "bearbeitet",
  fertigstellen: "fertiggestellt",
  beantworten: "beantwortet",
  erledigen: "erledigt",
  entscheiden: "entschieden",
  liefern: "geliefert",
  ausliefern: "ausgeliefert",
  lösen: "gelöst",
  beheben: "behoben",
  prüfen: "geprüft",
  reparieren: "repariert",
  veröffentlichen: "veröffentlicht",
};
/** These stand in second place and are none of what is done. */
const NO_VERB = regex("u")`
    ^(?:ohne|neuen|besten|allen|unseren|gegen|zwischen|neben|oben|unten|gestern|statt|selbst|nicht|
      jetzt|bereit)$
  `;

/** Behind a comma stands another wish, or behind the verb what it is not. */
const LOOSE = regex("u")`
    ,\s(?!(?:wenn|bevor|sobald|weil|damit|wie|was|wo|wann|ohne|statt|um|die|der|das|den|dem|dass|ob|
      bis|denen|deren)\s)
    |\s\p{Ll}+en\sstatt\s
  `;

/** Null where it wishes for nothing that could be counted or asked. */
export function germanWish(objective: string, people: string | null): Line | null {
  const aim = objective.replace(/[.!\s]+$/u, "");
  if (aim.length > LONGEST || /[{}<>|;"“„\d?]|:(?!innen)|\. /u.test(aim)) return null;
  const faster = FASTER.exec(aim)?.groups;
  if (faster) return soonDone(faster["what"] ?? "", faster["done"] ?? "");
  const { what = "", does = "" } = SOONER.exec(aim)?.groups ?? {};
  const done = DONE[does] ?? Object.values(DONE).find((each) => each === does);
  if (done !== undefined) return soonDone(what, done);
  const change = /^wir\s(?:sind|haben)\s/iu.test(aim) ? null : germanChange(aim);
  if (change !== null) return { ...change, title: TITLE };
  return shareOf(aim, people);
}

function soonDone(what: string, done: string): Line {
  return {
    say: `Die Zeit, bis ${what} ${done} sind, sinkt von {from} auf {to} Tage`,
    from: "Wie viele Tage waren es bei den letzten Fällen?",
    title: TITLE,
  };
}

function shareOf(aim: string, people: string | null): Line | null {
  const that = SEVERAL_THAT.exec(aim)?.groups;
  if (that && (isPlural(that["who"] ?? "") || /(?:^|\s)denen\s/u.test(that["clause"] ?? "")))
    return lineOf(`Der Anteil der ${that["who"]}, ${that["clause"]}`, SAMPLE);
  if (LOOSE.test(aim) || HARDLY.test(aim)) return null;
  const without = SEVERAL_WITHOUT.exec(aim)?.groups;
  if (without && isPlural(without["who"] ?? ""))
    return {
      say: `Der Anteil der ${aim} steigt von {from} % auf {to} %`,
      from: SAMPLE,
      title: TITLE,
    };
  const several = SEVERAL_DO.exec(aim)?.groups;
  if (several && areSeveral(several)) {
    const { who = "", does = "", rest = "" } = several;
    const clause = verbLast(does, rest.trim());
    return lineOf(`Der Anteil der ${described(who)}, die ${clause}`, SAMPLE);
  }
  const one = ONE_DOES.exec(aim)?.groups;
  if (!one || NO_VERB.test(one["does"] ?? "") || /^(?:wir|man|es|alles)\b/iu.test(aim)) return null;
  const { who = "", does = "", rest = "" } = one;
  const clause = verbLast(does, `${withArticle(who)} ${rest}`);
  const named = people === null || clause.includes(people) ? "Befragten" : people;
  return lineOf(`Der Anteil der ${named}, die sagen, dass ${clause}`, SURVEY);
}

/** "Kunden kaufen mehr", "Reklamationen werden zur Ausnahme": no share of them does so, or is it. */
const HARDLY = regex("u")`
    \s(?:besser|schneller|mehr|weniger|leichter|einfacher|seltener|öfter|früher|günstiger|stärker|
      häufiger)\s
    |\swerden\s(?:zur|zum)\s
    |\s(?:haben|machen)\ses\s
    |\s(?:zugestimmt|genehmigt|unterschrieben|unterzeichnet|beschlossen|verabschiedet|freigegeben|
      zertifiziert|bestanden|veröffentlicht|publiziert)$
  `;
const PEOPLE = new RegExp(String.raw`(?:${ADJECTIVAL}|innen)$`, "u");

/** "Die Modelle laufen": with a verb in the plural, whatever has an article of many. */
function areSeveral(found: Readonly<Record<string, string | undefined>>): boolean {
  const { lead, who = "", does = "", rest = "" } = found;
  if (NO_VERB.test(does) || /^\s(?:und|oder)\s/u.test(rest)) return false;
  if (rest === "" && !/^(?:bleiben|funktionieren|wirken|halten)$/u.test(does)) return false;
  const noun = who.split(" ").at(-1) ?? who;
  return isPlural(noun) || PEOPLE.test(noun) || who.includes("innen und ") || lead !== undefined;
}

function lineOf(share: string, from: string): Line {
  return { say: `${share.replace(/,$/u, "")}, steigt von {from} % auf {to} %`, from, title: TITLE };
}

/** "fliegen, statt zu stehen": the verb stands before the comma. */
const BY_ITSELF = /^,\s/u;

/** "liegen vor, wenn sie gebraucht werden" becomes "vorliegen, wenn sie gebraucht werden". */
function verbLast(does: string, rest: string): string {
  if (rest === "" || BY_ITSELF.test(rest)) return `${does}${rest}`;
  const [main = rest, ...behind] = rest.split(/(?=,\s)/u);
  const joined = /^(\p{Ll}+)\sund\s(?=\p{Ll}+(?:en|t)$)/u.test(`${does} ${main}`);
  if (joined) return `${does} ${rest}`;
  const particle = PARTICLE.exec(` ${main}`)?.groups?.["particle"];
  const before = particle === undefined ? main : ` ${main}`.replace(PARTICLE, "").trim();
  const clause = `${before === "" ? "" : `${before} `}${particle ?? ""}${does}`;
  return `${clause}${behind.join("")}`;
}

const PEOPLE_END = new RegExp(String.raw`^(${ADJECTIVAL})$`, "u");

/** "neue Kunden" are "der neuen Kunden". */
function described(who: string): string {
  if (who.includes(" und ")) return who;
  const [adjective = "", noun] = who.split(" ");
  if (noun === undefined) return who;
  return `${adjective.toLowerCase().replace(/e[nr]?$/u, "en")} ${noun.replace(PEOPLE_END, "$1n")}`;
}

/** "Personalrat" is "der Personalrat" in another sentence. */
function withArticle(who: string): string {
  return /^\p{Lu}[\p{L}-]+$/u.test(who) ? inflected("", who, "", false).subject : lower(who);
}

function lower(who: string): string {
  return /^(?:Die|Der|Das|Unsere?|Eine?)\s/u.test(who)
    ? who.slice(0, 1).toLowerCase() + who.slice(1)
    : who;
}
