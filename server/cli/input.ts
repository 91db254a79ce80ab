// From arguments to texts: files, patterns, standard input. Says in a sentence what is unreadable.
import { globSync, openSync, closeSync, fstatSync, readFileSync } from "node:fs";
import { CannotRun } from "./cannot-run.ts";
import { decode } from "./decode.ts";

/** Far above any plan, far below what would keep someone waiting. */
const MOST_BYTES = 10 * 1024 * 1024;

export interface Source {
  /** As given; `<stdin>` for standard input. */
  name: string;
  /** Null for standard input, which cannot be written back. */
  path: string | null;
  /** Without the byte order mark; line ends as in the file. */
  text: string;
  /** Whether a byte order mark stood before it. */
  mark: boolean;
}

/**
 * Reads every file once, in the order given.
 * @throws {CannotRun} on the first that cannot be read as text, or when there is none.
 */
export async function readSources(args: readonly string[]): Promise<Source[]> {
  if (args.length === 0) throw new CannotRun("Name a file, or - for standard input.");
  const names = new Set(args.flatMap(expand));
  const sources: Source[] = [];
  for (const name of names) {
    sources.push(name === "-" ? await readStandardInput() : readFile(name));
  }
  return sources;
}

function expand(argument: string): string[] {
  if (!/[*?[{]/u.test(argument)) return [argument];
  const found = globSync(argument, { exclude: ["**/node_modules/**"] });
  if (found.length > 0) return found.toSorted();
  throw new CannotRun(`No file matches ${argument}.`);
}

function readFile(path: string): Source {
  const bytes = bytesOf(path);
  return { name: path, path, ...decode(bytes, path) };
}

function bytesOf(path: string): Buffer {
  let file: number | null = null;
  try {
    file = openSync(path, "r");
    const { size } = fstatSync(file);
    if (size > MOST_BYTES) throw tooLarge(path, size);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${path} ${fault(error)}.`);
  } finally {
    if (file !== null) closeSync(file);
  }
}

async function readStandardInput(): Promise<Source> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw tooLarge("Standard input", size);
    chunks.push(bytes);
  }
  const text = decode(Buffer.concat(chunks), "Standard input");
  return { name: "<stdin>", path: null, ...text };
}

function tooLarge(name: string, size: number): CannotRun {
  const limit = `the coach reads at most ${megabytes(MOST_BYTES)}`;
  return new CannotRun(`${name} has ${megabytes(size)} and ${limit}; split it up.`);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}

function fault(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return "does not exist";
  if (code === "EISDIR") return `is a folder; name its files, such as "okrs/*.md"`;
  if (code === "EACCES") return "may not be read by you";
  return `cannot be read (${String(code)})`;
}
