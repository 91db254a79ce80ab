/** What a German objective wishes for, as a share: "Befunde kommen rechtzeitig", "Das Portal ist erste Wahl". */
import type { Line } from "../../playbook/entry.ts";
import { germanChange } from "./change.ts";
import { isPlural } from "./inflect.ts";

const TITLE = "Messen, was das Ziel will";
const SAMPLE = "Welcher Anteil ist es heute? Eine Stichprobe zeigt es.";
const SURVEY = "Welcher Anteil würde das heute sagen? Eine kurze Umfrage zeigt es.";
const LONGEST = 90;

/** Particles that part from their verb and stand last: "liegen … vor". */
const PARTICLE =
  /\s(?<particle>vor|an|ab|auf|aus|ein|mit|zu|nach|bei|weg|her|hin|los|zurück|zusammen|teil|fest|statt|klar|dar|weiter|wieder|heraus|hinaus|durch|um|zurecht|bereit)$/u;
const SEVERAL_DO =
  /^(?:(?:[Dd]ie|[Uu]nsere|[Aa]lle)\s)?(?<who>(?:\p{Ll}+(?:e|en)\s)?\p{Lu}[\p{L}-]+)\s(?<does>(?:sind|haben|\p{Ll}{2,}(?:en|ern|eln)))\s(?<rest>[^,].*)$/u;
const ONE_DOES =
  /^(?<who>(?:(?:[Dd]ie|[Dd]er|[Dd]as|[Uu]nsere?|[Ee]ine?)\s)?(?:\p{Ll}+e\s)?\p{Lu}[\p{L}-]+(?:\s(?:der|des|im|in der|für|von|zum|zur)\s\p{Lu}[\p{L}-]+)?)\s(?<does>ist|hat|wird|kann|bleibt|\p{Ll}{3,}t)\s(?<rest>[^,].*)$/u;
/** "Steuererklärungen schneller veranlagt". */
const FASTER =
  /^(?:[Dd]ie\s)?(?<what>(?:\p{Ll}+e\s)?\p{Lu}[\p{L}-]+(?:e|n|en|s))\s(?:schneller|früher|zügiger|rascher)\s(?<done>(?:\p{Ll}*ge\p{Ll}{3,}(?:t|en)|\p{Ll}{4,}t))$/u;
/** These stand in second place and are none of what is done. */
const NO_VERB =
  /^(?:ohne|neuen|besten|allen|unseren|gegen|zwischen|neben|oben|unten|gestern|statt|selbst|nicht|jetzt|bereit)$/u;

/** Behind a comma stands another wish, or behind the verb what it is not. */
const LOOSE =
  /,\s(?!(?:wenn|bevor|sobald|weil|damit|wie|was|wo|wann|ohne|um|die|der|das|den|dem|dass|ob|bis|denen|deren)\s)|\s\p{Ll}+en\sstatt\s/u;

/** Null where it wishes for nothing that could be counted or asked. */
export function germanWish(objective: string, people: string | null): Line | null {
  const aim = objective.replace(/[.!\s]+$/u, "");
  if (aim.length > LONGEST || /[{}<>|;:"“„\d?]|\. /u.test(aim)) return null;
  const faster = FASTER.exec(aim)?.groups;
  if (faster)
    return {
      say: `Die Zeit, bis ${faster["what"]} ${faster["done"]} sind, sinkt von {from} auf {to} Tage`,
      from: "Wie viele Tage waren es bei den letzten Fällen?",
      title: TITLE,
    };
  const change = /^wir\s(?:sind|haben)\s/iu.test(aim) ? null : germanChange(aim);
  if (change !== null) return { ...change, title: TITLE };
  return shareOf(aim, people);
}

function shareOf(aim: string, people: string | null): Line | null {
  if (LOOSE.test(aim)) return null;
  const several = SEVERAL_DO.exec(aim)?.groups;
  if (several && !NO_VERB.test(several["does"] ?? "") && isPlural(several["who"] ?? "")) {
    const { who = "", does = "", rest = "" } = several;
    const clause = verbLast(does, rest);
    return lineOf(`Der Anteil der ${described(who)}, die ${clause}`, SAMPLE);
  }
  const one = ONE_DOES.exec(aim)?.groups;
  if (!one || NO_VERB.test(one["does"] ?? "") || /^(?:wir|man|es|alles)\b/iu.test(aim)) return null;
  const { who = "", does = "", rest = "" } = one;
  const clause = verbLast(does, `${lower(who)} ${rest}`);
  const named = people === null || clause.includes(people) ? "Befragten" : people;
  return lineOf(`Der Anteil der ${named}, die sagen, dass ${clause}`, SURVEY);
}

function lineOf(share: string, from: string): Line {
  return { say: `${share.replace(/,$/u, "")}, steigt von {from} % auf {to} %`, from, title: TITLE };
}

/** "liegen vor, wenn sie gebraucht werden" becomes "vorliegen, wenn sie gebraucht werden". */
function verbLast(does: string, rest: string): string {
  const [main = rest, ...behind] = rest.split(/(?=,\s)/u);
  const joined = /^(\p{Ll}+)\sund\s(?=\p{Ll}+(?:en|t)$)/u.test(`${does} ${main}`);
  if (joined) return `${does} ${rest}`;
  const particle = PARTICLE.exec(` ${main}`)?.groups?.["particle"];
  const before = particle === undefined ? main : ` ${main}`.replace(PARTICLE, "").trim();
  const clause = `${before === "" ? "" : `${before} `}${particle ?? ""}${does}`;
  return `${clause}${behind.join("")}`;
}

/** "neue Kunden" are "der neuen Kunden". */
function described(who: string): string {
  const [adjective, noun] = who.split(" ");
  return noun === undefined ? who : `${(adjective ?? "").replace(/e[nr]?$/u, "en")} ${noun}`;
}

function lower(who: string): string {
  return /^(?:Die|Der|Das|Unsere?|Eine?)\s/u.test(who)
    ? who.slice(0, 1).toLowerCase() + who.slice(1)
    : who;
}
