/** Marked lines to a tree: what stands under what. */
import type { Marked } from "./mark.ts";

export interface Node {
  lines: Marked[];
  mark: Marked;
  text: string;
  children: Node[];
}

/** Smaller is higher. Headings 1 to 6, then labels, then plain lines, then lists by indentation. */
const OBJECTIVE_LEVEL = 20;
const PLAIN_LEVEL = 25;
const ITEM_LEVEL = 40;

/** The top nodes. Continuation lines are joined to the item that they continue. */
export function outline(marked: readonly Marked[]): Node[] {
  const hasObjectives = marked.some(({ label }) => label === "objective");
  const flat = marked.every(isFlat);
  const top: Node[] = [];
  const stack: { level: number; node: Node }[] = [];
  for (const [index, mark] of marked.entries()) {
    const parent = stack.at(-1);
    if (parent && continues(mark, parent.node)) {
      parent.node.text += ` ${mark.text}`;
      parent.node.lines.push(mark);
      continue;
    }
    if (mark.marker === "heading") leaveParents(stack, mark.depth);
    const heads = flat && headsBlock(marked, index);
    const level = heads ? PLAIN_LEVEL - 1 : levelOf(mark, hasObjectives);
    while ((stack.at(-1)?.level ?? -1) >= level) stack.pop();
    const node: Node = { lines: [mark], mark, text: mark.text, children: [] };
    (stack.at(-1)?.node.children ?? top).push(node);
    stack.push({ level, node });
  }
  return top;
}

/** A heading ends the section of parents that stands at its depth or deeper. */
function leaveParents(stack: { level: number; node: Node }[], depth: number): void {
  const at = stack.findIndex(
    ({ node }) => node.mark.label === "parents" && node.mark.depth >= depth,
  );
  if (at >= 0) stack.length = at;
}

function levelOf(mark: Marked, hasObjectives: boolean): number {
  const { label, marker, depth } = mark;
  if (label === "objective") return OBJECTIVE_LEVEL;
  if (label === "keyResult" || label === "parent") return lineLevel(mark, hasObjectives);
  // "Company KRs" and "Company objective: win" end where an objective starts.
  if (label === "parents" && !/(?:okrs?|objectives?|goals?|ziele)[^\p{L}]*$/iu.test(mark.text)) {
    return OBJECTIVE_LEVEL;
  }
  if (label === "meta") return 1_000;
  if (marker === "heading") return depth;
  if (label === "parents") return OBJECTIVE_LEVEL - 1;
  if (label === "aside") return 39;
  if (marker === "bold") return OBJECTIVE_LEVEL + 1;
  if (marker === "item") return ITEM_LEVEL + depth;
  return PLAIN_LEVEL + Math.min(depth, 99) * 0.1;
}

/** Of a labelled key result: beside unlabelled ones if the objectives have labels, else below. */
function lineLevel({ marker, depth }: Marked, hasObjectives: boolean): number {
  if (!hasObjectives) return ITEM_LEVEL + 1 + depth;
  return marker === "item" ? ITEM_LEVEL + depth : 30;
}

/** Without marks or indentation only empty lines tell a block's first line from the rest. */
function isFlat({ marker, label, depth }: Marked): boolean {
  return (marker === "plain" && depth === 0 && label === null) || label === "meta";
}

function headsBlock(marked: readonly Marked[], index: number): boolean {
  const mark = marked[index];
  const next = marked[index + 1];
  if (!mark?.line.afterBlank || mark.label === "meta" || !next) return false;
  if (!next.line.afterBlank) return true;
  // Every line stands alone: only the first can be the objective, and only without a figure.
  if (index > 0 || /\d/u.test(mark.text)) return false;
  return marked.every(({ line }) => line.afterBlank);
}

/** A wrapped line: going on in lower case, or indented under a list item that was long. */
function continues(mark: Marked, node: Node): boolean {
  const { line, marker } = mark;
  const above = node.lines.at(-1);
  if (!above || marker !== "plain" || mark.label !== null || line.afterBlank) return false;
  if (["meta", "aside", "parents"].includes(node.mark.label ?? "")) return false;
  if (node.mark.label !== null && node.mark.marker === "plain") return /^\p{Ll}/u.test(mark.text);
  if (node.mark.marker !== "item" || line.indent <= node.mark.line.indent) return false;
  return above.text.length >= 50 || /^\p{Ll}/u.test(mark.text);
}
