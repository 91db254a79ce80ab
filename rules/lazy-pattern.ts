/**
 * Patterns that know the letters of every script. An engine reads its tables for such a pattern as
 * soon as it meets it, even where it never runs, and a third of the time to load the rules went
 * there: so these are made where a text first needs them.
 */

/** The pattern, made at the first call. */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
