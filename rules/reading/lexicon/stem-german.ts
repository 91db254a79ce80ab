/** German spellings, endings, verbs with their prefixes, and the ends of compounds. */
import { wordSet } from "../text/word-set.ts";
import type { Word } from "./lookup.ts";
import { wordsIn } from "../../words.ts";

type Stem = [string, Word["form"]];

/** Stand apart from their verb in a sentence: `führen ... durch`. */
const APART = wordSet(
  `
    inbetrieb zusammen bereit fertig weiter wieder zurueck durch herunter hervor heraus runter ueber
    unter teil fest frei fort hoch nach voran wahr los voll mit weg ab an auf aus bei ein hin her
    vor zu um
  `,
);
/** Never stand apart; their participles have no `ge`. */
const FIXED = wordSet("miss wider emp ent ver zer be er");

/** Whether this folded word may be the prefix of a verb that stands elsewhere. */
export const standsApart = (word: string): boolean => APART.has(word);

/** Strong verbs: participles without `ge`, the present where it changes its vowel, and nouns. */
const STRONG = {
  ed: `
    schrieben=schreiben schlossen=schliessen gangen=gehen nommen=nehmen geben=geben kommen=kommen
    sprochen=sprechen troffen=treffen halten=halten lesen=lesen wiesen=weisen worfen=werfen
    zogen=ziehen schnitten=schneiden griffen=greifen bracht=bringen nannt=nennen kannt=kennen
    wandt=wenden fahren=fahren lassen=lassen laufen=laufen rufen=rufen tragen=tragen
    schlagen=schlagen laden=laden bunden=binden funden=finden wonnen=winnen sunken=sinken
    stiegen=steigen schieden=scheiden blieben=bleiben trieben=treiben liehen=leihen boten=bieten
    loren=lieren schoben=schieben hoben=heben standen=stehen wachsen=wachsen fallen=fallen
    brochen=brechen holfen=helfen worben=werben tan=tun sehen=sehen
  `,
  s: `
    haelt=halten liest=lesen faellt=fallen waechst=wachsen nimmt=nehmen gibt=geben spricht=sprechen
    trifft=treffen laeuft=laufen laesst=lassen traegt=tragen schlaegt=schlagen laedt=laden
    faehrt=fahren sieht=sehen hilft=helfen wirbt=werben bricht=brechen tritt=treten fiel=fallen
    sank=sinken wuchs=wachsen
  `,
  ing: `
    bau=bauen gang=gehen nahme=nehmen gabe=geben zug=ziehen stieg=steigen tausch=tauschen
    gleich=gleichen trag=tragen ruf=rufen kauf=kaufen schluss=schliessen sand=senden satz=setzen
    griff=greifen start=starten wechsel=wechseln erwerb=erwerben reduktion=reduzieren
    rollout=ausrollen inbetriebnahme=inbetriebnehmen vergabe=vergeben wirkung=wirken
  `,
} as const;
let strong: Map<string, Stem> | undefined;

function strongForms(): Map<string, Stem> {
  const forms = new Map<string, Stem>();
  for (const form of ["ing", "s", "ed"] as const) {
    for (const pair of wordsIn(STRONG[form])) {
      const [said = "", base = ""] = pair.split("=");
      forms.set(said, [base, form]);
    }
  }
  return forms;
}

/** Capitals gone; `ä` and `ae`, `ß` and `ss` are one, and so are `Kund:innen` and `Kundinnen`. */
export function foldGerman(word: string): string {
  if (!/[äöüß:*_]/.test(word)) return word;
  return word
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[:*_]in(?=nen$|$)/, "in");
}

/** Ways to take a prefix off: `ein` and `geführt` of `eingeführt`; the first takes off none. */
export function* parted(word: string): Generator<[string, string]> {
  yield ["", word];
  for (const prefix of APART)
    if (word.startsWith(prefix)) yield [prefix, word.slice(prefix.length)];
  for (const prefix of FIXED)
    if (word.startsWith(prefix)) yield [prefix, word.slice(prefix.length)];
}

