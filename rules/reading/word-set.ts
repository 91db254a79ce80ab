/** Lists of words that a token is held against. */

/** The words of a list, parted by blanks. A pattern would say the same and take ten times as long. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(" "));
