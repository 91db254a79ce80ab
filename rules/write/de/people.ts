/** Whom a German text names, in the plural: "Sachbearbeiter", "Kundinnen und Kunden", "Mieter:innen". */
import { ADJECTIVAL } from "./inflect.ts";
import { regex } from "../../regex.ts";

/** The same for one and for many, and the women among them in "-innen". */
const ALIKE =
  "nutzer bearbeiter mitarbeiter sacharbeiter prüfer bürger händler entwickler mieter lehrer schüler berater vermittler techniker planer einkäufer verkäufer leser fahrer buchhalter bewerber besucher meister gutachter werker controller manager spender ermittler anwohner handwerker bauleiter";
const PAIRED: readonly (readonly [him: string, her: string])[] = [
  ["kunden", "kundinnen"],
  ["patienten", "patientinnen"],
  ["agenten", "agentinnen"],
  ["analysten", "analystinnen"],
  ["juristen", "juristinnen"],
  ["disponenten", "disponentinnen"],
  ["kollegen", "kolleginnen"],
  ["ärzte", "ärztinnen"],
  ["redakteure", "redakteurinnen"],
  ["monteure", "monteurinnen"],
  ["lieferanten", "lieferantinnen"],
];
const OTHERS =
  "betriebe azubis pflegekräfte lehrkräfte führungskräfte lehrpersonen fachabteilungen trainees gäste personen mitglieder eltern poliere entwicklungsteams";

const anyCase = (word: string): string =>
  `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}`;
const oneOf = (words: readonly string[]): string => words.map(anyCase).join("|");
const ALL_ALIKE = ALIKE.split(" ");
const HER = oneOf([...ALL_ALIKE.map((each) => `${each}innen`), ...PAIRED.map(([, her]) => her)]);
const HIM = oneOf([...ALL_ALIKE, ...PAIRED.map(([him]) => him), ...OTHERS.split(" ")]);
/** "Großkunden", "Sachbearbeiter": what kind they are stands in front. */
const KIND = String.raw`(?:\p{Lu}\p{Ll}+)?`;
const ENDS = String.raw`(?![\p{L}-])`;

/** With the dative's ending left out. */
const PEOPLE = new RegExp(
  String.raw`(?<!\p{L})(?<who>${KIND}(?:${HER}|(?:${HIM})(?:[:*]innen)?|${ADJECTIVAL}))n?${ENDS}`,
  "u",
);
const PAIR = new RegExp(
  String.raw`(?<!\p{L})(?<her>${KIND}(?:${HER}))\sund\s(?<him>${KIND}(?:${HIM}))n?${ENDS}`,
  "u",
);

/** They are helped, asked or taught, and nobody uses them. */
export function arePeople(noun: string): boolean {
  return (PEOPLE.exec(noun)?.[0] === noun || PERSON.test(noun)) && !TOOL.test(noun);
}

const PERSON = regex("iu")`
    (?:mitarbeitenden|mitglieder|leiter|leiterin|leiterinnen|führungskraft|person|kundengruppen|
      lehrkraft|pflegekraft|personal)$
  `;
/** A "Größenberater" is a thing that advises, and no competitor is served. */
const TOOL = /^(?:(?:Größen|Kauf|Produkt|Chat|Stil|Online)[Bb]erater|Wettbewerbern?)$/u;

/** Null where nobody is named. */
export function germanPeopleIn(text: string): string | null {
  const found = PEOPLE.exec(text);
  const who = found?.groups?.["who"];
  if (who === undefined || TOOL.test(found?.[0] ?? "")) return null;
  const { her = "", him = "" } = PAIR.exec(text)?.groups ?? {};
  // Of one kind, "Kundinnen und Kunden" are named together.
  const together = her === who && her.slice(0, 4) === him.slice(0, 4);
  const named = together ? `${her} und ${him}` : who;
  return named.slice(0, 1).toUpperCase() + named.slice(1);
}
