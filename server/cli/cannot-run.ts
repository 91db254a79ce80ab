// The one error that ends a command: its message is a sentence for the person who typed it.

/** Wrong usage or unreadable input. `main.ts` prints the message alone and exits with 2. */
export class CannotRun extends Error {
  override name = "CannotRun";
}

/** What an unknown error says, for the end of such a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
