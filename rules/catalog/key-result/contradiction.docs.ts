/** What `kr/contradiction` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./contradiction.ts";

export const docs: RuleDocs = {
  title: "Let words and numbers agree",
  why: "Reduce from 2 to 4, from 4 hours to 120, 140% of users: such a key result can be scored in two ways or in none.",
  how: "Write “from … to …” with the same unit on both sides, in the direction that the verb says.",
  whenNot:
    "Ratios that may pass 100%, such as net revenue retention or quota; levels that are to be held; chances such as 1 in 30.",
};

export const examples: RuleExamples = {
  good: [{ text: "Reduce pages per engineer and week from 9 to 4" }],
  bad: [
    { text: "«Reduce» pages per engineer and week from 4 to 9", is: "goesUp" },
    { text: "«Increase» first-contact resolution from 55% to 41%", is: "goesDown" },
    { text: "Raise NPS from 40 to «40»", is: "stands" },
    { text: "Cut review time from «4 hours to 30%»", is: "units" },
    { text: "Cut review time from «4 hours to 120»", is: "units" },
    { text: "«140%» of users open it every week", is: "overAll" },
    { text: "Increase the 60% share of auto-settled claims by «20%»", is: "points" },
    {
      text: "At least 85% of tickets reach the right team first time, «up from» 140%",
      is: "goesDown",
    },
    { text: "At least 50% of handlers open it every week, «up from» 60%", is: "goesDown" },
    { text: "Time to hire from «4 hours to 120»", is: "units" },
    { text: "Time to market from «6 weeks to 60»", is: "units" },
    { text: "«Reduce» the time to the first bill from 10 days to 2 weeks", is: "goesUp" },
    { text: "Latency from «300 ms to 900 ms»", is: "worse" },
    { text: "Cost per claim goes from «41 EUR to 60 EUR»", is: "worse" },
    { text: "Reduce review time «by 30%» (from 10 h to 8 h)", is: "twoChanges" },
    { text: "Complaints down by «0%»", is: "nothing" },
    { text: "Retouren um «20%» verbessern", is: "open" },
    { text: "Optimise costs per order by «10%»", is: "open" },
    { text: "«Bring down» churn from 4% to 6%", is: "goesUp" },
    { text: "«150%» of ward nurses use the triage aid each shift", is: "overAll" },
    { text: "Raise satisfaction from 4.2 to «5.4 of 5»", is: "overScale" },
    { text: "Availability of the checkout from «99.9% to 99.5%»", is: "fall" },
    { text: "Lift acceptance from 40% by «15%»", is: "points" },
  ],
  looksBad: [
    { text: "Improve average throughput of the archive by 5x" },
    { text: "Same-day cut-off moves from 12:00 to 15:00" },
    { text: "Reduce the time to a release from 2 sprints to 3 days" },
    { text: "Reduce the time to the first bill from 6 weeks to 10 days" },
    { text: "Estimates are within 10% of the final bill in 80% of cases, up from 55%" },
    { text: "Cut costs by 10%, churn by 2 points and tickets by 20%" },
    { text: "Conversion of test orders: 9% by mistake today, none from November" },
    { text: "Double the repeat orders from 4% to 8%" },
    { text: "Drive down the wait from 7 minutes to 3 minutes" },
    { text: "Net revenue retention rises from 104% to 112%" },
    { text: "Cut build time from 2 hours to 20 minutes" },
    { text: "Reduce the number of services without SLOs from 14 to zero" },
    { text: "Raise weekly readers from 42k to 60k" },
    { text: "Cut the sign-up form to one page, lifting completion from 57% to 75%" },
    { text: "At least 50% of handlers open it every week, up from 20%" },
    { text: "CSAT stays at least 4.2 of 5 (today 4.5)" },
    { text: "Reduce review time by 30% (from 10 h to 7 h)" },
    { text: "Complaints answered within a day from 60% to 90%" },
    { text: "Errors found before release from 40% to 70%" },
    { text: "Mean time between failures from 20 days to 60 days" },
    { text: "Median reading time from 2 minutes to 3 minutes" },
    { text: "Sites open longer than planned: 1 in 10, now 1 in 3" },
  ],
};
