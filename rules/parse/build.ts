/** Fills a plan from an outline; what finds no place goes to `unread` with its line number. */
import type { KeyResult, Objective, Plan } from "../okr.ts";
import type { Clock } from "../reading/time/calendar.ts";
import type { Marked } from "./mark.ts";
import type { Node } from "./outline.ts";
import { readHead } from "./head.ts";
import { readSuffix } from "./suffix.ts";

/** The schema's bounds: beyond them a line is unread, never lost. */
const MOST = { objectives: 1_000, keyResults: 10_000, parents: 200, unread: 10_000, text: 4_000 };

export class PlanBuilder {
  readonly #clock: Clock | null;
  readonly #plan: Plan = {
    title: "",
    team: "",
    pattern: null,
    period: null,
    language: null,
    live: [],
    parents: [],
    objectives: [],
    unread: [],
  };

  /** @param clock tells which "Q1" is meant; null: one without a year is none */
  constructor(clock: Clock | null) {
    this.#clock = clock;
  }

  plan(): Plan {
    this.#plan.unread.sort((a, b) => a.line - b.line);
    return this.#plan;
  }

  /** Top nodes: mostly lines without anything under them are one objective that has no name. */
  addTop(nodes: readonly Node[]): void {
    const content = nodes.filter(({ mark }) => mark.label !== "meta");
    const leaves = content.filter((node) => isLeaf(node) && node.mark.label !== "objective");
    const items = leaves.filter(
      ({ mark }) => mark.label === "keyResult" || mark.marker === "item" || mark.marker === "plain",
    );
    if (
      items.length > 0 &&
      leaves.length === content.length &&
      !leaves.some(isTitle) &&
      !leaves.some(isParent)
    ) {
      const objective = this.#objective("");
      for (const node of nodes) this.#line(node, objective);
      return;
    }
    for (const node of nodes) this.#section(node);
  }

  #section(node: Node): void {
    const { label, marker } = node.mark;
    if (label === "meta") return this.#meta(node);
    if (label === "aside") return this.#aside(node);
    if (label === "parent") return this.#parent(node);
    if (label === "parents") return this.#parentSection(node);
    if (label === "keyResult") return this.#keyResult(node, this.#lastObjective());
    if (label === "objective" || holdsLines(node)) return this.#addObjective(node);
    if (node.children.length === 0 && marker === "item") return this.#addObjective(node);
    this.#head(node);
    for (const child of node.children) this.#section(child);
  }

  #addObjective(node: Node): void {
    const objective = this.#objective(node.text.replace(MEASURED_BY, ""));
    if (!objective) return this.#unread(node);
    for (const child of node.children) this.#line(child, objective);
  }

  /** A line under an objective. */
  #line(node: Node, objective: Objective | null): void {
    const { label } = node.mark;
    if (label === "meta") return this.#meta(node);
    if (label === "aside") return this.#aside(node);
    if (label === "parent") return this.#parent(node);
    if (label === "parents") return this.#parentSection(node);
    if (label === "objective") return this.#addObjective(node);
    if (introduces(node)) {
      this.#unreadLines(node.lines);
      for (const child of node.children) this.#line(child, objective);
      return;
    }
    this.#keyResult(node, objective);
  }

  #keyResult(node: Node, objective: Objective | null): void {
    const full = !objective || objective.keyResults.length >= MOST.keyResults;
    if (full || node.text.length > MOST.text) return this.#unread(node);
    const id = `${objective.id}k${objective.keyResults.length + 1}`;
    const keyResult: KeyResult = { id, ...readSuffix(node.text) };
    objective.keyResults.push(keyResult);
    for (const child of node.children) this.#aside(child);
  }

  #parentSection(node: Node): void {
    if (/[:–—-][ \t]+\S/u.test(node.text)) this.#unreadLines(node.lines);
    for (const child of node.children) {
      if (child.mark.label === "meta") this.#meta(child);
      else if (child.children.length > 0) {
        this.#unreadLines(child.lines);
        for (const line of child.children) this.#parent(line);
      } else this.#parent(child);
    }
  }

  #parent(node: Node): void {
    const { parents } = this.#plan;
    if (parents.length >= MOST.parents || node.text.length > MOST.text) return this.#unread(node);
    const text = node.text.replace(/^P\d{1,3}:[ \t]+/u, "");
    parents.push({ id: `p${parents.length + 1}`, text });
    for (const child of node.children) this.#unread(child);
  }

  #meta(node: Node): void {
    if (!readHead(node.mark, this.#plan, this.#clock)) this.#unreadLines(node.lines);
    for (const child of node.children) this.#aside(child);
  }

  /** A heading or plain line that holds sections: the title, the team, the period. */
  #head(node: Node): void {
    if (!readHead(node.mark, this.#plan, this.#clock)) this.#unreadLines(node.lines);
  }

  /** Notes, initiatives and what stands under a key result: shown as unread. */
  #aside(node: Node): void {
    this.#unread(node);
  }

  #unread(node: Node): void {
    this.#unreadLines(node.lines);
    for (const child of node.children) this.#unread(child);
  }

  #unreadLines(lines: readonly Marked[]): void {
    for (const { line, label, text } of lines) {
      const shown = label === "meta" ? text : line.text;
      for (let start = 0; start < shown.length; start += MOST.text) {
        if (this.#plan.unread.length >= MOST.unread) return;
        this.#plan.unread.push({ line: line.number, text: shown.slice(start, start + MOST.text) });
      }
    }
  }

  #objective(text: string): Objective | null {
    const { objectives } = this.#plan;
    if (objectives.length >= MOST.objectives || text.length > MOST.text) return null;
    const objective: Objective = { id: `o${objectives.length + 1}`, text, keyResults: [] };
    objectives.push(objective);
    return objective;
  }

  #lastObjective(): Objective | null {
    return this.#plan.objectives.at(-1) ?? this.#objective("");
  }
}

/** "Ship faster, as measured by:" hands over to the key results. */
const MEASURED_BY = /,?\s{1,3}(?:as )?measured by\s?:?$/iu;

const isLeaf = (node: Node): boolean => node.children.length === 0;

/** "How we shall know:" over a list. */
const introduces = ({ mark, text, children }: Node): boolean =>
  mark.label === null && mark.marker !== "item" && children.length > 0 && text.endsWith(":");

const isParent = ({ mark }: Node): boolean => mark.label === "parent" || mark.label === "parents";

const isTitle = ({ mark }: Node): boolean => mark.marker === "heading" || mark.marker === "bold";

/** Whether at least half of what stands under it are lines and not objectives. */
function holdsLines({ children }: Node): boolean {
  if (children.some(({ mark }) => mark.label === "objective")) return false;
  const lines = children.filter(({ mark }) => mark.label === null || mark.label === "keyResult");
  return lines.length > 0 && lines.filter(isLine).length * 2 >= lines.length;
}

/** Nothing under it, or only notes: it has a figure and they have none. */
function isLine({ text, children }: Node): boolean {
  const under = children.filter(({ mark }) => mark.label !== "meta");
  if (under.length === 0) return true;
  return /\d/u.test(text) && !under.some((child) => /\d/u.test(child.text));
}
