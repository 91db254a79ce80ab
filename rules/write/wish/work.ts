/** What objectives on work itself wish for: faster, earlier, less of it. */
import { capital } from "../lines/compose.ts";
import type { BusinessWish } from "./form.ts";
import { LAST, SURVEY, named } from "./form.ts";
import { levelOfLess, levelOfMore } from "./levels.ts";
import { regex } from "../../regex.ts";

const takes = (text = ""): string => {
  // "Our tests", "our planning" need no article; "our release cycle" does.
  const isMass = /(?:[^su]s|ing|ment|tion|sion|ance)$/u.test(text);
  const what = text.replace(/^our\s/iu, isMass ? "" : "the ");
  return `The time that ${what} ${/(?:[^su]s)$/u.test(what) ? "take" : "takes"} falls from {from} days to {to} days`;
};

/** Where nobody is hurt when something goes wrong: incidents are counted, not injuries. */
const SOFT_PLACE = regex("iu")`
  \b(?:ai|data|payments?|accounts?|models?|detectors?|assistants?|bots?|systems?|software|
    products?)\b
`;

export const workWishes: readonly BusinessWish[] = [
  {
    form: /^win\s(?<how>more|new|many|additional|back)\s(?<who>[\p{L}\s-]{4,40}s)$/iu,
    say: ({ how, who = "" }) =>
      `${capital(who)} won${how === "back" ? " back" : ""} rise from {from} to {to} a quarter`,
    from: "How many were won last quarter?",
  },
  {
    form: regex("iu")`
      ^(?:detect|find|catch|spot|notice|recogni[sz]e|identify)\s(?<what>[\p{L}\s-]{3,30}?(?:defects|
        faults|errors|mistakes|flaws))(?:\s(?:earlier|early|sooner|faster))(?<where>\s(?:in|on|at)
        \s.{3,30})?$
    `,
    say: ({ what, where = "" }) =>
      `The share of ${what}${where} that are found before the next step rises from {from}% to {to}%`,
    from: "What share is found so early today?",
  },
  {
    form: regex("iu")`
      ^(?<does>detect|find|catch|spot|notice|identify|answer|settle|process|approve|resolve|solve|
        handle|deliver|ship|fix|repair|close|pay|sign|release|develop|decide|decide on|onboard|
        restore|recruit|launch|bring|get|build|prepare|review|patch)\s(?<what>.{3,40}?)\s(?:faster|
        sooner|quicker|quickly|more quickly|earlier|before (?:anyone|anybody|they|it|customers|users|
        patients|citizens)\b.{3,30}|in less time)(?<where>\s(?:in|on|at|for)\s.{3,30})?$
    `,
    say: ({ does = "", what, where = "" }) =>
      `The time to ${does.toLowerCase()} ${named(what)}${where} falls from {from} days to {to} days`,
    from: "How many days did it take for the last few?",
  },
  {
    form: regex("iu")`
      ^(?:make|get)\s(?<what>.{3,40}?)\s(?:much\s|a lot\s)?(?:faster|quicker|fast|quick|
        less of a bottleneck|less slow|lean|leaner)$
    `,
    say: ({ what }) => takes(what),
    from: "How many days did it take for the last few?",
  },
  {
    form: regex("iu")`
      ^(?:speed up|accelerate|shorten|simplify|streamline|faster|quicker)\s(?<what>(?!time\b)
        (?!.*\bgrowth\b).{3,40})$
    `,
    say: ({ what }) => takes(what),
    from: "How many days did it take for the last few?",
  },
  {
    form: regex("iu")`
      ^(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s)\s(?:get|receive)\s(?<what>[\p{L}\s-]{3,30}?)\s(?:quickly|
        fast|faster|sooner|promptly|without delay)$
    `,
    say: ({ who = "", what }) =>
      `The time until ${who.toLowerCase()} get ${what} falls from {from} days to {to} days`,
    from: "How many days does it take today, from the first request?",
  },
  {
    form: regex("iu")`
      ^(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s)\swait\s(?:less|shorter|no longer)(?<where>\s(?:in|for|at|
        on)\s.{3,40})?$
    `,
    say: ({ who = "", where = "" }) =>
      `The time that ${who.toLowerCase()} wait${where} falls from {from} minutes to {to} minutes`,
  },
  {
    form: regex("iu")`
      ^(?:make|keep)\s(?<where>.{3,40}?)\s(?:a\s)?saf(?:e|er)(?:\splace)?(?:\s(?:to work|
        for .{3,30}))?$
    `,
    say: ({ where = "" }) =>
      SOFT_PLACE.test(where)
        ? `Incidents with ${named(where)} fall from {from} to {to} a quarter`
        : `Injuries in ${named(where)} fall from {from} to {to} a quarter`,
    from: "How many were there last quarter?",
  },
  {
    form: regex("iu")`
      ^(?:raise|build|increase|restore|strengthen|improve|win|create|rebuild)\s(?:the\s|
        more\s)?(?:trust|confidence)\s(?:in|into)\s(?<what>.{3,40})$
    `,
    say: ({ what }) =>
      `The share of colleagues who say that they trust ${named(what)} rises from {from}% to {to}%`,
    from: SURVEY,
  },
  {
    form: regex("iu")`
      ^(?<any>).*\bdata-driven\b.*$
      |^(?:make|take)\s(?:better|more|faster)\sdecisions\s(?:with|on|from)\s(?:our\s)?data$
    `,
    say: () => "The share of decisions that rest on data rises from {from}% to {to}%",
    from: "What share is it today? Go through the last few decisions.",
  },
  {
    form: regex("iu")`
      ^(?<any>)(?:.*\b(?:responsible|trustworthy|ethical|accountable)\sai\b.*|
        .*\bai\b.*\s(?:responsible|trustworthy|accountable))$
    `,
    say: () => "The share of AI systems without an open finding rises from {from}% to {to}%",
    from: "What share has none today?",
  },
  {
    form: regex("iu")`
      ^(?:get|create|generate|realise|realize|deliver|draw)\s(?:real\s|measurable\s|
        more\s)?(?:business\s)?value\s(?:out of|from|with|through)\s(?<what>.{2,40})$
    `,
    say: ({ what }) =>
      `The benefit of ${named(what)} that finance confirms rises from {from} EUR to {to} EUR a month`,
    from: "What does finance confirm today? Not yet anything? Then 0 is an honest answer.",
  },
  {
    form: regex("iu")`
      ^(?:be|get|become|stay)\s(?:fully\s)?(?:ready|prepared|compliant)\s(?:for|with)
        \s(?<what>.*\b(?:act|law|regulation|directive|gdpr|dora|nis2|csrd|standard)s?)$
    `,
    say: ({ what }) =>
      `The share of requirements of ${named(what)} that are met with evidence rises from {from}% to {to}%`,
    from: "What share is met today?",
  },
  {
    form: regex("iu")`
      ^(?:deliver|ship|finish|complete)\s(?:our\s|all\s|every\s)?(?<what>[\p{L}\s-]{3,30}?s)
        \son time(?<rest>)$
    `,
    say: ({ what }) => `The share of ${what} delivered on time rises from {from}% to {to}%`,
  },
  {
    form: regex("iu")`
      ^(?:make (?:better|more|good) use of|use)\s(?<what>(?:our\s|the\s)?(?:[\p{L}-]+\s){0,2}data)
        (?:\sbetter|\smore)?(?<where>\s(?:in|at)\s.{3,30})?$
    `,
    say: ({ what, where = "" }) =>
      `The share of decisions${where} that rest on ${named(what)} rises from {from}% to {to}%`,
  },
  {
    form: regex("iu")`
      ^(?:reduce|cut|lower|decrease|minimi[sz]e|bring down|prevent|avoid|stop|eliminate|
        get (?:a grip on|control of)|control|contain)\s(?<what>.{3,60})$
    `,
    say: ({ what = "" }) => levelOfLess(named(what)),
    from: LAST,
  },
  {
    form: /^(?:increase|grow|raise|improve|boost|lift)\s(?<what>.{3,60})$/iu,
    say: ({ what = "" }) => levelOfMore(named(what)),
    from: LAST,
  },
];
