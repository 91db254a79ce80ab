/** Parts typing into runs, each one step to undo: a pause ends one, and so does turning to deleting. */

/** Milliseconds without a letter. */
const PAUSE = 1_000;
/** A run of so many letters ends with its word. */
const LONG = 24;

export class TypingRun {
  #run = 0;
  #last = -Infinity;
  #letters = 0;
  #growing = true;

  /** The number of the run that this change belongs to; `at` is in milliseconds. */
  next(before: string, after: string, at: number): number {
    const growing = after.length >= before.length;
    const paused = at - this.#last > PAUSE;
    const wordEnds = this.#letters >= LONG && /\s$/u.test(before);
    if (paused || growing !== this.#growing || wordEnds) {
      this.#run += 1;
      this.#letters = 0;
    }
    this.#last = at;
    this.#letters += 1;
    this.#growing = growing;
    return this.#run;
  }
}
