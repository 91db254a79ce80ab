/** English nouns in the plural: "branch", "query", "step". */

export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return noun.replace(/y$/u, "ies");
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
