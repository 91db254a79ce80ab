/** What objectives on customers and money wish for. */
import { capital } from "../lines/compose.ts";
import type { BusinessWish } from "./form.ts";
import { LAST, SURVEY, named } from "./form.ts";
import { regex } from "../../regex.ts";

const LIKES: Readonly<Record<string, string>> = {
  trusted: "say that they trust us",
  recommended: "say that they recommend us",
};

/** Those who have the trouble say it: users of code, and customers of all else but data. */
function complaints(of: string): string | null {
  if (/\b(?:code|software|releases?|app)$/iu.test(of))
    return "Defects that users find after a release fall from {from} to {to} a month";
  if (/\b(?:data|life|forecasts?|models?|answers?|results?)$/iu.test(of)) return null;
  return `Complaints about ${named(of)} fall from {from} to {to} a month`;
}

export const marketWishes: readonly BusinessWish[] = [
  {
    form: /^(?<any>).*\b(?:cash (?:position|flow|collection)|working capital|liquidity)$/iu,
    say: () => "The time until invoices are paid falls from {from} days to {to} days",
    from: "How many days was it last quarter?",
  },
  {
    form: regex("iu")`
      ^(?<any>)(?:(?:speed up|simplify|streamline|accelerate)\sthe\s)?(?:close the (?:books|month)|
        (?:month-end|monthly)\sclos(?:e|ing))\b.{0,30}$
    `,
    say: () => "The time to close the month falls from {from} days to {to} days",
    from: "How many working days does it take today?",
  },
  {
    form: regex("iu")`
      ^(?:generate|create|get|win|produce)\s(?:more|better|new)\s(?:qualified\s)?(?:demand|leads|
        enquiries|inquiries)(?<where>\s(?:from|in|with|for)\s.{3,40})?$
    `,
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
    form: regex("iu")`
      ^(?<any>)(?:deliver|provide|offer|give|customer|our)?.{0,30}\b(?:support|service)
        \b.{0,30}\bthe first (?:time|contact|call|reply)$
    `,
    say: () => "The share of requests solved at the first contact rises from {from}% to {to}%",
    from: "What share is solved so today?",
  },
  {
    form: regex("iu")`
      ^(?:build|become|be|create|make us|establish)\s(?:an?\s|the\s)?(?:[\p{L}-]+\s){1,3}?(?:that\s|
        whom\s)?(?<who>(?!that\b)[\p{L}-]+(?:\s[\p{L}-]+){0,2}?(?<!s)(?:s|people))\s(?<does>know|
        trust|recommend|choose|remember|prefer)(?:\sfirst)?$
    `,
    say: ({ who, does = "" }) =>
      does === "know"
        ? `The share of ${who} who name us unprompted rises from {from}% to {to}%`
        : `The share of ${who} who say that they ${does} us rises from {from}% to {to}%`,
    from: SURVEY,
  },
  {
    form: regex("iu")`
      ^make\s(?<what>.{3,40}?)\ssomething\s(?:that\s)?(?<who>[\p{L}-]+(?:\s[\p{L}-]+)?s|people)
        \s(?:actually\s|really\s)?(?<does>like|love|enjoy|want|trust)(?<how>\susing|\sto use|)$
    `,
    say: ({ what, who, does = "", how = "" }) =>
      `The share of ${who} who say that they ${does}${how} ${named(what)} rises from {from}% to {to}%`,
    from: SURVEY,
  },
  {
    form: regex("iu")`
      ^(?:become|be|stay)\s(?:the\s)?most\s(?<how>trusted|recommended|popular|loved|known)
        \s.{3,30}\s(?:for|among|of|with)\s(?<who>(?:[\p{L}-]+\s){0,2}(?:people|[\p{L}-]+s))$
    `,
    say: ({ how = "", who }) =>
      `The share of ${who} who ${LIKES[how.toLowerCase()] ?? "name us first"} rises from {from}% to {to}%`,
    from: SURVEY,
  },
  {
    form: /^stop losing\s(?<what>[\p{L}-]+s)(?<to>\sto\s.{3,40})?$/iu,
    say: ({ what = "", to = "" }) => `${capital(what)} lost${to} fall from {from} to {to} a month`,
    from: LAST,
  },
  {
    form: regex("iu")`
      ^(?:improve|raise|increase|achieve|ensure)\s(?:our\s|the\s)?(?:on-time deliver(?:y|ies)|
        delivery (?:reliability|performance|punctuality)|punctuality of deliver(?:y|ies))
        (?<where>\s(?:in|to|of)\s.{3,30})?$
    `,
    say: ({ where = "" }) =>
      `The share of deliveries${where} that arrive as promised rises from {from}% to {to}%`,
  },
  {
    form: regex("iu")`
      ^(?:improve|raise|increase)\s(?:the\s|our\s)?(?:quality of\s(?<of>.{3,40})|
        (?<what>(?:[\p{L}-]+\s){1,2})quality)$
    `,
    say: ({ of, what }) => complaints((of ?? what ?? "").trim()),
    from: LAST,
  },
  {
    form: regex("iu")`
      ^(?<any>)(?:(?:run|offer|provide|have|build|operate)\s(?:an?\s|
        our\s)?)?(?:more\s)?(?:reliable|punctual|dependable)\s(?<what>(?:[\p{L}-]+\s)?deliver)(?:y|
        ies)$
    `,
    say: ({ what }) =>
      `The share of ${what}ies that arrive as promised rises from {from}% to {to}%`,
  },
  {
    form: regex("iu")`
      ^(?:run|offer|provide|have|build|operate|ensure)\s(?:an?\s|our\s)?(?:more\s)?(?:reliable|
        stable)\s(?<what>.{3,40})$
    `,
    say: ({ what }) => `Outages of ${named(what)} fall from {from} to {to} a month`,
    from: "How many were there last month?",
  },
  {
    form: regex("iu")`
      ^(?:improve|raise|increase)\s(?:the\s|our\s)?(?:forecast (?:quality|accuracy)|forecasts|
        quality of (?:the |our )?forecasts?)(?<where>\s(?:in|for|of)\s.{3,40})?$
    `,
    say: ({ where = "" }) =>
      `The gap between forecast and result${where} falls from {from}% to {to}%`,
    from: "What was the gap last quarter?",
  },
];
