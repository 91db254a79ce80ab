/** What a writer needs to speak a language other than English; handed in where a plan needs it. */
import type { Language } from "../okr.ts";
import { english } from "../playbook/english.ts";
import type { FullPlaybook, Line, Playbook } from "../playbook/entry.ts";
import type { Fills } from "./lines/compose.ts";
import type { Reasons } from "./wording/reason.ts";

/** The user's noun phrase, ready to stand in another sentence. */
export interface Phrase {
  subject: string;
  subjectAcc: string;
  subjectDat: string;
  plural: boolean;
}

export interface Grammar {
  /** What a key result is about; null where it names nothing. */
  phrase(sentence: string): Phrase | null;
  /** A use case that was typed as work, as a thing; null where it is none. */
  work(text: string): Phrase | null;
  /** Whom a text names, in the plural. */
  people(text: string): string | null;
  /** Whether a subject is something that people can work with every week. */
  isUsedDaily(subject: string): boolean;
  /** What an objective wishes for, as a measure; null where it wishes for nothing countable. */
  wish(objective: string, people: string | null): Line | null;
  /** What a sentence wants more or less of, with both levels; null where it names nothing. */
  change(sentence: string): Line | null;
  /** The share of those who would say that the line has helped; null where it could help nobody. */
  help(sentence: string, people: string): string | null;
  /** The word for a place of a line; null where the place is not of this language. */
  word(key: string, fills: Fills): string | null;
  /** The last touch on a finished sentence. */
  finish(text: string): string;
}

export interface WriterPack {
  playbook: FullPlaybook;
  grammar: Grammar;
  reasons: Reasons;
}

/** Packs by language, as in `{ de: germanPack }`; English needs none. */
export interface WriterPacks {
  de?: WriterPack;
}

/** Null where the language needs a pack that was not handed in. */
export function playbookFor(language: Language, packs: WriterPacks): Playbook | null {
  return language === "en" ? english : (packs[language]?.playbook ?? null);
}

export function grammarFor(language: Language, packs: WriterPacks): Grammar | null {
  return language === "en" ? null : (packs[language]?.grammar ?? null);
}
