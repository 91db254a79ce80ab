// What must be true of a folder before PGlite gets it: PGlite takes any, and writes its own files among others.
import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { CannotStart } from "../cannot-start.ts";
import { codeOf } from "./store-error.ts";

/** PostgreSQL marks its folders with this file. */
const MARK = "PG_VERSION";

/**
 * Leaves a folder that holds a database. A new one is filled beside its place and then moved there, so that a process that is
 * killed at its very first start leaves nothing half made.
 * @param fill makes a database in the empty folder that it is given
 * @throws {CannotStart} when the folder holds other files or can't be written.
 */
export async function prepareFolder(
  folder: string,
  fill: (empty: string) => Promise<void>,
): Promise<void> {
  const names = await namesIn(folder);
  if (names.includes(MARK)) return;
  if (names.length > 0) {
    throw new CannotStart(
      `The folder ${folder} holds other files: set DATABASE_URL to one that is new or empty.`,
    );
  }
  const beside = `${folder}.new`;
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true });
    await fill(beside);
    await rmdir(folder).catch(() => undefined);
    await rename(beside, folder);
  } catch (error) {
    throw unusable(folder, error);
  }
}

/** The sentence for a folder that fails us, with the code of the system where it gave one. */
export function unusable(folder: string, error: unknown): CannotStart {
  const reason = codeOf(error) ?? "it is damaged or of another version";
  return new CannotStart(
    `The data folder ${folder} can't be used (${reason}): mend it, or set DATABASE_URL to another.`,
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw unusable(folder, error);
  }
}
