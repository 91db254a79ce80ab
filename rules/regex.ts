/** Patterns too long for one line. */

/**
 * A pattern written over several lines: line breaks and the blanks that indent a line are no part
 * of it. What it says is taken as it stands, so a backslash needs no second one.
 */
export function regex(flags: string): (parts: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp(raw.join("").replaceAll(/\n */g, ""), flags);
}
