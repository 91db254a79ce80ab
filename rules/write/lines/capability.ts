/** What follows where people can do something that they could not do before. */
import type { Line } from "../../playbook/entry.ts";

const COMPARES = /\b(?:better|faster|more|less|fewer|earlier|sooner|quicker|easier|safer)\b/iu;

/** "Tenant admins can see X": so what if they can? They do, without asking, in less time. */
export function capabilityLines({ people, action }: { people: string; action: string }): Line[] {
  const who = /(?:units?|teams|departments|businesses|divisions|countries|regions)$/u.test(people)
    ? "that"
    : "who";
  const lines = [
    {
      say: `At least {to}% of ${people} ${action} without help{by}, up from {from}%`,
      to: "What share should, for it to have been worth building?",
      from: "What share does today? Not possible yet? Then 0 is an honest answer.",
      title: "Possible is not used",
    },
    {
      say: `The time that ${people} need to ${action} falls from {from} minutes to {to} minutes`,
      title: "Time the task it is for",
    },
    {
      say: `Support requests from ${people} ${who} want to ${action} fall from {from} to {to} a month`,
      title: "Count the questions that stop",
    },
  ];
  if (COMPARES.test(action)) {
    const said = `The share of ${people} ${who} say that they ${action}`;
    return [
      {
        say: `${said} rises from {from}% to {to}%`,
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
      },
    ];
  }
  // To use something is no task that could be timed.
  return action.startsWith("use ") ? lines.filter((_, at) => at !== 1) : lines;
}