const withN = (stem: string): string[] =>
  /[^aeiou](?:l|r)$/.test(stem) || /e[lr]$/.test(stem)
    ? [`${stem}n`, `${stem.slice(0, -1)}e${stem.slice(-1)}n`, `${stem}en`]
    : [`${stem}en`, `${stem}n`];

/** `ausgerollt`, `geschrieben`, `umzusetzen`, `hält`. */
function verbStems(word: string): Stem[] {
  const found: Stem[] = [];
  strong ??= strongForms();
  for (const [prefix, rest] of parted(word)) {
    const bare = rest.startsWith("ge") ? rest.slice(2) : rest;
    const known = strong.get(bare);
    if (known) found.push([prefix + known[0], known[1]]);
    if (known && rest !== bare) found.push([`ge${known[0]}`, known[1]]);
    if (rest !== bare && bare.endsWith("t")) {
      const stem = bare.slice(0, bare.endsWith("et") ? -2 : -1);
      for (const verb of withN(stem)) found.push([prefix + verb, "ed"]);
    }
    if (prefix && rest.startsWith("zu") && rest.endsWith("n"))
      found.push([prefix + rest.slice(2), "base"]);
  }
  if (word.endsWith("t")) {
    const stem = word.slice(0, -1);
    const form =
      /^(?:(?:vor|auf|nach|um|an|aus|ein|zu)?(?:be|ver|er|ent|zer)|ueber|unter|wider|miss)|iert$/.test(
        word,
      )
        ? "ed"
        : "s";
    for (const verb of withN(stem)) found.push([verb, form]);
    if (stem.endsWith("e")) found.push([`${stem.slice(0, -1)}en`, form]);
  }
  if (word.endsWith("te")) for (const verb of withN(word.slice(0, -2))) found.push([verb, "ed"]);
  return found;
}

/** `Fälle`, `Kundinnen`, `schnellere`: nouns and adjectives without their endings. */
function nounStems(word: string): Stem[] {
  const found: Stem[] = [];
  const plain = word.replace(
    /ae(?=u|[^aeu]*(?:e|er|en|ern|n|s)?$)|(?:oe|ue)(?=[^aeou]+e?[rn]*$)/,
    (umlaut) => umlaut.charAt(0),
  );
  if (plain !== word) found.push([plain, "s"]);
  for (const ending of ["innen", "ern", "in", "en", "er", "es", "em", "e", "n", "s"]) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    found.push([stem, "s"]);
    if (plain !== word) found.push([plain.slice(0, -ending.length), "s"]);
    if (ending === "innen" || ending === "in") found.push([`${stem}e`, "s"]);
  }
  return found;
}

/** Base forms that the folded word may be a form of, likeliest first. */
export function germanStems(word: string): Stem[] {
  const found = [...verbStems(word), ...nounStems(word)];
  const bent = /^(.{3,}t|.{3,}en)(?:e|en|er|es|em)$/.exec(word)?.[1];
  if (bent) found.push(...verbStems(bent).filter(([, form]) => form === "ed"));
  const acting = /^(.{3,}n)d(?:e|en|er|es|em)?$/.exec(word)?.[1];
  if (acting) found.push([acting, "ing"]);
  const deed = /^(.{3,})ung(?:en)?$/.exec(word)?.[1] ?? "";
  if (deed) for (const verb of withN(deed)) found.push([verb, "ing"]);
  const foreign = /^(.{3,})ation(?:en)?$/.exec(word)?.[1];
  if (foreign) found.push([`${foreign}ieren`, "ing"]);
  if (word.endsWith("e")) found.push([`${word}n`, "base"]);
  return found;
}

const LONGEST_END = 22;

/** What a compound may end in, longest first: `bearbeitungszeit` gives `zeit` among others. */
export function* compoundEnds(word: string): Generator<string> {
  for (let at = Math.max(3, word.length - LONGEST_END); at <= word.length - 4; at += 1) {
    const end = word.slice(at);
    yield end;
    for (const [stem] of nounStems(end)) if (stem.length > 3) yield stem;
  }
}
