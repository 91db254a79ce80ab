/** What objectives on people wish for: to be hired, safe, able, free of paperwork. */
import type { BusinessWish } from "./form.ts";
import { LAST, SURVEY, named } from "./form.ts";
import { regex } from "../../regex.ts";

const many = (one = ""): string =>
  /[^s]s$|^(?:people|staff)$/u.test(one)
    ? one
    : one.replace(/([^aeiou])y$/u, "$1ie").replace(/$/u, "s");

const joins = (who = ""): string =>
  /(?:teams|units|departments|businesses|companies|plants|stores)$/u.test(who) ? "that" : "who";

export const peopleWishes: readonly BusinessWish[] = [
  {
    form: /^(?<any>)hire\s(?<who>.{3,40}?)(?:\s(?:faster|quicker|quickly|sooner|in less time))?$/iu,
    say: ({ who }) => `The time to hire ${named(who)} falls from {from} days to {to} days`,
    from: "How many days did it take for the last few?",
  },
  {
    form: /^(?<any>).*\bemployer\b.*$/iu,
    say: () => "Regretted departures fall from {from} to {to} a quarter",
    from: "How many left last quarter whom you wanted to keep?",
  },
  {
    form: regex("iu")`
      ^(?:keep|retain)\s(?<who>(?:our\s)?[\p{L}\s-]{4,30}s)\sfrom\s(?:churning|leaving|cancelling|
        canceling)(?<when>\s(?:after|in|during)\s.{3,30})?$
    `,
    say: ({ who, when = "" }) =>
      `The share of ${named(who).replace(/^the\s/u, "")} who leave${when} falls from {from}% to {to}%`,
    from: "What share left in recent months?",
  },
  {
    form: regex("iu")`
      ^(?:retain|keep)\s(?:our\s)?(?<who>(?:[\p{L}-]+\s){0,2}(?:people|talents?|engineers|employees|
        staff|developers|specialists|experts|nurses|drivers))$
    `,
    say: ({ who }) => `Regretted departures among ${who} fall from {from} to {to} a quarter`,
    from: "How many left last quarter whom you wanted to keep?",
  },
  {
    form: regex("iu")`
      ^(?:empower|enable|help|allow|get)\s(?:(?:every|each|all|our|the)
        \s){0,2}(?<who>[\p{L}-]+(?:\s[\p{L}-]+){0,2}?)\sto\s(?<does>\p{Ll}{2,14}\s.{3,50})$
    `,
    say: ({ who, does }) =>
      `The share of ${many(who)} ${joins(many(who))} ${does} rises from {from}% to {to}%`,
    from: "What share does so today?",
  },
  {
    form: regex("iu")`
      ^(?:help|let)\s(?:our\s)?(?<who>(?!machines|models|systems|agents|ai\b)
        [\p{L}-]+(?:\s[\p{L}-]+)?(?:[^s]s|staff|people))\s(?<does>(?:find|get|use|do|focus|decide|
        spend|work|learn|choose|see|understand|reach|solve|save|plan|make|take|sell|answer|stay|build|
        manage|keep)\s.{3,50})$
    `,
    say: ({ who, does }) => `The share of ${who} ${joins(who)} ${does} rises from {from}% to {to}%`,
    from: "What share does so today?",
  },
  {
    form: regex("iu")`
      ^make\sit\s(?:easy|easier|simple|simpler)\sfor\s(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s|people)
        \sto\s(?<does>\p{Ll}{2,14}\s.{3,50})$
    `,
    say: ({ who, does }) => `The share of ${who} who ${does} unaided rises from {from}% to {to}%`,
    from: "What share does so today?",
  },
  {
    form: regex("iu")`
      ^(?:free|relieve|spare)\s(?:our\s)?(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s)\s(?:from|of)
        \s(?<what>.{3,40})$
    `,
    say: ({ who, what }) =>
      `The time that ${who} spend on ${what} falls from {from} hours to {to} hours a week`,
    from: "How many hours a week is it today?",
  },
  {
    form: regex("iu")`
      ^(?:give|win)\s(?:our\s)?(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s)
        \s(?:more\s)?time\s(?:back\s)?(?<what>for|with)\s(?<whom>.{3,40})$
    `,
    say: ({ who, what, whom }) =>
      `The time that ${who} have ${what} ${whom} rises from {from} hours to {to} hours a week`,
    from: "How many hours a week is it today?",
  },
  {
    form: regex("iu")`
      ^attract\s(?:more\s|new\s)?(?<who>(?:[\p{L}-]+\s){0,2}(?:talents?|engineers|people|developers|
        specialists|experts|nurses|drivers|apprentices|graduates|candidates|scientists))$
    `,
    say: ({ who = "" }) =>
      /talents?$/u.test(who)
        ? "Suitable applications rise from {from} to {to} a month"
        : `Suitable applications from ${who} rise from {from} to {to} a month`,
    from: "How many came last month?",
  },
  {
    form: regex("iu")`
      ^(?:protect|secure|safeguard)\s(?<what>(?:our\s)?[\p{L}\s-]{3,30}?(?:data|systems|accounts|
        network|plants|payments|privacy))$
    `,
    say: ({ what }) => `Incidents with ${named(what)} fall from {from} to {to} a quarter`,
    from: "How many were there last quarter?",
  },
  {
    form: regex("iu")`
      ^(?<any>).*\b(?:employee|employees|staff|workforce|team)['’]?s?\s(?:health|wellbeing|
        well-being)$
    `,
    say: () => "Days lost to sickness fall from {from} to {to} a month",
    from: LAST,
  },
  {
    form: regex("iu")`
      ^make\s(?<what>(?:the\s|our\s)?[\p{L}\s-]{3,30}?)\s(?:of|for)
        \s(?<who>(?:[\p{L}-]+\s)?[\p{L}-]+s)\s(?<how>smooth|smoother|easy|easier|simple|simpler|
        painless)$
    `,
    say: ({ what, who }) =>
      `The share of ${who} who rate ${named(what)} as easy rises from {from}% to {to}%`,
    from: SURVEY,
  },
  {
    form: regex("iu")`
      ^(?<any>).*\b(?:safety culture|occupational safety|(?:work|workplace) safety|safety at work)
        \b.*$
    `,
    say: () => "Injuries fall from {from} to {to} a quarter",
    from: "How many were there last quarter?",
  },
];
