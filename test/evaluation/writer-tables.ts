/** What the evaluation of writers prints. */
import { mean } from "./writer-run.ts";
import type { Measured } from "./writer-run.ts";
import type { PlanMeasured } from "./plan-run.ts";

/** What was seen beside the cases. */
export interface Seen {
  /** Times by code. */
  refusals: ReadonlyMap<string, number>;
  /** Milliseconds to the first suggestion. */
  firsts: readonly number[];
}

type Table = Record<string, string | number>;

/** Of suggestions: how many, on what, with which numbers. */
export function suggestionTable(measured: readonly Measured[], seen: Seen): Table {
  const shown = sum(measured, ({ shown: each }) => each);
  const answered = measured.filter((each) => each.shown > 0);
  return {
    "cases with a suggestion": percent(answered.length, measured.length),
    "suggestions shown": shown,
    "units refused": sum(measured, ({ refused }) => refused),
    "read as outcome": percent(
      sum(measured, ({ outcomes }) => outcomes),
      shown,
    ),
    "on the subject": percent(
      sum(measured, ({ onSubject }) => onSubject),
      shown,
    ),
    "score gained, mean": round(mean(measured.flatMap(({ gained }) => gained ?? []))),
    "wanted kinds there": percent(mean(measured.flatMap(({ kinds }) => kinds ?? [])), 1),
    "numbers: yours / proposed / open": ["yours", "proposed", "open"]
      .map((name) => sum(measured, (each) => Number(Reflect.get(each, name))))
      .join(" / "),
    "pairs too close (over 70% of words)": measured.filter(({ closest }) => (closest ?? 0) > 0.7)
      .length,
    "words, mean": round(mean(answered.map(({ words }) => words))),
    "first suggestion, ms, mean": round(mean(seen.firsts)),
    "refused for": [...seen.refusals].map(([code, times]) => `${code} ${times}`).join(", ") || "-",
  };
}

/** Notes on an answer that was used all the same. */
const mild = new Set(["built-in-added", "model-stopped"]);

/** Of what is said about plans as a whole. */
export function planTable(measured: readonly PlanMeasured[], seen: Seen): Table {
  const keyResults = sum(measured, (each) => each.keyResults);
  const judged = measured.filter(({ right }) => right !== null);
  const sentences = measured.flatMap((each) => each.sentences);
  const gained = measured.flatMap((each) => each.gained);
  return {
    "cases answered": percent(
      measured.filter(({ notes }) => notes.every((code) => mild.has(code))).length,
      measured.length,
    ),
    "of them with the built-in writer's help": measured.filter(({ notes }) =>
      notes.some((code) => mild.has(code)),
    ).length,
    "key results spoken of": percent(
      sum(measured, ({ covered }) => covered),
      keyResults,
    ),
    "as expected":
      judged.length === 0
        ? "-"
        : percent(
            sum(judged, ({ right }) => right ?? 0),
            keyResults,
          ),
    ...tieRows(measured),
    sentences: sentences.length,
    "on the subject": percent(
      sum(measured, ({ onSubject }) => onSubject),
      sentences.length,
    ),
    "with numbers: the case's / from nowhere": [
      sum(measured, ({ numbered, invented }) => numbered - invented),
      sum(measured, ({ invented }) => invented),
    ].join(" / "),
    ...(gained.length > 0 && { "score gained by adjusted ones, mean": round(mean(gained)) }),
    "different sentences": percent(new Set(sentences).size, sentences.length),
    "words, mean": round(mean(sentences.map((text) => text.split(" ").length))),
    "units refused": sum(measured, ({ refused }) => refused),
    "refused for": [...seen.refusals].map(([code, times]) => `${code} ${times}`).join(", ") || "-",
  };
}

function tieRows(measured: readonly PlanMeasured[]): Table {
  const ties = measured.flatMap((each) => each.ties ?? []);
  if (ties.length === 0) return {};
  const made = sum(ties, (each) => each.made);
  const right = sum(ties, (each) => each.right);
  const found = sum(ties, (each) => each.found);
  return {
    "expected ties found": percent(
      found,
      sum(ties, ({ wanted }) => wanted),
    ),
    "ties that are right": percent(right, made),
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${Math.round((100 * part) / whole)}%`;
}

function sum<M>(measured: readonly M[], value: (each: M) => number): number {
  return measured.reduce((total, each) => total + value(each), 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
