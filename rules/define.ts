/**
 * What a rule is: `<name>.ts` with what runs, and beside it `<name>.docs.ts` with its words and
 * examples. Two files, for bundlers part code by files: a check must not load the documentation.
 */
import type {
  CheckOptions,
  Fix,
  HouseRules,
  Pattern,
  Profile,
  Scope,
  Severity,
  Span,
} from "./okr.ts";
import type { ReadKeyResult, ReadObjective, ReadPlan } from "./read-plan.ts";
import type { OptionSpecs, Settings } from "./rule-options.ts";

/** What a rule of each scope looks at. */
export interface Subjects {
  keyResult: ReadKeyResult;
  objective: ReadObjective;
  set: ReadObjective;
  plan: ReadPlan;
}

type Group = "outcome" | "measurable" | "ambition" | "clarity" | "balance" | "alignment";

interface RuleMeta<S extends Scope, O extends OptionSpecs> {
  /** `kr/…`, `objective/…`, `set/…` or `plan/…`, then the file's name. */
  id: string;
  scope: S;
  group: Group;
  severity: Record<Profile, Severity | "off">;
  /** Points that a finding takes off; the severity caps it (score.ts). */
  cost: number;
  /** Whom the rule rests on. */
  source: string;
  /** Rests on no word: it speaks also where the plan is in a language that nobody reads here. */
  anyLanguage?: true;
  /** What an organisation may set; what each is for stands in the documentation. */
  options?: O;
}

/** Templates: `{{name}}` is replaced by the problem's data, `{{words}}` by the flagged words. */
export interface Message {
  /** The first line, in another language than English: at most 90 characters once filled. */
  what?: string;
  /** One sentence. */
  why: string;
  /** An edit, or what to find out. */
  todo: string;
  /** The question that only the team can answer. */
  ask?: string;
}

export interface Problem {
  messageId: string;
  /** The words meant, in the subject's text; none where something is missing. */
  span?: Span;
  data?: Readonly<Record<string, string>>;
  /** Caps the severity that the profile gives. */
  atMost?: Severity;
  fix?: Fix;
  /** On a set or plan rule: the line that it is about. */
  objectiveId?: string;
  keyResultId?: string;
}

interface RuleContext<O extends OptionSpecs = OptionSpecs> {
  options: CheckOptions;
  plan: ReadPlan;
  /** The rule's own options, as set or by default. */
  settings: Settings<O>;
}

export interface Rule<S extends Scope, O extends OptionSpecs = OptionSpecs> {
  meta: RuleMeta<S, O>;
  /** In the score's sum: `38 = 100 − 30 output − …`. */
  label: string;
  /** First lines in English, a template each: at most 90 characters once filled, quoting the writer. */
  messages: Readonly<Record<string, string>>;
  check(subject: Subjects[S], context: RuleContext<O>): readonly Problem[];
}

export type AnyRule = { [S in Scope]: Rule<S> }[Scope];

export interface RuleDocs {
  title: string;
  /** Why it matters. */
  why: string;
  /** How to mend it. */
  how: string;
  /** When the rule keeps quiet, and when a reader may set it aside. */
  whenNot: string;
  /** What each option of the rule is for, by name. */
  options?: Readonly<Record<string, string>>;
}

/** A text in its place. The text is a key result, or an objective on rules of the other scopes. */
export interface Example {
  text: string;
  objective?: string;
  /** The other key results of the set; all of them on rules of the other scopes. */
  beside?: readonly string[];
  pattern?: Pattern;
  /** Whether the plan has a period (the last quarter of 2026); it has unless said otherwise. */
  period?: "quarter" | "half" | "none";
  parents?: readonly string[];
  /** Positions, from 1, of the parents that the key result (or the first one) feeds. */
  feeds?: readonly number[];
  live?: readonly string[];
  commitment?: "committed" | "aspirational";
  /** House rules that are in force. */
  house?: HouseRules;
  /** What the rule's own options are set to. */
  options?: Readonly<Record<string, number | string[]>>;
  /** Further objectives of the plan, each with the key results named. */
  objectives?: readonly { text: string; keyResults: readonly string[] }[];
}

/** `text` marks the words that must be flagged «like this»; no mark means no span. */
export interface BadExample extends Example {
  is: string;
  /** The text once the fix is applied. */
  fixed?: string;
}

export interface RuleExamples {
  good: readonly Example[];
  bad: readonly BadExample[];
  /** Looks like a case of the rule and is none. */
  looksBad: readonly Example[];
}

/** A rule as documentation, tests and prompts see it. */
export interface DocumentedRule {
  rule: AnyRule;
  docs: RuleDocs;
  examples: RuleExamples;
}

/** The texts of one language, by rule id. English labels and first lines stand in the rules. */
export type MessagePack = Readonly<
  Record<string, { label?: string; messages: Readonly<Record<string, Message>> }>
>;

/** Gives the rule back as it is; it is here so that `check` knows the types of its subject and options. */
export function defineRule<S extends Scope, O extends OptionSpecs>(rule: Rule<S, O>): Rule<S> {
  return rule;
}
