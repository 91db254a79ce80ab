/** Lists of words, as long ones are written: over several lines. */

/** The words of a list, parted by blanks and line ends. */
export const wordsIn = (list: string): string[] => list.trim().split(/\s+/);
