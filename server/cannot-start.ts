// The one error that ends the process at start: its message is a sentence for the person who started it.

/** What keeps the server from starting. `main.ts` prints the message alone and exits with 1. */
export class CannotStart extends Error {
  override name = "CannotStart";
}
