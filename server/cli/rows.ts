// JSON lines: one key result a line, each read on its own with the objective that it names.
import { CannotRun } from "./cannot-run.ts";
import type { Source } from "./input.ts";

export interface Row {
  /** From 1. */
  line: number;
  /** The line's number where it gives none. */
  id: string;
  /** Empty where it gives none. */
  objective: string;
  text: string;
}

/**
 * The rows of a source in JSON lines, in their order; null where it is something else.
 * @throws {CannotRun} naming the first line that is no such row.
 */
export function readRows({ name, text }: Source): Row[] | null {
  if (!/\.(?:jsonl|ndjson)$/iu.test(name) && !/^\s*\{\s*"/u.test(text)) return null;
  const rows: Row[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const row = toRow(line, index + 1);
    if (!row) {
      throw new CannotRun(
        `${name}:${index + 1} is not a JSON object with a "text"; give {"id", "objective", "text"}.`,
      );
    }
    rows.push(row);
  }
  if (rows.length === 0) throw new CannotRun(`${name} is empty.`);
  return rows;
}

function toRow(json: string, line: number): Row | null {
  const value = parse(json);
  if (typeof value !== "object" || value === null) return null;
  if (!("text" in value) || typeof value.text !== "string") return null;
  const id = "id" in value ? value.id : null;
  const objective = "objective" in value ? value.objective : null;
  return {
    line,
    id: typeof id === "string" || typeof id === "number" ? String(id) : String(line),
    objective: typeof objective === "string" ? objective : "",
    text: value.text,
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
