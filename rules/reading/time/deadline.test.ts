import { describe, expect, test } from "vitest";
import { readKeyResult } from "../read.ts";
import { context } from "../testing.ts";

const deadline = (text: string, over = {}) => readKeyResult(text, context(over)).deadline;

describe("deadlines, seen from 24 November 2026", () => {
  test.each([
    ["Ship it by end of Q2", "by end of Q2", "2027-06-30"],
    ["Ship it by 2026-12-15", "by 2026-12-15", "2026-12-15"],
    ["Fewer than 1 in 200 by 30 Sept", "by 30 Sept", "2027-09-30"],
    ["Live by March 31, 2027", "by March 31, 2027", "2027-03-31"],
    ["Decide by mid-November", "by mid-November", "2027-11-15"],
    ["12 issues this quarter", "this quarter", "2026-12-31"],
    ["Hire two interns in Q4", "in Q4", "2026-12-31"],
    ["Signed before 1 March", "before 1 March", "2027-02-28"],
    ["40 users by EOQ", "by EOQ", "2026-12-31"],
    ["Certified in H1 2027", "in H1 2027", "2027-06-30"],
    ["Done by week 8", "by week 8", "2027-02-28"],
    ["Redesign the newsletter by 1/31", "by 1/31", "2027-01-31"],
    ["Tax return filed by 4/5", "by 4/5", "2027-05-04"],
    ["Handover notes ready by Easter", "by Easter", "2027-03-28"],
    ["Stock counted before Christmas", "before Christmas", "2026-12-23"],
    ["Menu tested by Easter 2028", "by Easter 2028", "2028-04-16"],
  ])("%s", (text, words, end) => {
    expect(deadline(text)).toMatchObject({ text: words, end });
  });

  test("a fiscal year may start in another month", () => {
    expect(deadline("Live by end of Q2", { fiscalYearStart: 2 })?.end).toBe("2027-07-31");
  });

  test.each([
    ["Release by KubeCon", "by KubeCon"],
    ["Publish the policy before the offsite", "before the offsite"],
    ["50% of users active within a month of launch", "within a month of launch"],
  ])("%s is due by an event", (text, words) => {
    expect(deadline(text)).toMatchObject({ text: words, end: null });
  });

  test("a moment that no calendar has is a deadline with no day", () => {
    expect(deadline("Live within 6 weeks of start")).toMatchObject({ end: null });
  });

  test.each([
    "60 analysts run a query each month",
    "FY21-Q2 pipeline at 1.8x",
    "Second user invited within 7 days: 50%",
    "Refunds within two days of request",
    "More revenue than last quarter",
    "Monthly survey",
    "90% of defects found before launch",
    "Used by the launch team",
    "At least 40 replies per issue (avg. of Q4 = 9)",
    "Permits online 60%, 2026: 24%",
    "Dunning emails sent: 2000",
    "Model regressions from 4 in Q4 to 0",
    "0 outages, 5 in H2",
    "95% of sensors report hourly, up from 88% in Nov",
    "At least 40% of tenders won vs 31% in 2026",
    "Cut waste by 1/3",
    "Response time 2 h (Oct 5 h)",
    "Uptime 99.9% (Nov 2026 99.2%)",
    "Every new joiner has a mentor in week 1",
  ])("%s has none", (text) => {
    expect(deadline(text)).toBeNull();
  });

  test("German dates", () => {
    const german = { language: "de" as const };
    expect(deadline("Durchlaufzeit auf 3 Tage senken bis Ende Q2", german)?.end).toBe("2027-06-30");
    expect(deadline("Handbuch fertig bis Ostern", german)?.end).toBe("2027-03-28");
    expect(deadline("Ernte bis Pfingsten geplant", german)?.end).toBe("2027-05-16");
    expect(deadline("Fertig bis 30. Juni", german)?.end).toBe("2027-06-30");
    expect(deadline("Fertig bis 31.03.2027", german)?.end).toBe("2027-03-31");
  });
});

describe("occasions and stretches of time", () => {
  test.each([
    "waiting room ready before the autumn campaign",
    "shelves filled before the Easter campaign",
    "14 pickers hired before the season",
    "Autopilot buildings from 4 to 30 by the heating season",
    "Contract signed before the free trial ends",
    "Deck ready by the 20th",
    "Losses from 1.8% to 1.2% by the end of harvest",
    "92% yield in the first month of production",
    "At least eight teams use the score from May on",
    "Unterlagen bis KW 38 eingereicht",
    "500 k€ Neugeschäft im 1. Quartal",
    "Drehkreuze vor Saisonstart erneuert",
  ])("%s is due", (text) => {
    expect(deadline(text)).not.toBeNull();
  });

  test.each([
    "Every complaint is settled within two weeks",
    "Message store partitioned by month",
    "Don't start new projects before the audit",
    "More dealers order online than in 2025",
    "Licences of people who start in January are revoked",
    "Rules adopted by the members' meeting",
    "Changes are detected by a contract check before merge",
    "The flood of 2024 is modelled",
  ])("%s is not", (text) => {
    expect(deadline(text)).toBeNull();
  });
});
