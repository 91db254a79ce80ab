// `--fix`: writes the safe edits of the findings back into their files.
import { writeFileSync } from "node:fs";
import type { Finding, Span } from "../../rules/okr.ts";
import { CannotRun } from "./cannot-run.ts";
import type { Checked, CheckedLine } from "./checked.ts";
import { findingsOf } from "./checked.ts";
import type { Source } from "./input.ts";

interface Edit {
  span: Span;
  text: string;
}

/** One edit can uncover the next, as in two tags on a line; no text needs more rounds. */
const ROUNDS = 10;

/**
 * Mends each file until nothing safe is left, writes it, and gives it checked again. Line ends
 * and the byte order mark stay as they were.
 * @throws {CannotRun} for standard input, and when a file cannot be written.
 */
export async function writeFixes(
  checked: readonly Checked[],
  check: (source: Source) => Promise<Checked>,
): Promise<Checked[]> {
  const all: Checked[] = [];
  for (const first of checked) {
    const { path, mark, text } = first.source;
    if (path === null) throw new CannotRun("--fix needs a file to write to.");
    const mended = await mend(first, check);
    if (mended.source.text !== text) write(path, (mark ? "\uFEFF" : "") + mended.source.text);
    all.push(mended);
  }
  return all;
}

async function mend(first: Checked, check: (source: Source) => Promise<Checked>): Promise<Checked> {
  let current = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { source } = current;
    const text = current.form === "rows" ? fixRows(source.text, current.lines) : fixText(current);
    if (text === source.text) return current;
    current = await check({ ...source, text });
  }
  return current;
}

function fixText(checked: Checked): string {
  const edits = findingsOf(checked).flatMap(({ finding, place }) => {
    const offset = place?.offset ?? null;
    return offset === null ? [] : editsOf([finding], offset);
  });
  return apply(checked.source.text, edits);
}

function fixRows(source: string, lines: readonly CheckedLine[]): string {
  const rows = source.split("\n");
  for (const { place, text, findings } of lines) {
    const edits = editsOf(findings, 0);
    if (!place || edits.length === 0) continue;
    const old = rows[place.line - 1] ?? "";
    const end = old.endsWith("\r") ? "\r" : "";
    const row: unknown = JSON.parse(old);
    rows[place.line - 1] =
      JSON.stringify(Object.assign({}, row, { text: apply(text, edits) })) + end;
  }
  return rows.join("\n");
}

function editsOf(findings: readonly Finding[], offset: number): Edit[] {
  return findings.flatMap(({ fix }) =>
    (fix?.edits ?? []).map(({ span, text }) => ({
      span: { start: span.start + offset, end: span.end + offset },
      text,
    })),
  );
}

/** From the end, so that earlier spans keep counting; of two that overlap the later one counts. */
function apply(text: string, edits: readonly Edit[]): string {
  let result = text;
  let from = text.length + 1;
  for (const edit of edits.toSorted((a, b) => b.span.start - a.span.start)) {
    if (edit.span.end > from) continue;
    result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end);
    from = edit.span.start;
  }
  return result;
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new CannotRun(`${path} cannot be written.`);
  }
}
