/**
 * What business objectives wish for, form by form: the words are the user's, the measure is how
 * their trade counts it. The first form that fits is taken, so the narrow ones stand first.
 */
import { capital } from "./compose.ts";
import { levelOfLess, levelOfMore } from "./wish-levels.ts";

type Groups = Readonly<Record<string, string>>;

export interface BusinessWish {
  form: RegExp;
  /** The measure; null where the words found do not fit it. */
  say: (words: Groups) => string | null;
  /** How to find out what it is today, where a sample would not tell. */
  from?: string;
}

const SURVEY = "What share would say so today? A short survey tells.";
const LAST = "What was it last month?";

/** The user's phrase inside a sentence: whose it is goes without saying. */
const named = (text = ""): string => text.replace(/^our\s/iu, "the ").trim();
const many = (one = ""): string =>
  /[^s]s$|^(?:people|staff)$/u.test(one)
    ? one
    : one.replace(/([^aeiou])y$/u, "$1ie").replace(/$/u, "s");
const takes = (text = ""): string => {
  const what = text.replace(/^our\s/iu, "");
  return `The time that ${what} ${/(?:[^su]s)$/u.test(what) ? "take" : "takes"} falls from {from} days to {to} days`;
};

export const BUSINESS_WISHES: readonly BusinessWish[] = [
  {
    form: /^(?<any>)hire\s(?<who>.{3,40}?)(?:\s(?:faster|quicker|quickly|sooner|in less time))?$/iu,
    say: ({ who }) => `The time to hire ${named(who)} falls from {from} days to {to} days`,
    from: "How many days did it take for the last few?",
  },
  {
    form: /^(?<any>).*\b(?:cash (?:position|flow|collection)|working capital|liquidity)$/iu,
    say: () => "The time until invoices are paid falls from {from} days to {to} days",
    from: "How many days was it last quarter?",
  },
  {
    form: /^(?<any>)(?:(?:speed up|simplify|streamline|accelerate)\sthe\s)?(?:close the (?:books|month)|(?:month-end|monthly)\sclos(?:e|ing))\b.{0,30}$/iu,
    say: () => "The time to close the month falls from {from} days to {to} days",
    from: "How many working days does it take today?",
  },
  {
    form: /^win\s(?:more|new|many|additional|back)\s(?<who>[\p{L}\s-]{4,40}s)$/iu,
    say: ({ who = "" }) => `${capital(who)} won rise from {from} to {to} a quarter`,
    from: "How many were won last quarter?",
  },
  {
    form: /^(?:generate|create|get|win|produce)\s(?:more|better|new)\s(?:qualified\s)?(?:demand|leads|enquiries|inquiries)(?<where>\s(?:from|in|with|for)\s.{3,40})?$/iu,
    say: ({ where = "" }) =>
      `Qualified leads${where.replace(/^\sfor\s/u, " from ")} rise from {from} to {to} a month`,
    from: "How many came last month?",
  },
  {
    form: /^(?<any>)(?:give|provide|supply)\s.{3,40}\s(?:better|good|more|qualified)\sleads$/iu,
    say: () => "The share of leads that become opportunities rises from {from}% to {to}%",
    from: "What share became one last quarter?",
  },
  {
    form: /^(?<any>)(?:deliver|provide|offer|give|customer|our)?.{0,30}\b(?:support|service)\b.{0,30}\bthe first (?:time|contact|call|reply)$/iu,
    say: () => "The share of requests solved at the first contact rises from {from}% to {to}%",
    from: "What share is solved so today?",
  },
  {
    form: /^(?:detect|find|catch|spot|notice|recogni[sz]e|identify)\s(?<what>[\p{L}\s-]{3,30}?(?:defects|faults|errors|mistakes|flaws))(?:\s(?:earlier|early|sooner|faster))(?<where>\s(?:in|on|at)\s.{3,30})?$/iu,
    say: ({ what, where = "" }) =>
      `The share of ${what}${where} that are found before the next step rises from {from}% to {to}%`,
    from: "What share is found so early today?",
  },
  {
    form: /^(?<does>detect|find|catch|spot|notice|identify|answer|settle|process|approve|resolve|solve|handle|deliver|ship|fix|repair|close|pay|sign|release|develop|decide|decide on|onboard|restore|recruit|launch|bring|get|build|prepare|review|patch)\s(?<what>.{3,40}?)\s(?:faster|sooner|quicker|quickly|more quickly|earlier|before anyone.{3,30}|before anybody.{3,30}|in less time)(?<where>\s(?:in|on|at|for)\s.{3,30})?$/iu,
    say: ({ does = "", what, where = "" }) =>
      `The time to ${does.toLowerCase()} ${named(what)}${where} falls from {from} days to {to} days`,
    from: "How many days did it take for the last few?",
  },
  {
    form: /^(?:make|get)\s(?<what>.{3,40}?)\s(?:much\s|a lot\s)?(?:faster|quicker|fast|quick|less of a bottleneck|less slow|lean|leaner)$/iu,
    say: ({ what }) => takes(what),
    from: "How many days did it take for the last few?",
  },
  {
    form: /^(?:speed up|accelerate|shorten|simplify|streamline|faster|quicker)\s(?<what>(?!time\b).{3,40})$/iu,
    say: ({ what }) => takes(what),
    from: "How many days did it take for the last few?",
  },
  {
    form: /^(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s)\s(?:get|receive)\s(?<what>(?:their|the|an?)\s[\p{L}\s-]{3,30}?)\s(?:quickly|fast|faster|sooner|promptly|without delay)$/iu,
    say: ({ who = "", what }) =>
      `The time until ${who.toLowerCase()} get ${what} falls from {from} days to {to} days`,
    from: "How many days does it take today, from the first request?",
  },
  {
    form: /^(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s)\swait\s(?:less|shorter|no longer)(?<where>\s(?:in|for|at|on)\s.{3,40})?$/iu,
    say: ({ who = "", where = "" }) =>
      `The time that ${who.toLowerCase()} wait${where} falls from {from} minutes to {to} minutes`,
  },
  {
    form: /^(?:make|keep)\s(?<where>.{3,40}?)\s(?:a\s)?saf(?:e|er)(?:\splace)?(?:\s(?:to work|for .{3,30}))?$/iu,
    say: ({ where = "" }) =>
      /(?:ai|data|payments?|accounts?|models?|systems?|software|products?)$/iu.test(where)
        ? `Incidents with ${named(where)} fall from {from} to {to} a quarter`
        : `Injuries in ${named(where)} fall from {from} to {to} a quarter`,
    from: "How many were there last quarter?",
  },
  {
    form: /^(?<any>).*\bemployer\b.*$/iu,
    say: () => "Regretted departures fall from {from} to {to} a quarter",
    from: "How many left last quarter whom you wanted to keep?",
  },
  {
    form: /^(?:keep|retain)\s(?<who>(?:our\s)?[\p{L}\s-]{4,30}s)\sfrom\s(?:churning|leaving|cancelling|canceling)(?<when>\s(?:after|in|during)\s.{3,30})?$/iu,
    say: ({ who, when = "" }) =>
      `The share of ${named(who).replace(/^the\s/u, "")} who leave${when} falls from {from}% to {to}%`,
    from: "What share left in recent months?",
  },
  {
    form: /^(?:retain|keep)\s(?:our\s)?(?<who>(?:[\p{L}-]+\s){0,2}(?:people|talents?|engineers|employees|staff|developers|specialists|experts|nurses|drivers))$/iu,
    say: ({ who }) => `Regretted departures among ${who} fall from {from} to {to} a quarter`,
    from: "How many left last quarter whom you wanted to keep?",
  },
  {
    form: /^(?:build|become|be|create|make us|establish)\s(?:an?\s|the\s)?(?:[\p{L}-]+\s){1,3}?(?:that\s|whom\s)?(?<who>(?!that\b)[\p{L}-]+(?:\s[\p{L}-]+){0,2}?(?<!s)(?:s|people))\s(?<does>know|trust|recommend|choose|remember|prefer)(?:\sfirst)?$/iu,
    say: ({ who, does = "" }) =>
      does === "know"
        ? `The share of ${who} who name us unprompted rises from {from}% to {to}%`
        : `The share of ${who} who say that they ${does} us rises from {from}% to {to}%`,
    from: SURVEY,
  },
  {
    form: /^make\s(?<what>.{3,40}?)\ssomething\s(?:that\s)?(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s|people)\s(?:actually\s|really\s)?(?<does>like|love|enjoy|want|trust)(?<how>\susing|\sto use|)$/iu,
    say: ({ what, who, does = "", how = "" }) =>
      `The share of ${who} who say that they ${does}${how} ${named(what)} rises from {from}% to {to}%`,
    from: SURVEY,
  },
  {
    form: /^(?:raise|build|increase|restore|strengthen|improve|win|create|rebuild)\s(?:the\s|more\s)?(?:trust|confidence)\s(?:in|into)\s(?<what>.{3,40})$/iu,
    say: ({ what }) =>
      `The share of colleagues who say that they trust ${named(what)} rises from {from}% to {to}%`,
    from: SURVEY,
  },
  {
    form: /^(?:empower|enable|help|allow|get)\s(?:(?:every|each|all|our|the)\s){0,2}(?<who>[\p{L}-]+(?:\s[\p{L}-]+){0,2}?)\sto\s(?<does>\p{Ll}{2,14}\s.{3,50})$/iu,
    say: ({ who, does }) => `The share of ${many(who)} who ${does} rises from {from}% to {to}%`,
    from: "What share does so today?",
  },
  {
    form: /^make\sit\s(?:easy|easier|simple|simpler)\sfor\s(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s|people)\sto\s(?<does>\p{Ll}{2,14}\s.{3,50})$/iu,
    say: ({ who, does }) => `The share of ${who} who ${does} unaided rises from {from}% to {to}%`,
    from: "What share does so today?",
  },
  {
    form: /^(?:free|relieve|spare)\s(?:our\s)?(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s)\s(?:from|of)\s(?<what>.{3,40})$/iu,
    say: ({ who, what }) =>
      `The time that ${who} spend on ${what} falls from {from} hours to {to} hours a week`,
    from: "How many hours a week is it today?",
  },
  {
    form: /^(?:give|win)\s(?:our\s)?(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s)\s(?:more\s)?time\s(?:back\s)?(?<what>for|with)\s(?<whom>.{3,40})$/iu,
    say: ({ who, what, whom }) =>
      `The time that ${who} have ${what} ${whom} rises from {from} hours to {to} hours a week`,
    from: "How many hours a week is it today?",
  },
  {
    form: /^(?:be|get|become|stay)\s(?:fully\s)?(?:ready|prepared|compliant)\s(?:for|with)\s(?<what>.*\b(?:act|law|regulation|directive|gdpr|dora|nis2|csrd|standard)s?)$/iu,
    say: ({ what }) =>
      `The share of requirements of ${named(what)} that are met with evidence rises from {from}% to {to}%`,
    from: "What share is met today?",
  },
  {
    form: /^(?<any>)(?:(?:run|offer|provide|have|build|operate)\s(?:an?\s|our\s)?)?(?:more\s)?(?:reliable|punctual|dependable)\s(?<what>(?:[\p{L}-]+\s)?deliver)(?:y|ies)$/iu,
    say: ({ what }) =>
      `The share of ${what}ies that arrive as promised rises from {from}% to {to}%`,
  },
  {
    form: /^(?:run|offer|provide|have|build|operate|ensure)\s(?:an?\s|our\s)?(?:more\s)?(?:reliable|stable)\s(?<what>.{3,40})$/iu,
    say: ({ what }) => `Outages of ${named(what)} fall from {from} to {to} a month`,
    from: "How many were there last month?",
  },
  {
    form: /^(?:deliver|ship|finish|complete)\s(?:our\s|all\s|every\s)?(?<what>[\p{L}\s-]{3,30}?s)\son time(?<rest>)$/iu,
    say: ({ what }) => `The share of ${what} delivered on time rises from {from}% to {to}%`,
  },
  {
    form: /^(?:improve|raise|increase)\s(?:the\s|our\s)?(?:forecast (?:quality|accuracy)|forecasts|quality of (?:the |our )?forecasts?)(?<where>\s(?:in|for|of)\s.{3,40})?$/iu,
    say: ({ where = "" }) =>
      `The gap between forecast and result${where} falls from {from}% to {to}%`,
    from: "What was the gap last quarter?",
  },
  {
    form: /^(?:make (?:better|more|good) use of|use)\s(?<what>(?:our\s|the\s)?(?:[\p{L}-]+\s){0,2}data)(?:\sbetter|\smore)?(?<where>\s(?:in|at)\s.{3,30})?$/iu,
    say: ({ what, where = "" }) =>
      `The share of decisions${where} that rest on ${named(what)} rises from {from}% to {to}%`,
  },
  {
    form: /^(?:reduce|cut|lower|decrease|minimi[sz]e|bring down|prevent|avoid|stop|eliminate)\s(?<what>.{3,60})$/iu,
    say: ({ what = "" }) => levelOfLess(named(what)),
    from: LAST,
  },
  {
    form: /^(?:increase|grow|raise|improve|boost|lift)\s(?<what>.{3,60})$/iu,
    say: ({ what = "" }) => levelOfMore(named(what)),
    from: LAST,
  },
];
